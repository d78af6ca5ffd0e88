import {limits, type Span} from '@copydesk/schema'
import type {DataMap, DataMember} from '../../front-matter/data-node.ts'
import {splitFrontMatter} from '../../front-matter/split.ts'
import {parseYaml} from '../../front-matter/yaml-source.ts'
import type {Syntax} from './syntax.ts'
import {yaml} from './yaml.ts'

/** The front matter of a source that was read before, as data and as text. */
export interface HeadText {
  readonly text: string
  /** Where it stands, between its fences. */
  readonly span: Span
  readonly syntax: Syntax
  readonly map: DataMap
}

/** The map that front matter is, or `undefined` without one. */
export function headText(source: string): HeadText | undefined {
  const {yaml: span} = splitFrontMatter(source)
  if (!span) return
  const text = source.slice(span.start, span.end)
  const place = (start: number, end: number): Span => ({start, end})
  const boundless = {...limits, frontMatter: text.length, frontMatterKeys: text.length}
  const root = parseYaml(text, place, boundless, () => {})?.root
  return root?.kind === 'map' ? {text, span, syntax: yaml, map: root} : undefined
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
