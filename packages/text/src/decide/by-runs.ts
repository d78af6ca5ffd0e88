import {part, type Stretch} from '../draft/text-of.ts'
import {measure} from '../features/measure.ts'
import {label} from '../label/label.ts'
import {isMarker} from '../learned/fields/names-in.ts'
import type {Rated} from '../learned/flat/choose-fields.ts'
import {cutRuns, type Run} from '../learned/flat/cut-runs.ts'
import type {FlatModels} from '../learned/flat/flat-models.ts'
import {type RunReading, readRuns} from '../learned/flat/read-runs.ts'
import {type Words, wordAt} from '../page/words.ts'
import {notesWithin} from '../segment/notes.ts'
import {type Page, wordRange} from '../segment/page.ts'
import type {Piece} from '../segment/piece.ts'
import type {FoundByline} from './byline.ts'
import {type CreditParts, readCredits} from './byline-parts.ts'
import type {FoundDates} from './dates.ts'
import type {Decisions, Known} from './decisions.ts'
import {joinIslands} from './islands.ts'
import {languageOf} from './language.ts'
import type {Reading} from './reading.ts'
import type {FoundTopics} from './topics.ts'

/** An article read anew: cut at its seams, and what was decided of it. */
export interface RunDecision {
  readonly reading: Reading
  readonly decisions: Decisions
}

/** With less flattened text than this share of the page, its lines are read. */
const leastFlat = 0.1
/** With fewer runs there is nothing to choose from. */
const fewest = 6
/** A shorter line is a paragraph, whatever its seams say. */
const shortest = 400
/** Where a page has no other lines, it is flattened even if it is so short. */
const shortestAlone = 240
const alone = 2
/** No article's page is longer: what is, is read by hand-set scores, which need less room. */
const longest = 400_000

/**
 * Read a flattened article with the trained models, where a body is found in it. The page is cut anew
 * at the seams that the models find.
 */
export function decideByRuns(
  old: Reading,
  decided: Decisions,
  known: Known,
): RunDecision | undefined {
  const {page} = old
  const flat = page.text.length > longest ? new Set<number>() : flatLines(old)
  if (flat.size === 0) return undefined
  const models = old.models.flat()
  const parts = fixedParts(old, flat)
  const runs = page.lines.flatMap((line): readonly Run[] =>
    flat.has(line.start)
      ? runsOf(page, line.start, line.end, parts, models)
      : [
          {
            ...line,
            text: page.text.slice(line.start, line.end),
            blanks: 4,
            seam: 1,
            glued: false,
          },
        ],
  )
  if (runs.length < fewest) return undefined
  const read = readRuns(page.text, runs, models.runs, known.language ?? languageOf(page.words))
  if (!read.labels.includes('paragraph')) return undefined
  const {starts, pieceOf} = pieceStarts(runs, read)
  const pieces = piecesOf(page, runs, starts, parts)
  const table = measure(page, pieces)
  const {roles, margins} = label(table, pieces.length)
  const reading: Reading = {...old, pieces, table, roles: [...roles], margins}
  return {
    reading,
    decisions: {...decided, ...decisionsOf(reading, runs, read, pieceOf, known)},
  }
}

/** The lines that were cut as flattened ones, if they are enough of the page. */
function flatLines({page, pieces}: Reading): ReadonlySet<number> {
  const flat = new Set<number>()
  const least = page.lines.length <= alone ? shortestAlone : shortest
  let length = 0
  let line = 0
  for (const piece of pieces) {
    if (!piece.flat) continue
    while ((page.lines[line]?.end ?? piece.end) < piece.end && line < page.lines.length) line++
    const found = page.lines[line]
    if (!found || flat.has(found.start) || found.end - found.start < least) continue
    flat.add(found.start)
    length += found.end - found.start
  }
  return length > page.text.length * leastFlat ? flat : new Set()
}

/** A stretch that is a piece whatever the seams say: a part of a poem, or a note to an editor. */
interface FixedPart {
  readonly start: number
  readonly end: number
  readonly verse?: Piece['verse']
}

function fixedParts({page, poems}: Reading, flat: ReadonlySet<number>): readonly FixedPart[] {
  const {words} = page
  const parts: FixedPart[] = []
  const add = (from: number, to: number, verse?: Piece['verse']): void => {
    parts.push({start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0, verse})
  }
  for (const [poem, found] of poems.entries())
    for (const {part: role, stanza, from, to} of found.parts)
      add(from, to, {poem, part: role, stanza})
  for (const line of page.lines) {
    if (!flat.has(line.start)) continue
    const [from, to] = wordRange(words, line.start, line.end)
    for (const note of notesWithin(page, from, to)) add(note.from, note.to)
  }
  return parts.sort((a, b) => a.start - b.start)
}

function runsOf(
  page: Page,
  start: number,
  end: number,
  parts: readonly FixedPart[],
  {seams}: FlatModels,
): readonly Run[] {
  const found = seams(page.text, start, end)
  const inside = parts.filter((fixed) => fixed.start >= start && fixed.end <= end)
  if (inside.length === 0) return cutRuns(page.text, start, end, found, page.dates)
  const likely = new Map(
    [...found.offsets].map((at, index) => [at, found.probabilities[index] ?? 0]),
  )
  for (const fixed of inside) {
    likely.set(fixed.start, 1)
    let next = fixed.end
    while (next < end && page.text.charCodeAt(next) === 0x20) next++
    likely.set(next, 1)
  }
  const sorted = [...likely].filter(([at]) => at > start && at < end).sort((a, b) => a[0] - b[0])
  const seamsNow = {
    offsets: Int32Array.from(sorted, ([at]) => at),
    probabilities: Float32Array.from(sorted, ([, p]) => p),
  }
  const wholes = [...page.dates, ...inside].sort((a, b) => a.start - b.start)
  return cutRuns(page.text, start, end, seamsNow, wholes)
}

/** Which runs begin pieces: where blocks begin, where labels change, and round the runs of fields. */
function pieceStarts(
  runs: readonly Run[],
  {labels, opens, fields}: RunReading,
): {readonly starts: readonly number[]; readonly pieceOf: Int32Array} {
  const begins = runs.map(
    (_, at) => at === 0 || opens[at] === true || labels[at] !== labels[at - 1],
  )
  const spans: readonly Rated[] = [
    ...fields.topics,
    ...(fields.date ? [fields.date] : []),
    ...fields.authors,
    ...(fields.dek ? [fields.dek] : []),
    ...fields.copies,
  ]
  for (const {from, to} of spans) {
    for (let at = from + 1; at <= to; at++) begins[at] = false
    begins[from] = true
    if (to + 1 < runs.length) begins[to + 1] = true
  }
  const starts: number[] = []
  const pieceOf = new Int32Array(runs.length)
  for (let at = 0; at < runs.length; at++) {
    if (begins[at]) starts.push(at)
    pieceOf[at] = starts.length - 1
  }
  return {starts, pieceOf}
}

function piecesOf(
  page: Page,
  runs: readonly Run[],
  starts: readonly number[],
  parts: readonly FixedPart[],
): readonly Piece[] {
  const verse = new Map(parts.flatMap((fixed) => (fixed.verse ? [[fixed.start, fixed.verse]] : [])))
  return starts.map((first, index): Piece => {
    const start = runs[first]?.start ?? 0
    const end = runs[(starts[index + 1] ?? runs.length) - 1]?.end ?? start
    const from = wordsFrom(page.words, start)
    return {
      start,
      end,
      text: page.text.slice(start, end),
      cut: first === 0 ? 'line' : runs[first]?.glued ? 'glue' : 'seam',
      flat: true,
      blanks: 0,
      indent: 0,
      from,
      to: Math.max(from + 1, wordAt(page.words, end)),
      verse: verse.get(start),
    }
  })
}

/** The word that holds an offset, where a seam was found inside one. */
function wordsFrom(words: Words, offset: number): number {
  const next = wordAt(words, offset)
  return next > 0 && (words.ends[next - 1] ?? 0) > offset ? next - 1 : next
}

function decisionsOf(
  reading: Reading,
  runs: readonly Run[],
  read: RunReading,
  pieceOf: Int32Array,
  known: Known,
): Pick<Decisions, 'body' | 'headline' | 'copies' | 'dek' | 'byline' | 'dates' | 'topics'> {
  const {pieces, roles} = reading
  const {fields, labels} = read
  for (const [index, {verse}] of pieces.entries()) if (verse) roles[index] = 'verse'
  joinIslands(reading)
  const place = ({from}: Rated): number => pieceOf[from] ?? 0
  let from = pieces.length
  let to = 0
  for (const [at, told] of labels.entries()) {
    const index = pieceOf[at] ?? 0
    if (told === 'other' && !pieces[index]?.verse) continue
    from = Math.min(from, index)
    to = Math.max(to, index + 1)
  }
  const body = {from, to}
  setRoles(reading, runs, labels, pieceOf, body)
  const told = known.headline?.trim().toLowerCase()
  const hinted = told === undefined ? -1 : pieces.findIndex(({text}) => text.toLowerCase() === told)
  const headline = hinted >= 0 ? hinted : fields.headline && place(fields.headline)
  return {
    body,
    headline,
    copies: hinted >= 0 ? [] : fields.copies.map(place).filter((index) => index !== headline),
    dek: fields.dek && isDek(fields.dek, labels) ? place(fields.dek) : undefined,
    byline: bylineOf(reading, fields.authors, place),
    dates: datesOf(reading, fields.date, place),
    topics: topicsOf(reading, fields.topics, place),
  }
}

/** A dek is taken out of the text: a run that reads as a paragraph must be surer to be one. */
const surelyDek = 0.2

const isDek = ({from, confidence}: Rated, labels: RunReading['labels']): boolean =>
  labels[from] !== 'paragraph' || confidence >= surelyDek

/** Roles that the models do not know: verse, and what must not be printed. */
const unknown: ReadonlySet<string> = new Set(['verse', 'instruction'])
/** Roles that make a block, and that the models may deny a piece. */
const running: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'quote', 'caption'])

function setRoles(
  {roles}: Reading,
  runs: readonly Run[],
  labels: RunReading['labels'],
  pieceOf: Int32Array,
  {from, to}: Decisions['body'],
): void {
  for (const at of runs.keys()) {
    const index = pieceOf[at] ?? 0
    if (at > 0 && pieceOf[at - 1] === index) continue
    const role = roles[index] ?? 'furniture'
    const told = labels[at]
    if (unknown.has(role)) continue
    if (told === 'heading' || told === 'paragraph') roles[index] = told
    else if (index >= from && index < to && running.has(role)) roles[index] = 'furniture'
  }
}

function bylineOf(
  {pieces}: Reading,
  authors: readonly Rated[],
  place: (rated: Rated) => number,
): FoundByline | undefined {
  const found = new Set<number>()
  const credits = authors.flatMap((author): readonly CreditParts[] => {
    const index = place(author)
    const piece = pieces[index]
    if (!piece || piece.verse) return []
    if (isMarker(pieces[index - 1]?.text ?? '')) found.add(index - 1)
    found.add(index)
    const own = readCredits(piece).find(({name}) => name.text === author.text)
    return [own ?? {name: stretchOf(piece, author), agency: false}]
  })
  return credits.length > 0 ? {pieces: [...found], credits} : undefined
}

const stretchOf = (piece: Stretch, {start, end}: Rated): Stretch =>
  part(piece, start - piece.start, end - piece.start)

function datesOf(
  {page}: Reading,
  date: Rated | undefined,
  place: (rated: Rated) => number,
): FoundDates {
  if (!date) return {page: []}
  const {start, end, timestamp, ambiguous} = date
  const printed = page.dates.find((other) => other.start < end && other.end > start)
  if (!printed && ambiguous !== undefined) return {page: []}
  return {published: {date: printed ?? {start, end, timestamp}, piece: place(date)}, page: []}
}

function topicsOf(
  {pieces, table}: Reading,
  topics: readonly Rated[],
  place: (rated: Rated) => number,
): FoundTopics | undefined {
  const entries = topics.flatMap((topic) => {
    const piece = pieces[place(topic)]
    return piece ? [stretchOf(piece, topic)] : []
  })
  const [first] = topics
  if (!first || entries.length === 0) return undefined
  const found = new Set(topics.map(place))
  const before = place(first) - 1
  if (before >= 0 && table.at(before, 'topicsLabel') > 0) found.add(before)
  return {pieces: [...found], entries}
}
