import {isDeepStrictEqual} from 'node:util'
import {type Diagnostic, type Document, normalize, walk} from '@copydesk/schema'
import type {Nodes} from 'mdast'
import {splitFrontMatter} from '../src/front-matter/split.ts'
import {type Engine, parseMarkdown, serializeMarkdown} from '../src/index.ts'

/** What becomes of an example that has what the vocabulary has not. */
export interface Fate {
  readonly number: number
  readonly section: string
  readonly has: ReadonlySet<Feature>
  readonly becomes: readonly string[]
  readonly codes: readonly string[]
}

/** What an example is listed for. */
export type Feature =
  | 'raw HTML'
  | 'autolinks'
  | 'headings of depth 1'
  | 'several headings of depth 1'
  | 'front matter'

/** Whether an example is a document, and what is written of it reads back as the same. */
export function comesBack(
  source: string,
  engine: Engine,
): {readonly [K in 'read' | 'same']: boolean} {
  const read = parseMarkdown(source, {engine, rules: {}})
  if (!read.ok) return {read: false, same: false}
  const again = parseMarkdown(serializeMarkdown(read.value), {engine, rules: {}})
  return {read: true, same: again.ok && isDeepStrictEqual(again.value, normalize(read.value))}
}

/** What becomes of an example, from its tree, its document and what is told of it. */
export function fateOf(
  {markdown, section}: {readonly markdown: string; readonly section: string},
  number: number,
  engine: Engine,
): Fate {
  const {diagnostics, ...result} = parseMarkdown(markdown, {engine, rules: {}})
  const document = result.ok ? result.value : undefined
  const has = new Set<Feature>()
  const becomes = new Set<string>()
  let high = 0
  if (splitFrontMatter(markdown).head) {
    has.add('front matter')
    becomes.add('front matter')
  }
  for (const {node, inline} of nodesOf(engine.parse(markdown))) {
    if (node.type === 'html') {
      has.add('raw HTML')
      becomes.add(inline ? tagBecomes(node, diagnostics) : 'block `html`')
    } else if (node.type === 'link' && markdown[offset(node)] === '<') {
      has.add('autolinks')
      becomes.add(linkBecomes(node.url, document))
    } else if (node.type === 'heading' && node.depth === 1) high++
  }
  if (high > 0) {
    has.add('headings of depth 1')
    if (high > 1) has.add('several headings of depth 1')
    const moved = diagnostics.filter(({code}) => code === 'heading-too-high').length
    const headed = document && 'headline' in document && document.headline !== undefined
    if (headed) becomes.add('headline')
    if (moved > 0) becomes.add(`${moved} ${moved === 1 ? 'heading' : 'headings'} of depth 2`)
    if (!headed && moved === 0) becomes.add('nothing, since it is empty')
  }
  const codes = [...new Set(diagnostics.map(({code}) => code))].sort()
  return {number, section, has, becomes: [...becomes], codes}
}

/** A tag or a comment in running text: read as a mark, or text with a finding at its place. */
function tagBecomes(node: Nodes, diagnostics: readonly Diagnostic[]): string {
  const told = diagnostics.find(({span}) => span?.start === offset(node))
  return told ? 'text as it is written' : 'inline of ours'
}

function linkBecomes(url: string, document: Document | undefined): string {
  const all = document ? [...walk(document)] : []
  const found = all.some(({node}) => node.type === 'link' && node.url === url)
  return found ? 'link' : 'link, its URL with percent signs'
}

const offset = (node: Nodes): number => node.position?.start.offset ?? 0

interface Found {
  readonly node: Nodes
  /** Whether it stands in running text. */
  readonly inline: boolean
}

function* nodesOf(node: Nodes, inline = false): Generator<Found> {
  yield {node, inline}
  if (!('children' in node)) return
  const holdsText = inline || node.type === 'paragraph' || node.type === 'heading'
  for (const child of node.children) yield* nodesOf(child, holdsText || node.type === 'tableCell')
}
