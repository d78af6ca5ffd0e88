import type {Span} from '@copydesk/schema'
import {hasBlankLine, linePrefix, lineStart} from './line-prefix.ts'
import type {TextEdit} from './text-edit.ts'

/** A stretch of source that stands or goes as one, and how many of the row's old pieces it holds. */
export interface Unit {
  readonly span: Span
  /** The pieces, by their old indexes. One without any stays where it is: a definition, a comment. */
  readonly pieces: readonly number[]
}

/** What stands one under the other in a source: the blocks of a body, of a quote; the items of a list. */
export interface Row {
  readonly source: string
  readonly lineBreak: string
  readonly units: readonly Unit[]
  /** Where the row is, for one without units. */
  readonly at: number
  /** The old piece that each new one is; those that are not here are written. */
  readonly kept: ReadonlyMap<number, number>
  /** How many new pieces there are. */
  readonly count: number
  /** New pieces as lines parted by line feeds, and the units over and under them. */
  readonly write: (from: number, to: number, above?: Unit, below?: Unit) => string
  /** Whether it is the body itself, where blanks before a block are no prefix. */
  readonly outermost: boolean
  /** Whether a blank line parts the pieces. */
  readonly spaced: boolean
  /** Whether what was written at the place of a unit may touch what stood beside that unit. */
  readonly touches: (unit: Unit, piece: number) => boolean
}

/** A stretch of a row between units that stay: what goes, and what comes in its place. */
interface Hunk {
  readonly above: number
  readonly below: number
  readonly from: number
  readonly to: number
}

/** The edits that turn a row into its new pieces. What stays is not touched. */
export function editRow(row: Row): readonly TextEdit[] {
  return hunks(row).flatMap((hunk) => editHunk(row, hunk))
}

/** The units that stay whole: all of their pieces, one after the other, and nothing between them. */
function hunks({units, kept, count}: Row): readonly Hunk[] {
  const now = new Map([...kept].map(([to, from]) => [from, to]))
  const found: Hunk[] = []
  let above = -1
  let from = 0
  const close = (below: number, to: number, next: number) => {
    if (to > from || below > above + 1) found.push({above, below, from, to})
    above = below
    from = next
  }
  units.forEach(({pieces}, index) => {
    const [first] = pieces
    if (first === undefined) return
    const to = now.get(first)
    if (to === undefined || to < from) return
    if (pieces.some((piece, nth) => now.get(piece) !== to + nth)) return
    close(index, to, to + pieces.length)
  })
  close(units.length, count, count)
  return found
}

function editHunk(row: Row, {above, below, from, to}: Hunk): readonly TextEdit[] {
  const {units} = row
  const runs: (readonly [number, number])[] = []
  for (let index = above + 1; index < below; index++) {
    if (units[index]?.pieces.length === 0) continue
    const last = runs.at(-1)
    if (last && last[1] === index - 1) runs[runs.length - 1] = [last[0], index]
    else runs.push([index, index])
  }
  if (to <= from) return runs.flatMap((run) => removeRun(row, run))
  const [first, ...others] = runs
  if (!first) return insert(row, above, below, row.write(from, to, units[above], units[above + 1]))
  const text = row.write(from, to, units[first[0] - 1], units[first[1] + 1])
  return [
    ...replaceRun(row, first, text, from, to),
    ...others.flatMap((run) => removeRun(row, run)),
  ]
}

function replaceRun(
  row: Row,
  [first, last]: readonly [number, number],
  text: string,
  from: number,
  to: number,
): readonly TextEdit[] {
  const {units, source} = row
  const top = units[first]
  const bottom = units[last]
  if (!top || !bottom) return []
  const {start, own, next} = linePrefix(source, top.span.start)
  const before = units[first - 1]?.span.end
  const after = units[last + 1]?.span.start
  const touchesAbove = row.touches(top, from) || parted(row, before, top.span.start)
  const touchesBelow = row.touches(bottom, to - 1) || parted(row, bottom.span.end, after)
  const over = touchesAbove ? '' : row.lineBreak + next
  const under = touchesBelow ? '' : blankLine(row, next)
  // Blanks before a fence or a list would count for its first line alone.
  const indented = row.outermost && own && text.includes('\n')
  const place = indented ? start : top.span.start
  const end = touchesBelow ? bottom.span.end : (after ?? bottom.span.end)
  return [
    {span: {start: place, end}, text: over + inPlace(row, text, indented ? '' : next) + under},
  ]
}

/** Whether what ends here and what begins there are parted enough, or are not both there. */
function parted(row: Row, end: number | undefined, start: number | undefined): boolean {
  if (end === undefined || start === undefined || !row.spaced) return true
  return hasBlankLine(row.source.slice(end, start))
}

function removeRun(row: Row, [first, last]: readonly [number, number]): readonly TextEdit[] {
  const {units, source} = row
  const top = units[first]
  const bottom = units[last]
  if (!top || !bottom) return []
  const before = units[first - 1]?.span.end
  const after = units[last + 1]?.span.start
  const {next, start, own} = linePrefix(source, top.span.start)
  if (after === undefined) {
    return [{span: {start: before ?? top.span.start, end: bottom.span.end}, text: ''}]
  }
  const from = own ? start : top.span.start
  const to = own ? lineStart(source, after) : after
  if (before === undefined || parted(row, before, top.span.start)) {
    return [{span: {start: from, end: to}, text: ''}]
  }
  if (parted(row, bottom.span.end, after)) {
    return [{span: {start: before, end: bottom.span.end}, text: ''}]
  }
  return [{span: {start: before, end: after}, text: blankLine(row, next)}]
}

function insert(row: Row, above: number, below: number, text: string): readonly TextEdit[] {
  const {units, source} = row
  const over = units[above]?.span
  const under = units[below]?.span
  if (over) {
    const {next} = linePrefix(source, over.start)
    const placed = blankLine(row, next) + inPlace(row, text, next)
    const following = units[above + 1]?.span.start
    if (parted(row, over.end, following)) return [{span: at(over.end), text: placed}]
    const end = following ?? over.end
    return [{span: {start: over.end, end}, text: placed + blankLine(row, next)}]
  }
  if (under) {
    const {next, start, own} = linePrefix(source, under.start)
    if (row.outermost && own) {
      return [{span: at(start), text: inPlace(row, text, '') + blankLine(row, '')}]
    }
    return [{span: at(under.start), text: inPlace(row, text, next) + blankLine(row, next)}]
  }
  const last = units.at(-1)?.span
  if (last) return [{span: at(last.end), text: blankLine(row, '') + inPlace(row, text, '')}]
  return [{span: at(row.at), text: inPlace(row, text, '')}]
}

const at = (place: number): Span => ({start: place, end: place})

/** Lines, the second and all further ones with their prefix. */
function inPlace({lineBreak}: Row, text: string, prefix: string): string {
  const [first = '', ...rest] = text.split('\n')
  return [first, ...rest.map((line) => (line === '' ? prefix.trimEnd() : prefix + line))].join(
    lineBreak,
  )
}

/** What parts two pieces of a row, up to where the second one begins. */
function blankLine({lineBreak, spaced}: Row, prefix: string): string {
  return lineBreak + (spaced ? prefix.trimEnd() + lineBreak : '') + prefix
}
