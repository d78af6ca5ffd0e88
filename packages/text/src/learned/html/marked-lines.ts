import {type CleanText, cleanText} from '../../page/clean-text.ts'
import {linesOf, type TextLine} from '../../segment/lines.ts'
import type {ReadSegment} from '../segment.ts'
import type {MarkedElement, MarkedPage} from './marked-page.ts'
import {hashOfNames, kindsOfNames, signatureOf} from './name-words.ts'

/** A line with the elements it stands in. */
export interface MarkedLine extends ReadSegment, TextLine {
  /** Offsets into the marked page’s text. */
  readonly from: number
  readonly to: number
  /** The innermost element that holds the whole line, or -1. */
  readonly inner: number
  /** The innermost block around it, or -1. */
  readonly block: number
  /** Elements that begin in the line’s block, up to but without: links and times are found here. */
  readonly firstInside: number
  readonly lastInside: number
}

/** A marked page cut into lines, and what is known of its elements. */
export interface MarkedView {
  readonly page: MarkedPage
  readonly clean: CleanText
  readonly lines: readonly MarkedLine[]
  /** Kinds of each element’s names, a bit each. */
  readonly kinds: Int32Array
  readonly signatures: Int32Array
  readonly depths: Uint16Array
}

/** Lines beyond this many are not looked at: no article is so long, and the models’ tables grow with them. */
const most = 20_000

/** Elements that stand inside a line. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark meter output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img nobr acronym link meta source button'.split(
    ' ',
  ),
)

/** Whether an element stands inside lines. */
export const isInline = (tag: string): boolean => inline.has(tag)

/** Cut a marked page into lines. Elements stand in document order, so one sweep places every line. */
export function markedView(page: MarkedPage): MarkedView {
  const {elements} = page
  const clean = cleanText(page.text)
  const kinds = new Int32Array(elements.length)
  const signatures = new Int32Array(elements.length)
  const depths = new Uint16Array(elements.length)
  const known = new Map<string, {readonly kinds: number; readonly hash: number}>()
  for (const [at, {tag, names, parent}] of elements.entries()) {
    let found = known.get(names)
    if (found === undefined) {
      found = {kinds: kindsOfNames(names), hash: hashOfNames(names)}
      known.set(names, found)
    }
    kinds[at] = found.kinds
    signatures[at] = signatureOf(tag, found.hash)
    depths[at] = parent < 0 ? 0 : (depths[parent] ?? 0) + 1
  }
  const lines: MarkedLine[] = []
  const stack: number[] = []
  let next = 0
  for (const line of linesOf(clean.text).slice(0, most)) {
    const from = clean.rawOf(line.start)
    const to = clean.rawOf(line.end - 1) + 1
    while (stack.length > 0 && (elements[stack.at(-1) ?? 0]?.end ?? 0) < to) stack.pop()
    const firstInside = next
    while (next < elements.length && (elements[next]?.start ?? 0) <= from) {
      if ((elements[next]?.end ?? 0) >= to) stack.push(next)
      next++
    }
    let last = next
    while (last < elements.length && (elements[last]?.start ?? 0) < to) last++
    const inner = stack.at(-1) ?? -1
    let block = inner
    while (block >= 0 && isInline(elements[block]?.tag ?? '')) block = elements[block]?.parent ?? -1
    // Field by field: to spread the line would take longer than all the rest of this.
    const {start, end, blanks, indent} = line
    lines.push({
      start,
      end,
      blanks,
      indent,
      text: clean.text.slice(line.start, line.end),
      from,
      to,
      inner,
      block,
      firstInside,
      lastInside: last,
    })
  }
  return {page, clean, lines, kinds, signatures, depths}
}

/** The elements around another, the innermost first, itself included. */
export function* around(
  elements: readonly MarkedElement[],
  index: number,
): Generator<number, void, undefined> {
  for (let at = index; at >= 0; at = elements[at]?.parent ?? -1) yield at
}
