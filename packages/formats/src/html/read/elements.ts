import {type Block, type Embed, type Heading, normalizeInlines, textOf} from '@copydesk/schema'
import {list} from '../blocks/list.ts'
import {code} from '../blocks/others.ts'
import {aside, heading, quote} from '../blocks/prose.ts'
import {isHeadRow, table} from '../blocks/table.ts'
import type {Codec} from '../codec.ts'
import {attribute, type HtmlElement, isElement} from '../tree.ts'
import {captionOf, mediaOf, mediaTags, readFigure, shownIn} from './figure.ts'
import {lineOf, readUrl} from './inlines.ts'
import type {Context, Reader} from './reader.ts'
import {findElement, findElements} from './take.ts'
import {tellEmpty} from './tell-empty.ts'

/** Reads an element of foreign HTML; nothing where it only wraps what is in it. */
type ReadElement = (
  element: HtmlElement,
  context: Context,
  reader: Reader,
) => readonly Block[] | undefined

const by =
  <B extends Block>({read}: Pick<Codec<B>, 'read'>): ReadElement =>
  (element, context, reader) => {
    const block = read(element, reader, context)
    if (block) return [reader.place(block, element)]
    tellEmpty(element, reader)
    return []
  }

/** What the elements are, of those that are more than a wrapper. */
export const elementReaders: {readonly [tag: string]: ReadElement | undefined} = {
  h1: (element, context, reader) => readTitle(element, context, reader),
  h2: by(heading),
  h3: by(heading),
  h4: by(heading),
  h5: by(heading),
  h6: by(heading),
  ul: by(list),
  ol: by(list),
  menu: by(list),
  dir: by(list),
  blockquote: (element, context, reader) =>
    readPosted(element, reader) ?? by(quote)(element, context, reader),
  aside: by(aside),
  details: readDetails,
  pre: by(code),
  listing: by(code),
  xmp: by(code),
  plaintext: by(code),
  hr: () => [{type: 'thematicBreak'}],
  figure: readFigures,
  table: (element, context, reader) =>
    isLayout(element, reader) ? undefined : by(table)(element, context, reader),
  video: (element, _, reader) => readAlone(element, reader),
  audio: (element, _, reader) => readAlone(element, reader),
  iframe: readFrame,
  embed: readFrame,
  object: readFrame,
}

/** The first heading of the first level is the headline, where nothing else wants to be. */
function readTitle(element: HtmlElement, context: Context, reader: Reader): readonly Block[] {
  const children = reader.inlines(element.childNodes, context.marks)
  if (children.length === 0) return []
  const text = textOf(children).trim()
  if (context.headline && text !== '') {
    const isPlain = children.every((inline) => inline.type === 'text' || inline.type === 'break')
    if (!isPlain) reader.report('markup-foreign', 'marks in a headline', element)
    context.headline(text, element)
    return []
  }
  reader.report('heading-too-high', 'heading of the first level', element)
  const depth: Heading['depth'] = context.headingDepth
  return [reader.place({type: 'heading', depth, children} as const, element)]
}

/** A box to open is a box whose summary is its heading. */
function readDetails(
  element: HtmlElement,
  context: Context,
  reader: Reader,
): readonly Block[] | undefined {
  const summary = element.childNodes.filter(isElement).find(({tagName}) => tagName === 'summary')
  if (!summary) return undefined
  const words = reader.inlines(summary.childNodes)
  const rest = element.childNodes.filter((node) => node !== summary)
  const children = reader.blocks(rest, context)
  if (words.length === 0) return children
  return [reader.place({type: 'aside', heading: words, children} as const, element)]
}

/** A post of another site, as those sites give it out: a quote that names itself and links to it. */
function readPosted(element: HtmlElement, reader: Reader): readonly Block[] | undefined {
  const names = (attribute(element, 'class') ?? '').toLowerCase()
  const permalink = element.attrs.find(({name}) => /^data-.*permalink$/.test(name))?.value
  const isPosted = /(?:^|[\s_-])(?:tweet|embed|media|post)(?:$|\s)/.test(names)
  if (permalink === undefined && !isPosted) return undefined
  const links = findElements(element, anchorTags)
  const href = permalink ?? attribute(element, 'cite') ?? hrefOf(links.at(-1))
  const url = href === undefined ? undefined : readUrl(href, element, reader)
  if (url === undefined) return undefined
  const title = textOf(reader.inlines(element.childNodes)).trim()
  const post: Embed = {type: 'embed', url, kind: 'post', ...(title === '' ? {} : {title})}
  return [reader.place(post, element)]
}

const anchorTags: ReadonlySet<string> = new Set(['a'])

const hrefOf = (element: HtmlElement | undefined): string | undefined =>
  element && attribute(element, 'href')

/** A page in the page. */
function readFrame(
  element: HtmlElement,
  context: Context,
  reader: Reader,
): readonly Block[] | undefined {
  const src =
    attribute(element, 'src') ?? attribute(element, 'data-src') ?? attribute(element, 'data')
  const url = src === undefined ? undefined : readUrl(src, element, reader)
  const title = lineOf(attribute(element, 'title'))
  if (url !== undefined) {
    const framed: Embed = {type: 'embed', url, ...(title ? {title} : {})}
    return [reader.place(framed, element)]
  }
  reader.report('markup-foreign', `\`${element.tagName}\` without a usable URL`, element)
  return element.tagName === 'iframe' ? [] : reader.blocks(element.childNodes, context)
}

function readAlone(element: HtmlElement, reader: Reader): readonly Block[] {
  const media = mediaOf(element, reader)
  if (!media?.url && !media?.alt) {
    reader.report('markup-foreign', `\`${element.tagName}\` without a usable URL`, element)
    return []
  }
  return [reader.place({type: 'figure', media} as const, element)]
}

/** A figure of a picture, of several, or of something else with a caption. */
function readFigures(
  element: HtmlElement,
  context: Context,
  reader: Reader,
): readonly Block[] | undefined {
  const shown = shownIn(element)
  const inner = findElement(element, ({tagName}) => otherTags.has(tagName))
  if (inner) return readCaptioned(element, context, reader)
  if (shown.length > 1) {
    const children = shown.flatMap((one) => {
      const media = mediaOf(one, reader)
      return media?.url || media?.alt ? [{type: 'figure' as const, media}] : []
    })
    const caption = captionOf(element, reader)
    if (children.length < 2) return undefined
    const gallery = {type: 'gallery' as const, ...(caption.length > 0 ? {caption} : {}), children}
    return [reader.place(gallery, element)]
  }
  if (shown.length === 0) return undefined
  const figure = readFigure(element, reader)
  // What else stands in it is read on its own.
  const rest = element.childNodes.filter((node) => isElement(node) && !holdsShown(node))
  const more = reader.blocks(rest, context)
  return figure ? [figure, ...more] : more
}

const otherTags: ReadonlySet<string> = new Set(
  'blockquote pre table iframe embed object figure ul ol'.split(' '),
)

const holdsShown = (element: HtmlElement): boolean =>
  element.tagName === 'figcaption' ||
  mediaTags.has(element.tagName) ||
  findElement(element, ({tagName}) => mediaTags.has(tagName) || tagName === 'figcaption') !==
    undefined

/** A quote by its caption, a table or frame under one; anything else is followed by the caption. */
function readCaptioned(element: HtmlElement, context: Context, reader: Reader): readonly Block[] {
  const caption = captionOf(element, reader)
  const rest = element.childNodes.filter(
    (node) => !isElement(node) || node.tagName !== 'figcaption',
  )
  const blocks = reader.blocks(rest, context)
  const [only, ...more] = blocks
  if (!only || caption.length === 0) return blocks
  if (more.length === 0) {
    if (only.type === 'quote' && !only.attribution) return [{...only, attribution: caption}]
    if (only.type === 'table' && !only.caption) return [{...only, caption}]
    const title = textOf(caption).trim()
    if (only.type === 'embed' && !only.title && title !== '') return [{...only, title}]
  }
  return [...blocks, {type: 'paragraph', children: normalizeInlines(caption)}]
}

/** A table that only sets things beside each other, as newsletters do. */
function isLayout(element: HtmlElement, reader: Reader): boolean {
  if (attribute(element, 'data-block') === 'table') return false
  const role = attribute(element, 'role')
  if (role === 'presentation' || role === 'none') return true
  const rows = findElements(element, rowTags)
  if (rows.some(isHeadRow)) return false
  const cells = rows.map((row) => row.childNodes.filter(isElement))
  if (cells.some((row) => row.some((cell) => holdsLayout(cell, reader)))) return true
  return rows.length < 2 || cells.every((row) => row.length < 2)
}

const rowTags: ReadonlySet<string> = new Set(['tr'])
const layoutTags: ReadonlySet<string> = new Set(
  'table h1 h2 h3 h4 h5 h6 ul ol blockquote figure hr'.split(' '),
)

/** Whether a cell holds what no cell of a table of words holds. */
const holdsLayout = (cell: HtmlElement, reader: Reader): boolean =>
  reader.holdsBlocks(cell) &&
  findElement(cell, ({tagName}) => layoutTags.has(tagName)) !== undefined
