import type {Element, ElementContent, Properties, Text} from 'hast'

/** An element of hast. Properties that are undefined are left out. */
export function h(
  tagName: string,
  properties: Properties = {},
  children: readonly ElementContent[] = [],
): Element {
  const known: Properties = {}
  for (const name in properties) {
    const value = properties[name]
    if (value !== undefined) known[name] = value
  }
  return {type: 'element', tagName, properties: known, children: [...children]}
}

/** A text of hast. */
export const t = (value: string): Text => ({type: 'text', value})

/** These with a line feed around each, where blanks mean nothing. */
export const onLines = (children: readonly ElementContent[]): readonly ElementContent[] =>
  children.length === 0 ? [] : [t('\n'), ...children.flatMap((child) => [child, t('\n')])]

/** These with a space between them. */
export const spaced = (children: readonly ElementContent[]): readonly ElementContent[] =>
  children.flatMap((child, index) => (index === 0 ? [child] : [t(' '), child]))
