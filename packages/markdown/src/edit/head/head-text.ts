import {limits, type Span} from '@copydesk/schema'
import type {DataMap, DataMember} from '../../front-matter/data-node.ts'
import {parseLines} from '../../front-matter/line-fields.ts'
import {type HeadPlace, type SplitOptions, splitFrontMatter} from '../../front-matter/split.ts'
import {parseToml} from '../../front-matter/toml-source.ts'
import {parseYaml} from '../../front-matter/yaml-source.ts'
import {lines} from './lines.ts'
import type {Syntax} from './syntax.ts'
import {toml} from './toml.ts'
import {yaml} from './yaml.ts'

/** The front matter of a source that was read before, as data and as text. */
export interface HeadText {
  readonly text: string
  /** Where it stands, between its fences. */
  readonly span: Span
  readonly syntax: Syntax
  readonly map: DataMap
}

/** The languages of front matter. */
export const syntaxes: {readonly [K in HeadPlace['syntax']]: Syntax} = {yaml, toml, lines}

const parsers = {yaml: parseYaml, toml: parseToml, lines: parseLines}

/** The map that front matter is, or `undefined` without one. */
export function headText(source: string, options: SplitOptions = {}): HeadText | undefined {
  const {head} = splitFrontMatter(source, options)
  if (!head) return
  const {span, syntax} = head
  const text = source.slice(span.start, span.end)
  const place = (start: number, end: number): Span => ({start, end})
  // It was read before, so that it is within the limits that count.
  const most = text.length + 1
  const boundless = {
    ...limits,
    frontMatter: most,
    frontMatterKeys: most,
    frontMatterDepth: most,
    frontMatterAliases: most,
  }
  const root = parsers[syntax](text, place, boundless, () => {})?.root
  return root?.kind === 'map' ? {text, span, syntax: syntaxes[syntax], map: root} : undefined
}

const mark = /(^|[\s[{,:])[&*!](?=[^\s*])/

/** Whether a member has an anchor, an alias or a tag: then nothing inside of it is edited. */
export const isMarked = (member: DataMember, text: string): boolean =>
  mark.test(regionOf(member, text))

/** The names of the anchors in a member, or of the aliases. */
export function marksOf(member: DataMember, text: string, sign: '&' | '*'): ReadonlySet<string> {
  const pattern = /(?:^|[\s[{,:])([&*])([^\s,[\]{}]+)/g
  const found = [...regionOf(member, text).matchAll(pattern)]
  return new Set(found.flatMap(([, kind, name = '']) => (kind === sign ? [name] : [])))
}

const regionOf = ({end, node}: DataMember, text: string): string =>
  text.slice(end, Math.max(end, node.end))
