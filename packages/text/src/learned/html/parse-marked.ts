import {
  check,
  type Diagnostic,
  fail,
  type Pointer,
  report,
  type Span,
  sortDiagnostics,
  succeed,
} from '@copydesk/schema'
import {bodyPieces} from '../../assemble/article.ts'
import {headOf} from '../../assemble/head.ts'
import type {Decisions} from '../../decide/decisions.ts'
import type {Edition} from '../../decide/edition.ts'
import {joinIslands} from '../../decide/islands.ts'
import {languageOf} from '../../decide/language.ts'
import {namedByline} from '../../decide/named-byline.ts'
import type {Reading} from '../../decide/reading.ts'
import {bodyMissing} from '../../draft/body-missing.ts'
import {stretchIn, textOf} from '../../draft/text-of.ts'
import {type Draft, settle, tell} from '../../draft/told.ts'
import {readEditionPage} from '../../editions/read-edition.ts'
import {measure} from '../../features/measure.ts'
import {label} from '../../label/label.ts'
import {settleRoles} from '../../label/settle-roles.ts'
import {originOf} from '../../provenance/origin.ts'
import {tile} from '../../provenance/tile.ts'
import {readText} from '../../read-text.ts'
import {type Page, surveyPage} from '../../segment/page.ts'
import {piecesOf} from '../../segment/pieces.ts'
import {trainedModels} from '../../text-models.ts'
import type {TextHints, TextResult} from '../../text-result.ts'
import {findVerse} from '../../verse/find-verse.ts'
import {parsePrintedDate} from '../dates/parse-printed-date.ts'
import type {MarkedDate} from './choose-dates.ts'
import {type MarkedPiece, markedBlocks, withMedia} from './marked-blocks.ts'
import {type MarkedView, markedView} from './marked-lines.ts'
import {markedModels} from './marked-models.ts'
import type {MarkedPage, PageClaim} from './marked-page.ts'
import {type MarkedReading, readMarked} from './read-marked.ts'

/** A claim that the page’s own text contradicts. */
export interface ContradictedClaim {
  readonly claim: PageClaim
  /** What the page prints instead, and where, by offsets into the marked page’s text. */
  readonly printed: string
  readonly span: Span
}

/** A marked page as it was read: spans are offsets into its text. */
export type MarkedResult = TextResult & {
  /** Fields that a claim settled, by their pointers. */
  readonly claimed: ReadonlyMap<Pointer, PageClaim>
  readonly contradicted: readonly ContradictedClaim[]
}

/**
 * Read a page whose elements are known: the labels of plain text, learned from the elements and from
 * what the page claims of itself. A claim is evidence: what is read stands in the page.
 */
export function parseMarked(marked: MarkedPage, hints: TextHints = {}): MarkedResult {
  const page = surveyPage(marked.text, (words) => hints.language ?? languageOf(words))
  const nothing = {claimed: new Map<Pointer, PageClaim>(), contradicted: []}
  if (page.words.count === 0) {
    const span = {start: 0, end: marked.text.length}
    return {
      ...fail([report('source-empty', 'page without a word')]),
      provenance: marked.text === '' ? [] : [{span, role: 'blank', fields: []}],
      ...nothing,
    }
  }
  if (isEdition(marked, page, hints)) {
    const edition = readText(marked.text, {...hints, type: 'brief'}, trainedModels)
    return {...edition, ...nothing}
  }
  const language = hints.language ?? languageOf(page.words)
  const view = markedView(marked)
  const read = readMarked(view, markedModels(), language)
  const {reading, lineOf, firstOf} = readingOf(page, view)
  setRoles(reading, view, read, lineOf)
  joinIslands(reading)
  for (const [index, {verse}] of reading.pieces.entries()) if (verse) reading.roles[index] = 'verse'
  restoreBody(reading, read, lineOf)
  const decisions = decisionsOf(reading, read, firstOf, lineOf)
  const head = headOf(reading, decisions)
  const claimed = new Map<Pointer, PageClaim>()
  const fields: {[key: string]: Draft} = {
    language: language ?? languageClaim(marked.claims),
    url: hints.url ?? urlClaim(marked.claims),
    ...withoutMenus(view, head.fields, decisions, lineOf),
    ...headlineField(reading, read, firstOf, hints),
    ...dateFields(reading, read, firstOf, claimed),
  }
  const image = imageOf(view, head.fields['image'], reading, lineOf)
  if (image !== undefined) fields['image'] = image
  const body = markedBlocks(reading, view, bodyOf(reading, decisions, head.taken, lineOf))
  const draft: Draft = {type: 'article', ...fields, body}
  const {value, leaves} = settle(draft)
  const origin = originOf(page.clean, leaves)
  const checked = check(value, {
    origin,
    source: marked.text,
    ...(hints.limits ? {limits: hints.limits} : {}),
  })
  settleRoles(reading, leaves, decisions)
  const provenance = tile(marked.text, page.clean, reading.pieces, reading.roles, leaves)
  const told = sortDiagnostics([
    ...head.diagnostics,
    ...broken(page),
    ...(body.length === 0 ? [bodyMissing()] : []),
    ...checked.diagnostics,
  ])
  const more = {provenance, claimed, contradicted: contradictedIn(page, view, read)}
  if (checked.ok) return {...succeed(checked.value, told, origin), ...more}
  return {...fail(told, {draft: checked.draft, origin}), ...more}
}

/** From this likelihood on a page that does not call itself an article is an edition. */
const enough = 0.62
/** No edition is longer. */
const longestEdition = 200_000

/** An edition is read by its words. A page that tells machines that it is an article is none. */
function isEdition({claims}: MarkedPage, page: Page, {type}: TextHints): boolean {
  if (type !== undefined) return type === 'brief'
  const claimed = claims.some(
    ({field, from}) => field === 'publishedAt' || (field === 'headline' && from === 'data'),
  )
  if (claimed || page.text.length > longestEdition) return false
  return readEditionPage(page, trainedModels.editions()).likely >= enough
}

const broken = ({clean}: Page): readonly Diagnostic[] =>
  clean.broken
    ? [
        report('encoding-broken', `${clean.broken.count} characters that are no text`, {
          span: clean.broken.first,
          data: {count: clean.broken.count},
        }),
      ]
    : []

/** A piece for each line, but for notes in its midst and what parts a poem’s credits. */
function readingOf(page: Page, view: MarkedView) {
  const poems = findVerse(page)
  const pieces = piecesOf(page, poems, {headings: [], runs: new Set()})
  const lineOf: number[] = []
  const firstOf: number[] = []
  let line = 0
  for (const [index, {start}] of pieces.entries()) {
    while (line + 1 < view.lines.length && (view.lines[line + 1]?.start ?? 0) <= start) line++
    // What stands behind the last line that was looked at is in none.
    const inside = start < (view.lines[line]?.end ?? 0)
    if (inside) firstOf[line] ??= index
    lineOf.push(inside ? line : -1)
  }
  const table = measure(page, pieces)
  const {roles, margins} = label(table, pieces.length)
  const reading: Reading = {
    page,
    pieces,
    poems,
    table,
    roles: [...roles],
    margins,
    models: trainedModels,
  }
  return {reading, lineOf, firstOf}
}

/** A menu's entry or a button that stands above the headline is no label of the piece. */
function withoutMenus(
  {lines, page: {elements}}: MarkedView,
  fields: {readonly [key: string]: Draft},
  {headline}: Decisions,
  lineOf: readonly number[],
): {readonly [key: string]: Draft} {
  if (fields['kicker'] === undefined && fields['section'] === undefined) return fields
  for (let index = (headline ?? 0) - 1; index >= Math.max(0, (headline ?? 0) - 2); index--) {
    const line = lines[lineOf[index] ?? -1]
    const inside = line ? elements.slice(line.firstInside, line.lastInside) : []
    let isMenu = inside.some(({tag, end}) => tag === 'button' && end > (line?.from ?? 0))
    for (let at = line?.inner ?? -1; at >= 0 && !isMenu; at = elements[at]?.parent ?? -1)
      isMenu = /^(?:nav|li|button)$/.test(elements[at]?.tag ?? '')
    if (!isMenu) continue
    const {kicker: _, section: __, ...rest} = fields
    return rest
  }
  return fields
}

const running: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'quote'])

/** The models say what is text; the elements, what is a caption. */
function setRoles(
  {roles}: Reading,
  {lines, page: {elements}}: MarkedView,
  {labels}: MarkedReading,
  lineOf: readonly number[],
): void {
  for (const [index, line] of lineOf.entries()) {
    const role = roles[index] ?? 'furniture'
    if (role === 'instruction') continue
    const told = labels[line] ?? 'other'
    if (told !== 'other') roles[index] = told
    else if (isCaption(elements, lines[line]?.inner ?? -1))
      roles[index] = role === 'credit' ? 'credit' : 'caption'
    else if (running.has(role)) roles[index] = 'furniture'
  }
}

function isCaption(elements: MarkedView['page']['elements'], inner: number): boolean {
  let at = inner
  for (let steps = 0; at >= 0 && steps < 5; steps++) {
    if (elements[at]?.tag === 'figcaption') return true
    at = elements[at]?.parent ?? -1
  }
  return false
}

/** Islands of furniture are joined by hand-set scores: what the models call text stays text. */
function restoreBody({roles}: Reading, {labels}: MarkedReading, lineOf: readonly number[]): void {
  for (const [index, line] of lineOf.entries()) {
    const told = labels[line] ?? 'other'
    if (told !== 'other' && roles[index] !== 'instruction' && roles[index] !== 'verse')
      roles[index] = told
  }
}

function decisionsOf(
  reading: Reading,
  read: MarkedReading,
  firstOf: readonly number[],
  lineOf: readonly number[],
): Decisions {
  const body = {
    from: firstOf[read.bodyStart] ?? 0,
    to: read.bodyEnd > 0 ? lineOf.lastIndexOf(read.bodyEnd - 1) + 1 || reading.pieces.length : 0,
  }
  const lines = read.headline?.segments ?? []
  const line = lines.findLast((at) => at < read.bodyStart) ?? lines[0]
  const headline = line === undefined ? undefined : firstOf[line]
  const inBody = (at: number): boolean => read.labels[at] !== 'other'
  const dek = read.dek && isDek(read, read.dek.segment) ? firstOf[read.dek.segment] : undefined
  const published = read.published && placed(reading, read.published, firstOf)
  const own = (segments: readonly number[]): readonly number[] =>
    [...new Set(segments)].filter((at) => !inBody(at)).flatMap((at) => firstOf[at] ?? [])
  const entries = read.topics.flatMap(({text, segment}) => {
    const piece = reading.pieces[firstOf[segment] ?? -1]
    return (piece && stretchIn(piece, text)) ?? []
  })
  return {
    type: 'article',
    body,
    headline,
    copies: lines.filter((at) => at !== line).flatMap((at) => firstOf[at] ?? []),
    dek,
    byline: namedByline(read.authors, (at) => reading.pieces[firstOf[at] ?? -1], own),
    dates: {published, page: []},
    topics:
      entries.length > 0
        ? {pieces: own(read.topics.map(({segment}) => segment)), entries}
        : undefined,
    edition: none,
  }
}

/** An article shows nothing of an edition. */
const none: Edition = {evidence: 0, greeting: [], highlights: [], signOff: [], runIns: []}

/** A dek is taken out of the beginning of the text, never out of its midst. */
const isDek = ({labels, bodyStart}: MarkedReading, at: number): boolean =>
  labels[at] !== 'paragraph' || at <= bodyStart + 1

/** The line that prints a date, with the place of the date in it. */
function placed(
  {pieces, page}: Reading,
  {segment, timestamp}: MarkedDate,
  firstOf: readonly number[],
) {
  const index = segment === undefined ? undefined : firstOf[segment]
  const piece = index === undefined ? undefined : pieces[index]
  if (index === undefined || !piece) return undefined
  const printed = page.dates.find((date) => date.start < piece.end && date.end > piece.start)
  const found = printed ?? parsePrintedDate(piece.text)?.span
  if (!found) return {date: {start: piece.start, end: piece.end, timestamp}, piece: index}
  const start = printed ? found.start : piece.start + found.start
  const end = printed ? found.end : piece.start + found.end
  return {date: {start, end, timestamp}, piece: index}
}

function dateFields(
  reading: Reading,
  read: MarkedReading,
  firstOf: readonly number[],
  claimed: Map<Pointer, PageClaim>,
): {readonly [key: string]: Draft} {
  const fields: {[key: string]: Draft} = {}
  for (const key of ['published', 'updated'] as const) {
    const date = read[key]
    if (!date) continue
    const place = placed(reading, date, firstOf)?.date
    if (date.claim) claimed.set(`/${key}At`, date.claim)
    fields[`${key}At`] = tell(date.timestamp, place ? [{start: place.start, end: place.end}] : [])
  }
  return fields
}

/** The headline where it is only a part of its line, or where the caller knows it. */
function headlineField(
  {pieces}: Reading,
  {headline}: MarkedReading,
  firstOf: readonly number[],
  hints: TextHints,
): {readonly headline?: Draft} {
  if (hints.headline !== undefined) {
    const known = pieces.find(({text}) => text === hints.headline)
    return {headline: known ? textOf([known]) : hints.headline}
  }
  const at = headline?.segments.at(-1)
  const piece = at === undefined ? undefined : pieces[firstOf[at] ?? -1]
  const stretch = headline && piece ? stretchIn(piece, headline.text) : undefined
  return stretch ? {headline: textOf([stretch])} : {}
}

function imageOf(
  view: MarkedView,
  image: Draft,
  {roles}: Reading,
  lineOf: readonly number[],
): Draft {
  if (image === undefined) return undefined
  const index = roles.findIndex((role) => role === 'caption' || role === 'credit')
  return index < 0 ? image : withMedia(view, view.lines[lineOf[index] ?? -1], image)
}

function bodyOf(
  reading: Reading,
  {body}: Decisions,
  taken: ReadonlySet<number>,
  lineOf: readonly number[],
): readonly MarkedPiece[] {
  const indices = bodyPieces(reading, body.from, body.to, taken)
  return indices.map((index) => ({index, line: lineOf[index] ?? 0}))
}

const languageClaim = (claims: readonly PageClaim[]): string | undefined =>
  claims.find(({field, value}) => field === 'language' && /^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(value))
    ?.value

const urlClaim = (claims: readonly PageClaim[]): string | undefined =>
  claims.find(({field, value}) => field === 'url' && /^https?:\/\/[^\s"<>]{1,2000}$/.test(value))
    ?.value

function contradictedIn(
  {clean}: Page,
  {lines}: MarkedView,
  {published}: MarkedReading,
): readonly ContradictedClaim[] {
  const line = published?.against && lines[published.against.segment]
  if (!published?.claim || !published.against || !line) return []
  const span = {start: clean.rawOf(line.start), end: clean.rawOf(line.end - 1) + 1}
  return [{claim: published.claim, printed: published.against.day, span}]
}
