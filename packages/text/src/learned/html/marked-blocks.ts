import {figureOf} from '../../assemble/figure.ts'
import {poemOf} from '../../assemble/poem.ts'
import type {Reading} from '../../decide/reading.ts'
import type {Stretch} from '../../draft/text-of.ts'
import type {Draft} from '../../draft/told.ts'
import {tell} from '../../draft/told.ts'
import {markedInlines} from './marked-inlines.ts'
import type {MarkedLine, MarkedView} from './marked-lines.ts'

/** A piece of the body with the line that it stands in. */
export interface MarkedPiece {
  readonly index: number
  readonly line: number
}

interface Around {
  /** The list, or the quotation, around a line; -1 where there is none. */
  readonly list: number
  readonly item: number
  readonly quote: number
}

/** The blocks of a marked page’s body: its elements say what is a list, a quotation, a figure, how deep a heading is. */
export function markedBlocks(
  reading: Reading,
  view: MarkedView,
  pieces: readonly MarkedPiece[],
): readonly Draft[] {
  const depths = headingDepths(reading, view, pieces)
  const blocks: Draft[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (!piece) break
    const role = reading.roles[piece.index] ?? ''
    let taken = 1
    if (role === 'verse') {
      const poem = reading.pieces[piece.index]?.verse?.poem
      while (
        reading.roles[pieces[at + taken]?.index ?? -1] === 'verse' &&
        reading.pieces[pieces[at + taken]?.index ?? -1]?.verse?.poem === poem
      )
        taken++
      blocks.push(
        poemOf(
          reading,
          pieces.slice(at, at + taken).map(({index}) => index),
        ),
      )
    } else if (role === 'caption' || role === 'credit') {
      const next = pieces[at + 1]
      if (role === 'caption' && next && reading.roles[next.index] === 'credit') taken = 2
      const made = figureOf(
        reading,
        pieces.slice(at, at + taken).map(({index}) => index),
      )
      if (made) blocks.push(withMedia(view, view.lines[piece.line], made))
    } else {
      const found = aroundLine(view, view.lines[piece.line])
      if (role === 'heading') blocks.push(textBlock(reading, view, [piece], depths))
      else if (found.list >= 0) {
        taken = run(reading, view, pieces, at, (other) => other.list === found.list)
        const list = listOf(reading, view, pieces.slice(at, at + taken), found.list)
        if (list) blocks.push(list)
      } else if (found.quote >= 0) {
        taken = run(reading, view, pieces, at, (other) => other.quote === found.quote)
        const children = paragraphs(reading, view, pieces.slice(at, at + taken))
        if (children.length > 0) blocks.push({type: 'quote', children})
      } else {
        while (pieces[at + taken]?.line === piece.line && isText(reading, pieces[at + taken]))
          taken++
        blocks.push(textBlock(reading, view, pieces.slice(at, at + taken), depths))
      }
    }
    at += taken
  }
  return blocks.filter((block) => block !== undefined)
}

const isText = ({roles}: Reading, piece: MarkedPiece | undefined): boolean =>
  piece !== undefined && (roles[piece.index] === 'paragraph' || roles[piece.index] === 'list')

/** How many pieces from here are text in the same element. */
function run(
  reading: Reading,
  view: MarkedView,
  pieces: readonly MarkedPiece[],
  at: number,
  same: (around: Around) => boolean,
): number {
  let taken = 1
  for (; at + taken < pieces.length; taken++) {
    const piece = pieces[at + taken]
    if (!piece || !isText(reading, piece) || !same(aroundLine(view, view.lines[piece.line]))) break
  }
  return taken
}

/** Elements further out than this are the page’s, not the text’s. */
const reach = 4

function aroundLine({page: {elements}}: MarkedView, line: MarkedLine | undefined): Around {
  let list = -1
  let item = -1
  let quote = -1
  let at = line?.block ?? -1
  for (let steps = 0; at >= 0 && steps < reach; steps++) {
    const element = elements[at]
    if (!element || element.tag === 'article' || element.tag === 'main') break
    if (element.tag === 'li' && item < 0) item = at
    if ((element.tag === 'ul' || element.tag === 'ol') && item >= 0 && list < 0) list = at
    if (element.tag === 'blockquote' && quote < 0) quote = at
    at = element.parent
  }
  return {list, item, quote}
}

function stretchesOf(reading: Reading, pieces: readonly MarkedPiece[]): readonly Stretch[] {
  return pieces.flatMap(({index}) => reading.pieces[index] ?? [])
}

function inlinesIn(
  reading: Reading,
  view: MarkedView,
  pieces: readonly MarkedPiece[],
  plain: boolean,
): readonly Draft[] {
  return pieces.flatMap(({line}, at): readonly Draft[] => {
    const found = view.lines[line]
    const [stretch] = stretchesOf(reading, pieces.slice(at, at + 1))
    const inlines = found && stretch ? markedInlines(view, found, stretch, plain) : undefined
    if (!Array.isArray(inlines)) return []
    return at === 0 ? inlines : [{type: 'text', value: ' '}, ...inlines]
  })
}

function textBlock(
  reading: Reading,
  view: MarkedView,
  pieces: readonly MarkedPiece[],
  depths: ReadonlyMap<number, number>,
): Draft {
  const [first] = pieces
  const isHeading = first && reading.roles[first.index] === 'heading'
  const children = inlinesIn(reading, view, pieces, isHeading === true)
  if (!first || children.length === 0) return undefined
  return isHeading
    ? {type: 'heading', depth: depths.get(first.line) ?? 2, children}
    : {type: 'paragraph', children}
}

function paragraphs(
  reading: Reading,
  view: MarkedView,
  pieces: readonly MarkedPiece[],
): readonly Draft[] {
  return pieces.flatMap((piece) => {
    const made = textBlock(reading, view, [piece], new Map())
    return made === undefined ? [] : [made]
  })
}

function listOf(
  reading: Reading,
  view: MarkedView,
  pieces: readonly MarkedPiece[],
  list: number,
): Draft {
  const items = new Map<number, MarkedPiece[]>()
  for (const piece of pieces) {
    const {item} = aroundLine(view, view.lines[piece.line])
    items.set(item, [...(items.get(item) ?? []), piece])
  }
  const children = [...items.values()].flatMap((inside): readonly Draft[] => {
    const made = paragraphs(reading, view, inside)
    return made.length > 0 ? [{type: 'listItem', children: made}] : []
  })
  if (children.length === 0) return undefined
  const ordered = view.page.elements[list]?.tag === 'ol'
  return ordered ? {type: 'list', ordered: true, children} : {type: 'list', children}
}

/** The highest heading of the body has depth 2; a bold line is one deeper than the deepest of them. */
function headingDepths(
  {roles}: Reading,
  view: MarkedView,
  pieces: readonly MarkedPiece[],
): ReadonlyMap<number, number> {
  const {elements} = view.page
  const levels = new Map<number, number>()
  for (const {index, line} of pieces) {
    if (roles[index] !== 'heading') continue
    let level = 0
    for (let at = view.lines[line]?.inner ?? -1; at >= 0; at = elements[at]?.parent ?? -1) {
      const tag = elements[at]?.tag ?? ''
      if (/^h[1-6]$/.test(tag)) level = Number(tag[1])
      if (level > 0 || at === view.lines[line]?.block) break
    }
    levels.set(line, level)
  }
  const told = [...new Set(levels.values())].filter((level) => level > 0).sort((a, b) => a - b)
  const depths = new Map<number, number>()
  for (const [line, level] of levels) {
    const rank = level > 0 ? told.indexOf(level) : told.length
    depths.set(line, Math.min(6, 2 + rank))
  }
  return depths
}

const imageUrl = /^(?!data:)[^\s\u0000-\u0020"<>\u007f-\u009f\ud800-\udfff]{1,2000}$/iu

/** The image of the figure around a caption: its address and what it is said to show. */
export function withMedia(view: MarkedView, line: MarkedLine | undefined, figure: Draft): Draft {
  if (!line || typeof figure !== 'object' || figure === null || Array.isArray(figure)) return figure
  const {elements} = view.page
  let at = line.block
  for (let steps = 0; at >= 0 && steps < 6; steps++) {
    const tag = elements[at]?.tag
    if (tag === 'figure') break
    at = elements[at]?.parent ?? -1
  }
  if (at < 0 || elements[at]?.tag !== 'figure') return figure
  const depth = view.depths[at] ?? 0
  for (let inside = at + 1; inside < elements.length; inside++) {
    if ((view.depths[inside] ?? 0) <= depth) break
    const element = elements[inside]
    if (element?.tag !== 'img' || !imageUrl.test(element.url?.trim() ?? '')) continue
    const alt = element.alt?.replace(/[\p{Cc}\s]+/gu, ' ').trim()
    return {
      ...figure,
      media: {kind: 'image', url: element.url?.trim(), alt: alt ? tell(alt, []) : undefined},
    }
  }
  return figure
}
