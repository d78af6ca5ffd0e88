import type {Diagnostic, Inline, Limits, Span} from '@copydesk/schema'
import {quoted, report} from '@copydesk/schema'
import {isAlias, isCollection, isMap, isScalar, type Node, type Pair, type Scalar} from 'yaml'
import type {Reading} from '../trace/trace.ts'
import type {YamlSource} from './yaml-source.ts'

/** A stretch of text that stands in the source, exactly or as a whole. */
export interface Located {
  readonly text: string
  readonly span: Span
  /** Whether the character at `n` stands at `span.start + n`. */
  readonly exact: boolean
}

/** What reading a line of running text outside of a body needs. */
export interface LineReader {
  readonly limits: Limits
  readonly report: (diagnostic: Diagnostic) => void
  readonly line: (located: Located) => Reading<readonly Inline[]>
}

/** A member of a YAML map. */
export interface Member {
  readonly name: string
  readonly key: Span
  readonly node: Node | null
  /** From the key to the end of the value. */
  readonly span: Span
}

/** What reading values of YAML needs. Aliases are followed a limited number of times. */
export interface FieldReader extends LineReader {
  readonly source: YamlSource
  /** The node itself, where it is an alias the one that it stands for. */
  readonly resolve: (node: Node | null) => Node | null
  readonly span: (node: Node | null) => Span
  /** The members of a map, each key once. A key that is no scalar is reported. */
  readonly members: (node: Node | null) => readonly Member[] | undefined
  readonly located: (scalar: Scalar) => Located
}

/** A reader of one YAML source. */
export function fieldReader(source: YamlSource, lines: LineReader): FieldReader {
  const {limits, report: tell} = lines
  let aliases = 0
  const exceeded = (found: string, most: number, span: Span) =>
    tell(report('limit-exceeded', found, {span, expected: `${most} at the most`}))
  const span = (node: Node | null): Span => {
    const [start = 0, end = start] = node?.range ?? []
    return source.place(start, end)
  }
  const resolve = (node: Node | null): Node | null => {
    if (!isAlias(node)) return node
    aliases++
    if (aliases > limits.frontMatterAliases) {
      if (aliases === limits.frontMatterAliases + 1) {
        exceeded('number of aliases', limits.frontMatterAliases, span(node))
      }
      return null
    }
    return node.resolve(source.document) ?? null
  }
  const members = (node: Node | null): readonly Member[] | undefined => {
    const map = resolve(node)
    if (!isMap(map)) return
    const found = new Map<string, Member>()
    for (const pair of map.items as readonly Pair<Node, Node | null>[]) {
      const key = resolve(pair.key)
      const place = span(pair.key)
      if (!isScalar(key)) {
        tell(report('front-matter-key-not-scalar', 'collection as a key', {span: place}))
        continue
      }
      const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))
      const earlier = found.get(name)
      if (earlier) {
        tell(
          report('front-matter-duplicate-key', `second ${quoted(name)}`, {
            span: place,
            related: [{span: earlier.key, message: 'It is here first'}],
          }),
        )
        continue
      }
      const value = span(pair.value)
      const whole = {start: place.start, end: pair.value ? value.end : place.end}
      found.set(name, {name, key: place, node: pair.value, span: whole})
    }
    return [...found.values()]
  }
  const located = (scalar: Scalar): Located => {
    const text = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '')
    const [start = 0, end = start] = scalar.range ?? []
    const raw = source.text.slice(start, end)
    if (raw === text) return {text, span: source.place(start, end), exact: true}
    if (/^["']/.test(raw) && raw.slice(1, -1) === text) {
      return {text, span: source.place(start + 1, end - 1), exact: true}
    }
    return {text, span: source.place(start, end), exact: false}
  }
  return {...lines, source, resolve, span, members, located}
}

/** Whether a node says nothing: `key:` with no value, or null. */
export function isNothing(node: Node | null): boolean {
  if (node === null) return true
  return isScalar(node) && !isCollection(node) && node.value === null
}
