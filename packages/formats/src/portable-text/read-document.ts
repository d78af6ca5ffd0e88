import {
  append,
  type Document,
  documentSchemas,
  documentTypes,
  type Pointer,
  quoted,
} from '@copydesk/schema'
import {type Data, isData, own, ownText} from './data.ts'
import type {PortableTextReader} from './reader.ts'
import {documentShapes} from './shape.ts'

/**
 * A document's draft from a value: an array of Portable Text, one block of it, or a document around
 * it. Members that are none of ours are kept in `extra`. Nothing where it is none of these.
 */
export function readDocument(value: unknown, reader: PortableTextReader): object | undefined {
  if (Array.isArray(value)) return {type: 'article', body: reader.blocks(value, '')}
  if (!isData(value)) return undefined
  const named = own(value, '_type')
  const type = documentTypes.find((one) => one === named)
  if (type) return readHost(value, type, reader)
  if (['body', 'content'].some((name) => Array.isArray(own(value, name)))) {
    reader.report('type-uncertain', `document of type ${quoted(String(named))}`, '', {
      expected: `one of ${documentTypes.map((one) => `\`${one}\``).join(', ')}`,
    })
    return readHost(value, 'article', reader)
  }
  if (typeof named !== 'string') return undefined
  return {type: 'article', body: reader.blocks([value], '')}
}

/** Members of foreign documents, by the names that we have for them. */
const names: {readonly [name: string]: string} = {_id: 'id', title: 'headline', content: 'body'}

function readHost(value: Data, type: Document['type'], reader: PortableTextReader): object {
  const members = new Map<string, unknown>()
  const extra = new Map<string, unknown>()
  for (const [key, member] of Object.entries(value)) {
    if (key === '_type') continue
    const name = nameOf(key, type)
    if (name === undefined || (name !== key && Object.hasOwn(value, name))) extra.set(key, member)
    else members.set(name, readMember(name, member, type, append('', key), reader))
  }
  const known = own(value, 'extra')
  const data = {...(isData(known) ? known : {}), ...Object.fromEntries(extra)}
  return reader.place(
    {
      type,
      ...Object.fromEntries(members),
      ...(known === undefined && extra.size === 0
        ? {}
        : {extra: isData(known) || known === undefined ? data : known}),
    },
    '',
  )
}

function nameOf(key: string, type: Document['type']): string | undefined {
  const ours = membersOf(type)
  if (type === 'poem' && key === 'content') return 'children'
  if (ours.has(key)) return key
  const name = Object.hasOwn(names, key) ? names[key] : undefined
  return name !== undefined && ours.has(name) ? name : undefined
}

function readMember(
  name: string,
  member: unknown,
  type: Document['type'],
  at: Pointer,
  reader: PortableTextReader,
): unknown {
  if (name === 'slug' && isData(member)) return ownText(member, 'current')
  const shapes = documentShapes[type]
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
  if (!shape) return member
  const read = reader.members({[name]: member}, {[name]: shape}, parentOf(at))
  return isData(read) ? read[name] : undefined
}

const parentOf = (at: Pointer): Pointer => at.slice(0, at.lastIndexOf('/'))

/** The members of a document, by its schema. */
function membersOf(type: Document['type']): ReadonlySet<string> {
  const schema: object = documentSchemas[type]
  const shape: unknown = Reflect.get(schema, 'shape')
  return new Set(isData(shape) ? Object.keys(shape) : [])
}
