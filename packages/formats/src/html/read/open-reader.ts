import {
  type BuiltInCode,
  type Diagnostic,
  type ReportDetails,
  report,
  type Span,
  textOf,
} from '@copydesk/schema'
import {attribute, type HtmlElement, type HtmlNode, isElement, isText, lastIn} from '../tree.ts'
import {readFlow} from './flow.ts'
import {readInlines} from './inlines.ts'
import {rawText} from './raw-text.ts'
import type {Reader} from './reader.ts'
import {looks} from './style.ts'
import {blockTags, silentTags} from './tags.ts'

/** A reader, and where it read what. */
export interface OpenReader {
  readonly reader: Reader
  readonly places: ReadonlyMap<object, Span>
  /** Tell all text that nobody read. */
  readonly tellRest: () => void
}

/** A reader of one source. */
export function openReader(
  nodes: readonly HtmlNode[],
  {source}: {readonly source: string},
): OpenReader {
  const diagnostics: Diagnostic[] = []
  const taken = new Set<HtmlNode>()
  const places = new Map<object, Span>()
  const blocky = holdersOfBlocks(nodes)
  const reader: Reader = {
    source,
    blocks: (inside, context) => readFlow(inside, context, reader),
    inlines: (inside, marks) => readInlines(inside, reader, marks),
    text: (inside) => {
      const text = textOf(readInlines(inside, reader)).trim()
      return text === '' ? undefined : text
    },
    holdsBlocks: (element) => blocky.has(element),
    look: looks(),
    report: (code: BuiltInCode, found: string, node: HtmlNode, details: ReportDetails = {}) => {
      taken.add(node)
      const span = spanOf(node, source.length)
      diagnostics.push(report(code, found, {...details, ...(span ? {span} : {})}))
    },
    take: (node) => void taken.add(node),
    takeEcho: (element, value) => {
      if (rawText(element.childNodes).trim() === value) taken.add(element)
    },
    place: (value, at) => {
      const span = 'start' in at ? at : spanOf(at, source.length)
      if (span) places.set(value, span)
      return value
    },
    diagnostics,
  }
  return {reader, places, tellRest: () => tellRest(nodes, taken, reader)}
}

/** Text that is shown and was not read is told: nothing is lost in silence. */
function tellRest(nodes: readonly HtmlNode[], taken: ReadonlySet<HtmlNode>, reader: Reader): void {
  const open = nodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (taken.has(node)) continue
    if (isText(node)) {
      if (node.value.trim() !== '') reader.report('markup-foreign', 'text without a place', node)
    } else if (isElement(node) && !silentTags.has(node.tagName)) {
      for (const child of node.childNodes.toReversed()) open.push(child)
    }
  }
}

/** Where a node stands; one that the parser made up stands where the one around it does. */
function spanOf(node: HtmlNode, length: number): Span | undefined {
  for (let one: HtmlNode | null = node; one; ) {
    const location = one.sourceCodeLocation
    // The parser counts an end of the source that is not in it.
    if (location) {
      const {startOffset, endOffset} = location
      const end = Math.max(endOffset, lastIn(one))
      return {start: Math.min(startOffset, length), end: Math.min(end, length)}
    }
    const around: HtmlElement['parentNode'] = one.parentNode
    one = around && 'tagName' in around ? around : null
  }
  return undefined
}

/** The elements with something in them that begins a block. Each is looked at once. */
function holdersOfBlocks(nodes: readonly HtmlNode[]): ReadonlySet<HtmlElement> {
  const holders = new Set<HtmlElement>()
  const open: HtmlNode[] = [...nodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    if (blockTags.has(node.tagName) || isPair(node)) {
      let around = node.parentNode
      while (around && 'tagName' in around && !holders.has(around)) {
        holders.add(around)
        around = around.parentNode
      }
    }
    for (const child of node.childNodes) open.push(child)
  }
  return holders
}

/** Two breaks in a row part paragraphs. */
function isPair(element: HtmlElement): boolean {
  if (element.tagName !== 'br' || attribute(element, 'data-inline') !== undefined) return false
  const siblings = element.parentNode?.childNodes ?? []
  // Breaks have few siblings, or are told apart by the flow that they stand in.
  if (siblings.length > 1_000) return false
  for (let index = siblings.indexOf(element) + 1; index < siblings.length; index++) {
    const next = siblings[index]
    if (!next) return false
    if (isText(next)) {
      if (next.value.trim() !== '') return false
    } else if (isElement(next)) return next.tagName === 'br'
  }
  return false
}
