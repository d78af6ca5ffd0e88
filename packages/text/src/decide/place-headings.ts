import {part} from '../draft/text-of.ts'
import type {EditionPage} from '../editions/read-edition.ts'
import {editionMarks} from '../lexicon/edition-marks.ts'
import {interruptions, type PieceRange, type Reading, runningRoles} from './reading.ts'
import type {RunIn} from './run-ins.ts'

/** An edition's headings by the pieces that they are. */
export interface PlacedHeadings {
  readonly headline?: number | undefined
  readonly levels: ReadonlyMap<number, 'section' | 'item'>
  readonly runIns: readonly RunIn[]
}

/** Roles that are sure before any heading is. */
const kept: ReadonlySet<string> = new Set(['instruction', 'feedbackForm', 'fileName'])

/** Find the pieces of headings; their roles are set on the way, and other pieces lose that role. */
export function placeHeadings(reading: Reading, {headings}: EditionPage): PlacedHeadings {
  const {pieces, roles, table} = reading
  const levels = new Map<number, 'section' | 'item'>()
  const runIns: RunIn[] = []
  let headline: number | undefined
  let at = 0
  for (const {kind, from, to, runIn} of headings) {
    while (at < pieces.length && (pieces[at]?.to ?? 0) <= from) at++
    const piece = pieces[at]
    if (!piece || piece.verse || piece.from !== from || kept.has(roles[at] ?? '')) continue
    // What signs readers up is no heading, however short it is.
    if (
      interruptions.has(roles[at] ?? '') &&
      table.at(at, 'signUp') + table.at(at, 'subscribe') > 0.3
    )
      continue
    if (kind === 'headline') {
      if (piece.to === to && !isMenu(piece.text)) headline = at
    } else if (piece.to === to) {
      if (runIn && piece.flat) runIns.push({piece: at, heading: piece})
      else levels.set(at, kind)
    } else if (piece.to > to) {
      const end = (reading.page.words.ends[to - 1] ?? piece.start) - piece.start
      runIns.push({
        piece: at,
        heading: part(piece, 0, end),
        rest: part(piece, end, piece.text.length),
      })
    }
  }
  for (const index of pieces.keys()) {
    if (levels.has(index)) roles[index] = 'heading'
    else if (roles[index] === 'heading')
      roles[index] = table.at(index, 'bullet') > 0 ? 'list' : 'paragraph'
  }
  return {headline, levels, runIns}
}

/** A row of names with bars or dots between them leads somewhere and tells nothing. */
const isMenu = (text: string): boolean => (text.match(/ [|·•›»] /g)?.length ?? 0) > 1

/** Of a headline that stands more than once the one nearest to the text: others head the page. */
export function lastCopy(
  {pieces}: Reading,
  headline: number | undefined,
  {levels}: PlacedHeadings,
): number | undefined {
  if (headline === undefined) return undefined
  const before = Math.min(...levels.keys())
  const wanted = pieces[headline]?.text.toLowerCase()
  let last = headline
  for (let at = headline + 1; at < Math.min(before, headline + 60, pieces.length); at++)
    if (pieces[at]?.text.toLowerCase() === wanted) last = at
  return last
}

/** What a mail says of itself stands behind its text. */
const mailed = new RegExp(
  `(?<!\\p{L})(?:${[editionMarks.unsubscribe, editionMarks.forwarded, editionMarks.browser].join('|')})`,
  'iu',
)

/** Where the text of an edition begins and ends: round all of its headings, and what stands under the last. */
export function editionRange(
  {pieces, roles, table}: Reading,
  range: PieceRange,
  {levels, runIns, headline}: PlacedHeadings,
): PieceRange {
  const placed = [...levels.keys(), ...runIns.map(({piece}) => piece)]
  if (placed.length === 0) return range
  const first = placed.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY)
  const last = placed.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY)
  const from =
    headline !== undefined && headline < first
      ? Math.min(Math.max(range.from, headline + 1), first)
      : Math.min(range.from, first)
  let to = last + 1
  while (to < pieces.length && !mailed.test(pieces[to]?.text.slice(0, 300) ?? '')) {
    const role = roles[to] ?? 'furniture'
    const text = runningRoles.has(role) || role === 'caption' || role === 'instruction'
    if (!text && !(table.at(to, 'hits') < 0.3 && table.at(to, 'prose') > 0.2)) break
    to++
  }
  let end = Math.max(range.to, to)
  while (end > last + 1 && mailed.test(pieces[end - 1]?.text.slice(0, 300) ?? '')) end--
  return {from, to: end}
}
