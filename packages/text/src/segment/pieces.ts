import {within} from '../page/first-index.ts'
import type {FoundPoem} from '../verse/found-poem.ts'
import {flatCuts} from './flat-cuts.ts'
import type {TextLine} from './lines.ts'
import {notesWithin} from './notes.ts'
import {type Page, wordRange} from './page.ts'
import {hitsWithin} from './page-ranges.ts'
import type {Cut, Piece, VersePart} from './piece.ts'

/** Headings that were found before the page was cut: each is a piece of its own. */
export interface KnownHeadings {
  readonly headings: readonly {readonly from: number; readonly to: number}[]
  /** Where the lines begin that hold many blocks. */
  readonly runs: ReadonlySet<number>
}

/** Cut a page: at its lines where lines stand, and a flattened line at its seams. */
export function piecesOf(
  page: Page,
  poems: readonly FoundPoem[],
  known?: KnownHeadings,
): readonly Piece[] {
  const pieces: Piece[] = []
  const parts = versePlaces(poems)
  for (const line of page.lines) {
    const [from, to] = wordRange(page.words, line.start, line.end)
    const notes = notesWithin(page, from, to)
    const run = known
      ? known.runs.has(line.start) || isInterrupted(page, line, from, to)
      : isFlattened(page, line, from, to)
    if (notes.length > 0 && !run) cutNotes(page, line, from, to, pieces, notes)
    else if (run) cutLine(page, line, from, to, pieces, parts, known)
    else cutCredits(page, line, from, to, pieces, parts)
  }
  return pieces
}

/** A line is one piece, unless it says both who wrote a poem and what it is called. */
function cutCredits(
  page: Page,
  line: TextLine,
  from: number,
  to: number,
  pieces: Piece[],
  parts: VersePlaces,
): void {
  const inside = within(
    parts.edges,
    (edge) => edge > from,
    (edge) => edge < to,
  )
  for (const [place, begin] of [from, ...inside].entries()) {
    const end = inside[place] ?? to
    const cut = place === 0 ? 'line' : 'seam'
    const first = place === 0 ? line : undefined
    pieces.push(pieceOf(page, begin, end, cut, false, first, parts.at.get(begin)))
  }
}

/** A line with a note in it: the note is a piece of its own, what stands round it goes on. */
function cutNotes(
  page: Page,
  line: TextLine,
  from: number,
  to: number,
  pieces: Piece[],
  notes: readonly {readonly from: number; readonly to: number}[],
): void {
  const edges = [...new Set([from, ...notes.flatMap((note) => [note.from, note.to]), to])]
  for (const [place, begin] of edges.entries()) {
    const end = edges[place + 1]
    if (end === undefined) continue
    pieces.push(
      pieceOf(
        page,
        begin,
        end,
        place === 0 ? 'line' : 'seam',
        place > 0,
        place === 0 ? line : undefined,
      ),
    )
  }
}

interface VersePlaces {
  /** The part that begins at a word. */
  readonly at: ReadonlyMap<number, VersePart>
  /** Every edge of a part, in order. */
  readonly edges: readonly number[]
}

function versePlaces(poems: readonly FoundPoem[]): VersePlaces {
  const at = new Map<number, VersePart>()
  const edges = new Set<number>()
  for (const [poem, found] of poems.entries()) {
    for (const {part, stanza, from, to} of found.parts) {
      at.set(from, {poem, part, stanza})
      edges.add(from).add(to)
    }
  }
  return {at, edges: [...edges].sort((a, b) => a - b)}
}

const interrupting: ReadonlySet<string> = new Set([
  'signUp',
  'subscribe',
  'advertisement',
  'promo',
  'share',
  'comments',
  'cookie',
  'navigation',
])

/** A page’s only line is a paragraph unless it is longer. */
const onlyLine = 300

/** Whether one line holds several blocks: its length, its joins and the furniture inside tell. */
function isFlattened(page: Page, {start, end}: TextLine, from: number, to: number): boolean {
  const length = end - start
  if (length < 240 || to - from < 8) return false
  if (length > 5000) return true
  // A pictograph before a long text leads in a heading that the text is glued to.
  if (/^\p{Extended_Pictographic}/u.test(page.text.slice(start, start + 2))) return true
  if (isInterrupted(page, {start, end}, from, to)) return true
  let joins = 0
  for (let word = from + 1; word < to; word++)
    if (page.glue.has(page.words.starts[word] ?? -1)) joins++
  return joins >= 2 || (page.lines.length <= 2 && length > onlyLine)
}

/** Whether parts of a page stand in the middle of a line: a box to sign up in a paragraph, say. */
function isInterrupted(
  page: Page,
  {start, end}: Pick<TextLine, 'start' | 'end'>,
  from: number,
  to: number,
): boolean {
  if (end - start < 240) return false
  const inside = hitsWithin(page.hits, from, to).filter(
    (hit) =>
      interrupting.has(hit.kind) &&
      /^[\p{Lu}✓]/u.test(page.text.charAt(page.words.starts[hit.start] ?? 0)),
  )
  return inside.length >= 3
}

function cutLine(
  page: Page,
  line: TextLine,
  from: number,
  to: number,
  pieces: Piece[],
  parts: VersePlaces,
  known?: KnownHeadings,
): void {
  const verse = within(
    parts.edges,
    (edge) => edge >= from,
    (edge) => edge < to,
  )
  const inside = within(
    known?.headings ?? [],
    (heading) => heading.to > from,
    (heading) => heading.from < to,
  )
  const edges = [...verse, ...inside.flatMap((heading) => [heading.from, heading.to])]
  // A paragraph that is only interrupted holds no headings beside those known.
  const flat = known?.runs.has(line.start) ?? true
  const whole = new Set(inside.flatMap((heading) => wordsInside(heading)))
  const edgesOfVerse = new Set(verse)
  const cuts = flatCuts(page, from, to, edges)
  const starts = [...cuts.keys()].sort((a, b) => a - b)
  let begin = from
  let cut: Cut = 'line'
  for (const next of [...starts, to]) {
    if (insideVerse(parts, begin, next, edgesOfVerse, verse.at(-1) ?? 0) || whole.has(next))
      continue
    const first = begin === from ? line : undefined
    pieces.push(pieceOf(page, begin, next, cut, flat, first, parts.at.get(begin)))
    begin = next
    cut = cuts.get(next) ?? 'seam'
  }
}

/** The words of a heading behind its first: no cut stands before them. */
const wordsInside = ({from, to}: {readonly from: number; readonly to: number}): readonly number[] =>
  Array.from({length: Math.max(0, to - from - 1)}, (_, step) => from + 1 + step)

/** A part of a poem is one piece: cuts inside it are not made. */
function insideVerse(
  parts: VersePlaces,
  begin: number,
  next: number,
  edges: ReadonlySet<number>,
  last: number,
): boolean {
  return parts.at.has(begin) && !edges.has(next) && last > next
}

function pieceOf(
  page: Page,
  from: number,
  to: number,
  cut: Cut,
  flat: boolean,
  line?: TextLine,
  verse?: VersePart,
): Piece {
  const start = page.words.starts[from] ?? 0
  const end = page.words.ends[to - 1] ?? start
  return {
    start,
    end,
    text: page.text.slice(start, end),
    cut,
    flat,
    blanks: line?.blanks ?? 0,
    indent: line?.indent ?? 0,
    from,
    to,
    verse,
  }
}
