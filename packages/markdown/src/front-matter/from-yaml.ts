import {type Diagnostic, type Limits, quoted, report} from '@copydesk/schema'
import {type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair} from 'yaml'
import {type DataMember, type DataNode, type DataScalar, missingAt} from './data-node.ts'
import type {DataSource} from './data-source.ts'

/**
 * The data that a parsed document of YAML holds. Aliases are followed a limited number of times. A
 * second key of the same name and a key that is a collection are told and left out.
 */
export function fromYaml(
  document: Document.Parsed,
  {text, place}: Pick<DataSource, 'text' | 'place'>,
  limits: Limits,
  tell: (diagnostic: Diagnostic) => void,
): DataNode | undefined {
  let aliases = 0
  const told = new Set<number>()
  const tellOnce = (at: number, diagnostic: () => Diagnostic): void => {
    if (!told.has(at)) tell(diagnostic())
    told.add(at)
  }

  const follow = (node: Node): Node | undefined => {
    if (!isAlias(node)) return node
    aliases++
    const most = limits.frontMatterAliases
    if (aliases <= most) return node.resolve(document)
    if (aliases === most + 1) {
      const {start, end} = rangeOf(node)
      const expected = `${most} at the most`
      tell(report('limit-exceeded', 'number of aliases', {span: place(start, end), expected}))
    }
    return
  }

  /** `missing` is where a value that was left out would stand. */
  const toData = (node: Node | null, missing: number): DataNode => {
    const range = node ? rangeOf(node) : {start: missing, end: missing}
    const target = node && follow(node)
    const alias = target !== node
    if (isSeq<Node | null>(target)) {
      const items = target.items.map((item) =>
        toData(item, item ? rangeOf(item).start : range.start),
      )
      const end = target.flow ? range.end : lastEnd(items, range.start)
      return {kind: 'list', items, start: range.start, end: alias ? range.end : end}
    }
    if (isMap<Node, Node | null>(target)) {
      const members = toMembers(target.items)
      const nodes = members.map(({node}) => node)
      const end = target.flow ? range.end : lastEnd(nodes, range.start)
      return {kind: 'map', members, start: range.start, end: alias ? range.end : end}
    }
    if (!isScalar(target)) return {...missingAt(range.start), end: range.end}
    const leftOut = !alias && target.value === null && !target.source
    return leftOut ? missingAt(missing) : toScalar(target, range)
  }

  const toMembers = (pairs: readonly Pair<Node, Node | null>[]): readonly DataMember[] => {
    const found = new Map<string, DataMember>()
    for (const pair of pairs) {
      const {start, end} = rangeOf(pair.key)
      const key = follow(pair.key)
      const span = place(start, end)
      if (!isScalar(key)) {
        tellOnce(start, () => report('front-matter-key-not-scalar', 'collection as a key', {span}))
        continue
      }
      const name = textOf(key)
      const earlier = found.get(name)
      if (earlier) {
        const related = [{span: place(earlier.start, earlier.end), message: 'It is here first'}]
        tellOnce(start, () =>
          report('front-matter-duplicate-key', `second ${quoted(name)}`, {span, related}),
        )
      } else found.set(name, {name, start, end, node: toData(pair.value, end)})
    }
    return [...found.values()]
  }

  const toScalar = (
    scalar: {readonly value: unknown; readonly source?: string; readonly range?: unknown},
    place: Range,
  ): DataScalar => {
    const value = isJsonScalar(scalar.value) ? scalar.value : null
    const written = textOf(scalar)
    const {start, end} = rangeOf(scalar)
    const raw = text.slice(start, end)
    const within = raw !== written && /^["']/.test(raw) && raw.slice(1, -1) === written ? 1 : 0
    return {
      kind: 'scalar',
      value,
      text: written,
      ...place,
      textStart: start + within,
      textEnd: end - within,
      exact: within === 1 || raw === written,
    }
  }

  return document.contents ? toData(document.contents, 0) : undefined
}

interface Range {
  readonly start: number
  readonly end: number
}

function rangeOf({range}: {readonly range?: unknown}): Range {
  const [start = 0, end = start] = Array.isArray(range) ? (range as readonly number[]) : [] // its type
  return {start, end}
}

/** A block ends where the last thing in it does, whatever blanks and comments follow. */
const lastEnd = (within: readonly Range[], start: number): number => within.at(-1)?.end ?? start

const isJsonScalar = (value: unknown): value is DataScalar['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** The text that a scalar is, or is written as. */
const textOf = ({value, source}: {readonly value: unknown; readonly source?: string}): string =>
  typeof value === 'string' ? value : (source ?? String(value))
