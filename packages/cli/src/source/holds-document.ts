import {documentTypes} from '@copydesk/schema'
import {nearest} from '@copydesk/schema/messages'

/**
 * Whether a JSON file that nobody named, one found in a folder, seems meant as a document. A project
 * is full of JSON that is none, such as `package.json`, whose `type` is `module`.
 */
export function holdsDocument(source: string): boolean {
  const value = parse(source)
  if (value === undefined) return mentionsType(source)
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'object' && first !== null && 'type' in first && isMeant(first.type)
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

/** JSON lines, and JSON that does not parse, go by the first words that look like a type. */
function mentionsType(source: string): boolean {
  const head = source.slice(0, 4096)
  return [...head.matchAll(/"type"\s*:\s*"([^"\n]{1,40})"/g)].some(([, type]) => isMeant(type))
}

/** Also a type with a slip in it: that file is wrong, not another kind of file. */
const isMeant = (type: unknown): boolean =>
  typeof type === 'string' && nearest(type, documentTypes) !== undefined
