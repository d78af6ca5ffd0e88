import {type Block, type Inline, normalizeInlines, paragraphOf, type Span} from '@copydesk/schema'
import {blockCodecs} from '../blocks/index.ts'
import {attribute, type HtmlElement, type HtmlNode, isElement, isText} from '../tree.ts'
import {elementReaders} from './elements.ts'
import {type Line, marksOf, openLine, readInline} from './inlines.ts'
import type {Mark} from './marks.ts'
import {withMarks} from './marks.ts'
import {isBox} from './raw-text.ts'
import type {Context, Reader} from './reader.ts'
import {blockTags, silentTags, untoldTags} from './tags.ts'
import {tellEmpty} from './tell-empty.ts'
import {type Listed, nestListed, readListed} from './word-list.ts'

/** Blocks of what may stand in a flow: blocks, running text on its own, and wrappers of both. */
export function readFlow(
  nodes: readonly HtmlNode[],
  context: Context,
  reader: Reader,
): readonly Block[] {
  const flow = openFlow(context, reader)
  for (const node of nodes) visit(node, context.marks, flow)
  return closeFlow(flow)
}

interface Flow {
  readonly context: Context
  readonly reader: Reader
  readonly out: Block[]
  /** Running text that is not yet a paragraph. */
  words: Inline[]
  line: Line
  first: HtmlNode | undefined
  last: HtmlNode | undefined
  /** Paragraphs that are entries of a list, and list items without a list. */
  listed: Listed[]
}

const openFlow = (context: Context, reader: Reader): Flow => ({
  context,
  reader,
  out: [],
  words: [],
  line: openLine(),
  first: undefined,
  last: undefined,
  listed: [],
})

function closeFlow(flow: Flow): readonly Block[] {
  flush(flow)
  closeList(flow)
  return flow.out
}

/** Running text so far is a paragraph. */
function flush(flow: Flow): void {
  const {words, first, last} = flow
  flow.words = []
  flow.line = openLine()
  flow.first = undefined
  flow.last = undefined
  if (words.length === 0) return
  const block = paragraphOf(normalizeInlines(words))
  if (block) put(flow, place(flow, block, first, last))
}

function put(flow: Flow, block: Block): void {
  closeList(flow)
  flow.out.push(block)
}

function place<B extends Block>(
  {reader}: Flow,
  block: B,
  first: HtmlNode | undefined,
  last: HtmlNode | undefined,
): B {
  const start = first?.sourceCodeLocation?.startOffset
  const end = last?.sourceCodeLocation?.endOffset
  if (start === undefined || end === undefined || end < start) return block
  const span: Span = {start, end: Math.min(end, reader.source.length)}
  return reader.place(block, span)
}

function closeList(flow: Flow): void {
  if (flow.listed.length === 0) return
  for (const list of nestListed(flow.listed)) flow.out.push(list)
  flow.listed = []
}

function visit(node: HtmlNode, marks: readonly Mark[], flow: Flow): void {
  if (isText(node)) {
    addWords(node, marks, flow)
    return
  }
  const {reader} = flow
  if (!isElement(node)) {
    if (isCopy(node)) reader.report('comment-in-copy', 'comment', node)
    return
  }
  const {tagName} = node
  if (silentTags.has(tagName)) return
  if (isBox(node)) {
    reader.take(node)
    return
  }
  if (untoldTags.has(tagName)) {
    reader.report('markup-foreign', `element \`${tagName}\``, node)
    return
  }
  const isBlock = blockTags.has(tagName)
  if (!isBlock && !reader.holdsBlocks(node)) {
    addInline(node, marks, flow)
    return
  }
  if (reader.look(node).hidden) {
    reader.report('markup-foreign', `hidden element \`${tagName}\``, node)
    return
  }
  if (!isBlock) {
    const inner = [...marks, ...marksOf(node, reader)]
    for (const child of node.childNodes) visit(child, inner, flow)
    return
  }
  flush(flow)
  const listed = readListed(node, flow.context, reader)
  if (listed) {
    flow.listed.push(listed)
    return
  }
  const context = marks === flow.context.marks ? flow.context : {...flow.context, marks}
  const blocks =
    readNamed(node, context, reader) ?? elementReaders[tagName]?.(node, context, reader)
  if (blocks) {
    for (const block of blocks) put(flow, block)
    return
  }
  const inner = [...marks, ...marksOf(node, reader)]
  for (const child of node.childNodes) visit(child, inner, flow)
  flush(flow)
}

/** A block that says by `data-block` what it is. */
function readNamed(
  element: HtmlElement,
  context: Context,
  reader: Reader,
): readonly Block[] | undefined {
  const name = attribute(element, 'data-block')
  if (name === undefined || !Object.hasOwn(blockCodecs, name)) return undefined
  const block = blockCodecs[name as Block['type']].read(element, reader, context) // its own key
  if (block) return [reader.place(block, element)]
  tellEmpty(element, reader)
  return []
}

function addWords(node: HtmlNode, marks: readonly Mark[], flow: Flow): void {
  const inside: Inline[] = []
  readInline(node, inside, flow.line, flow.reader, false)
  keep(node, inside, marks, flow)
}

function addInline(element: HtmlElement, marks: readonly Mark[], flow: Flow): void {
  const isBreak = element.tagName === 'br' && attribute(element, 'data-inline') === undefined
  if (isBreak && flow.line.atBreak) {
    flush(flow)
    return
  }
  addWords(element, marks, flow)
}

function keep(node: HtmlNode, inside: readonly Inline[], marks: readonly Mark[], flow: Flow): void {
  if (inside.length === 0) return
  for (const one of withMarks(inside, marks)) flow.words.push(one)
  flow.first ??= node
  flow.last = node
}

/** Conditional comments and marks of the clipboard are no one's words. */
function isCopy(node: HtmlNode): boolean {
  if (!('data' in node)) return true
  return !/^\s*(?:\[(?:if|endif)|(?:Start|End)Fragment\s*$)/i.test(node.data)
}
