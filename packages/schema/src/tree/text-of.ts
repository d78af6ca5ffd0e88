import type {Inline} from '../inlines/index.ts'

/** The words of running text without its marks. A break is a space; a picture is its `alt`. */
export function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline): string => {
      if ('children' in inline) return textOf(inline.children)
      if ('value' in inline) return inline.value
      if (inline.type === 'image') return inline.alt ?? ''
      return inline.type === 'break' ? ' ' : ''
    })
    .join('')
}
