import {limits, type Parsed} from '@copydesk/schema'
import {isElement, textIn, type XmlElement} from '../src/xml/element.ts'
import {openXml} from '../src/xml/open-xml.ts'

/** What becomes of a member: what is gone where it is cut out. */
type Fate = 'read' | 'told' | 'silent'

/** Judges a source without the member that the names of a path lead to. */
type Judge = (path: string, without: () => string) => Fate

/** What a reader gave, and all that it said, without places: they move. */
const told = ({
  documents,
  diagnostics,
  envelope,
}: Parsed): readonly [value: string, said: string] => [
  JSON.stringify([envelope, documents.map((one) => (one.ok ? one.value : 'none'))]),
  [...diagnostics, ...documents.flatMap((one) => one.diagnostics)]
    .map(({message}) => message)
    .sort()
    .join('\n'),
]

/**
 * The members of a source that a reader passes over in silence: without them it gives the same, and has
 * the same to tell. What is told or silent as a whole is no further looked into. `seen` gets every path.
 */
export function silentMembers(
  parse: (source: string) => Parsed,
  source: string,
  look: (source: string, judge: Judge) => void,
  seen: Set<string>,
): readonly string[] {
  const parsed = parse(source)
  // What is no feed is told as a whole.
  if (parsed.diagnostics.some(({code}) => code === 'document-missing')) return []
  const [value, said] = told(parsed)
  const silent = new Set<string>()
  look(source, (path, without) => {
    const [otherValue, otherSaid] = told(parse(without()))
    const fate = otherValue !== value ? 'read' : otherSaid !== said ? 'told' : 'silent'
    if (fate === 'silent') silent.add(path)
    seen.add(path)
    return fate
  })
  return [...silent]
}

/** Markup is copy, and what becomes of it is told by the reader of HTML. */
const copy = /(?:content|summary|title|subtitle|description|encoded|rights|div)$/

/** Judge a source of XML without each of its elements that say something. */
export function cutXml(source: string, judge: Judge): void {
  const reader = openXml({limits, isItem: () => false, onItem: () => undefined})
  reader.write(source)
  const root = reader.end()
  if (root) cutElements(root, root.name)

  function cutElements(element: XmlElement, path: string): void {
    if (copy.test(element.name)) return
    for (const child of element.children) {
      if (!isElement(child)) continue
      const isEmpty = textIn(child).trim() === '' && Object.keys(child.attributes).length === 0
      if (isEmpty) continue
      const own = `${path}/${child.name}`
      const {start, end} = child.span
      const fate = judge(own, () => source.slice(0, start) + source.slice(end))
      if (fate === 'read') cutElements(child, own)
    }
  }
}

/** Judge a source of JSON without each of its members that say something. What begins with @ says what a node is. */
export function cutJson(source: string, judge: Judge): void {
  const root: unknown = JSON.parse(source)
  cutMembers(root, '')

  function cutMembers(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      const member: unknown = Reflect.get(value, key)
      if (Array.isArray(value)) {
        cutMembers(member, path)
        continue
      }
      const isEmpty = member === null || member === '' || JSON.stringify(member).length === 2
      if (isEmpty || key.startsWith('@')) continue
      const own = `${path}/${key}`
      Reflect.deleteProperty(value, key)
      const fate = judge(own, () => JSON.stringify(root))
      Reflect.set(value, key, member)
      if (fate === 'read') cutMembers(member, own)
    }
  }
}
