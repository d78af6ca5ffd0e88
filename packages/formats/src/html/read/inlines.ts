import {type Inline, normalizeInlines, type Text} from '@copydesk/schema'
import {collapse} from '../blanks.ts'
import {isSafeUrl, tidyUrl} from '../safe-url.ts'
import {attribute, type HtmlElement, type HtmlNode, isElement, isText} from '../tree.ts'
import {emphasis, lowered, type Mark, raised, strong, struck, withMarks} from './marks.ts'
import {clean, isBox, rawText} from './raw-text.ts'
import type {Reader} from './reader.ts'
import {blockTags, plainTags, silentTags, unmarkedTags, untoldTags} from './tags.ts'
import {isBullet, isOfList} from './word-list.ts'

/** Where running text has come to. */
export interface Line {
  /** The last character was a blank, or there is none yet: another blank says nothing. */
  atBlank: boolean
  /** The last was a break of foreign HTML: a second one begins a paragraph. */
  atBreak: boolean
  /** A block ended within running text: what comes next stands on a line of its own. */
  owesBreak: boolean
}

/** A line on which nothing stands. */
export const openLine = (): Line => ({atBlank: true, atBreak: false, owesBreak: false})

/** Running text in its normal form. */
export function readInlines(
  nodes: readonly HtmlNode[],
  reader: Reader,
  marks: readonly Mark[] = [],
): readonly Inline[] {
  const out: Inline[] = []
  const line = openLine()
  for (const node of nodes) readInline(node, out, line, reader, false)
  return normalizeInlines(withMarks(out, marks))
}

/** Add what a node says to running text. */
export function readInline(
  node: HtmlNode,
  out: Inline[],
  line: Line,
  reader: Reader,
  keepsBlanks: boolean,
): void {
  if (isText(node)) {
    reader.take(node)
    readText(node.value, out, line, keepsBlanks)
  } else if (isElement(node)) readElement(node, out, line, reader, keepsBlanks)
  else reader.report('comment-in-copy', 'comment', node)
}

function readText(value: string, out: Inline[], line: Line, keepsBlanks: boolean): void {
  let shown = clean(value)
  if (keepsBlanks) shown = shown.replace(/[\n\f\r]+/g, ' ')
  else {
    shown = collapse(shown)
    if (line.atBlank && (shown.startsWith(' ') || shown.startsWith('\u00a0'))) {
      shown = shown.slice(1)
    }
  }
  if (shown === '') return
  const isBlank = shown.trim() === ''
  if (isBlank && line.owesBreak) return
  settle(out, line)
  out.push({type: 'text', value: shown})
  line.atBlank = !keepsBlanks && (shown.endsWith(' ') || shown.endsWith('\u00a0'))
  if (!isBlank) line.atBreak = false
}

/** Put the break that is owed before what comes next. */
function settle(out: Inline[], line: Line): void {
  if (line.owesBreak) out.push({type: 'break'})
  line.owesBreak = false
}

function readElement(
  element: HtmlElement,
  out: Inline[],
  line: Line,
  reader: Reader,
  keepsBlanks: boolean,
): void {
  const {tagName, childNodes} = element
  if (tagName === 'br') {
    if (line.owesBreak) line.owesBreak = false
    out.push({type: 'break'})
    line.atBlank = true
    line.atBreak = true
    return
  }
  if (tagName === 'img') {
    const image = readImage(element, reader)
    if (!image) return
    settle(out, line)
    out.push(image)
    line.atBlank = false
    line.atBreak = false
    return
  }
  if (silentTags.has(tagName)) return
  if (isBox(element)) {
    reader.take(element)
    return
  }
  if (untoldTags.has(tagName)) {
    reader.report('markup-foreign', `element \`${tagName}\``, element)
    return
  }
  const look = reader.look(element)
  if (look.hidden) {
    reader.report('markup-foreign', `hidden element \`${tagName}\``, element)
    return
  }
  if (look.listMarker && isOfList(element, reader)) {
    if (isBullet(element)) reader.take(element)
    else reader.report('markup-foreign', 'marker of a list', element)
    return
  }
  const keeps = look.keepsBlanks ?? keepsBlanks
  const leaf = readLeaf(element, reader)
  if (leaf) {
    settle(out, line)
    out.push(leaf)
    line.atBlank = false
    line.atBreak = false
    return
  }
  const isBlock = blockTags.has(tagName)
  if (unmarkedTags.has(tagName)) reader.report('markup-foreign', `element \`${tagName}\``, element)
  if (tagName === 'q') out.push({type: 'text', value: '“'})
  if (isBlock && out.length > 0 && !line.atBreak) line.owesBreak = true
  const marks = marksOf(element, reader)
  if (marks.length === 0) {
    for (const child of childNodes) readInline(child, out, line, reader, keeps)
  } else {
    settle(out, line)
    const inside: Inline[] = []
    for (const child of childNodes) readInline(child, inside, line, reader, keeps)
    for (const one of withMarks(inside, marks)) out.push(one)
  }
  if (tagName === 'q') out.push({type: 'text', value: '”'})
  if (isBlock) {
    line.atBlank = true
    if (out.length > 0 && !line.atBreak) line.owesBreak = true
    tellBlock(element, reader)
  }
}

/** In running text some blocks say more than their words. */
function tellBlock(element: HtmlElement, reader: Reader): void {
  const src = attribute(element, 'src') ?? attribute(element, 'data')
  if (src !== undefined)
    reader.report('markup-foreign', `\`${element.tagName}\` in running text`, element)
}

const codeTags: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'tt'])

function readLeaf(element: HtmlElement, reader: Reader): Inline | undefined {
  if (attribute(element, 'data-inline') === 'footnoteReference') {
    const identifier = reader.text(element.childNodes)
    return identifier === undefined ? undefined : {type: 'footnoteReference', identifier}
  }
  if (!codeTags.has(element.tagName)) return undefined
  reader.take(element)
  const keeps = reader.look(element).keepsBlanks
  const raw = rawText(element.childNodes)
  const value = keeps ? raw : collapse(raw)
  return value === '' ? undefined : {type: 'inlineCode', value: value.replace(/[\n\f\r]/g, ' ')}
}

const boldTags: ReadonlySet<string> = new Set(['b', 'strong'])
const italicTags: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn', 'var'])
const struckTags: ReadonlySet<string> = new Set(['del', 's', 'strike'])
const otherTags: ReadonlySet<string> = new Set(['sup', 'sub', 'q'])

/** The marks that an element and its style make, outermost first. */
export function marksOf(element: HtmlElement, reader: Reader): readonly Mark[] {
  const {tagName} = element
  const look = reader.look(element)
  const marks: Mark[] = []
  if (tagName === 'a') {
    const link = linkOf(element, reader)
    if (link) marks.push(link)
  }
  if (look.bold ?? boldTags.has(tagName)) marks.push(strong)
  if (look.italic ?? italicTags.has(tagName)) marks.push(emphasis)
  if (look.struck ?? struckTags.has(tagName)) marks.push(struck)
  const raise = look.raised ?? (tagName === 'sup' ? 'super' : tagName === 'sub' ? 'sub' : undefined)
  if (raise) marks.push(raise === 'super' ? raised : lowered)
  if (!isKnown(tagName)) reader.report('markup-foreign', `element \`${tagName}\``, element)
  return marks
}

/** Elements of office programs (`o:p`) are known to say nothing. */
const isKnown = (tag: string): boolean =>
  plainTags.has(tag) ||
  blockTags.has(tag) ||
  boldTags.has(tag) ||
  italicTags.has(tag) ||
  struckTags.has(tag) ||
  otherTags.has(tag) ||
  unmarkedTags.has(tag) ||
  codeTags.has(tag) ||
  tag.includes(':')

function linkOf(element: HtmlElement, reader: Reader): Mark | undefined {
  const href = attribute(element, 'href')
  const url = href === undefined ? undefined : readUrl(href, element, reader)
  if (url === undefined && attribute(element, 'data-inline') !== 'link') return undefined
  const title = lineOf(attribute(element, 'title'))
  return (children) => ({
    type: 'link',
    ...(url ? {url} : {}),
    ...(title ? {title} : {}),
    children,
  })
}

/** A URL that runs nothing; any other is told. */
export function readUrl(value: string, element: HtmlElement, reader: Reader): string | undefined {
  const url = tidyUrl(value)
  if (url === undefined || isSafeUrl(url)) return url
  reader.report('markup-foreign', `URL \`${url.slice(0, 60)}\``, element, {
    expected: 'a URL that leads to a page or file',
  })
  return undefined
}

/** An attribute's value as one line of text. */
export function lineOf(value: string | undefined): Text | undefined {
  const line =
    value &&
    clean(value)
      .replace(/[\n\f\r]/g, ' ')
      .trim()
  return line === '' ? undefined : line
}

/** A picture in a sentence; one that cannot be shown is its words. */
export function readImage(element: HtmlElement, reader: Reader): Inline | undefined {
  const src = attribute(element, 'src') ?? ''
  const later = attribute(element, 'data-src') ?? attribute(element, 'data-original')
  const alt = lineOf(attribute(element, 'alt'))
  if (isPixel(element)) {
    reader.report('markup-foreign', 'picture of one pixel', element)
    return undefined
  }
  const chosen = later !== undefined && (src === '' || src.startsWith('data:')) ? later : src
  const url = readUrl(chosen, element, reader)
  if (url === undefined) return alt === undefined ? undefined : {type: 'text', value: alt}
  const title = lineOf(attribute(element, 'title') ?? attribute(element, 'data-title'))
  return {type: 'image', url, ...(alt ? {alt} : {}), ...(title ? {title} : {})}
}

/** It counts readers, and shows nothing. */
const isPixel = (element: HtmlElement): boolean =>
  ['width', 'height'].every((side) => /^[01](?:px)?$/.test(attribute(element, side) ?? ''))
