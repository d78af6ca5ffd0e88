import {inlineTypes} from '@copydesk/schema'

const silent: ReadonlySet<string> = new Set(['type', 'url', 'kind', 'ref', 'role', 'lang'])

/** All words in a value, in its order: running text runs on, everything else stands apart. */
export function words(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(words).join(value.some(isInline) ? '' : ' ')
  if (typeof value !== 'object' || value === null) return ''
  if (typeOf(value) === 'break') return ' '
  const told = Object.entries(value).filter(([key]) => !silent.has(key))
  return told.map(([, child]) => words(child)).join(' ')
}

const inline: ReadonlySet<unknown> = new Set(inlineTypes)
const isInline = (node: unknown): boolean => inline.has(typeOf(node))

const typeOf = (node: unknown): unknown =>
  typeof node === 'object' && node !== null && 'type' in node ? node.type : undefined

/** The nodes of a type anywhere in a value. A checked document says truly what its nodes are. */
export function within<T extends {readonly type: string}>(
  value: unknown,
  type: T['type'],
): readonly T[] {
  if (typeof value !== 'object' || value === null) return []
  if (typeOf(value) === type) return [value as T] // the type names the shape in a checked document
  return Object.values(value).flatMap((child) => within<T>(child, type))
}
