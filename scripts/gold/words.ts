import {inlineTypes} from '@copydesk/schema'

const inline: ReadonlySet<unknown> = new Set(inlineTypes)
const silent: ReadonlySet<string> = new Set(['type', 'url', 'kind', 'ref', 'role', 'lang'])

/** All words in a value, in its order: running text runs on, everything else stands apart. */
export function words(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(words).join(value.some(isInline) ? '' : ' ')
  if (typeof value !== 'object' || value === null) return ''
  if ('type' in value && value.type === 'break') return ' '
  const told = Object.entries(value).filter(([key]) => !silent.has(key))
  return told.map(([, child]) => words(child)).join(' ')
}

const isInline = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && 'type' in node && inline.has(node.type)
