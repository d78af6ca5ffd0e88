import type {Diagnostic} from '@copydesk/schema'
import {report} from '@copydesk/schema'
import {findAccess, findCommentCount} from '../decide/access.ts'
import {findCorrections} from '../decide/corrections.ts'
import type {Decisions} from '../decide/decisions.ts'
import type {Reading} from '../decide/reading.ts'
import {inlinesOf, part, tellAt, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {sectionNames} from '../lexicon/sections.ts'
import {bylineOf} from './contributors.ts'
import {feedbackForm} from './feedback-form.ts'
import {leadImage} from './lead-image.ts'

/** What stands over a piece, as a draft, with what there is to say of it. */
export interface Head {
  readonly fields: {readonly [key: string]: Draft}
  readonly diagnostics: readonly Diagnostic[]
  /** Pieces that fields took from the body. */
  readonly taken: ReadonlySet<number>
}

/** Make the fields that articles and briefs share; the roles of their pieces are set on the way. */
export function headOf(reading: Reading, decisions: Decisions): Head {
  const {pieces, roles} = reading
  const {headline, dek, byline, topics, body} = decisions
  const taken = new Set<number>()
  const mark = (index: number | undefined, role: (typeof roles)[number]): void => {
    if (index === undefined) return
    roles[index] = role
    taken.add(index)
  }
  mark(headline, 'headline')
  for (const copy of decisions.copies)
    mark(copy, copy > (headline ?? 0) + 40 ? 'promo' : 'headline')
  mark(dek, 'dek')
  for (const index of byline?.pieces ?? []) mark(index, 'byline')
  const made = byline && bylineOf(reading, byline, body)
  for (const bio of made?.bios ?? []) mark(bio, 'bio')
  for (const index of topics?.pieces ?? []) mark(index, 'topics')
  const heads =
    headline === undefined ? [] : [headline, ...decisions.copies.filter((copy) => copy < headline)]
  const kicker = heads
    .map((index) => labelAbove(reading, index))
    .find((found) => found !== undefined)
  mark(kicker?.piece, kicker?.field === 'section' ? 'section' : 'kicker')
  const access = findAccess(reading, headline, body)
  mark(access, 'access')
  const count = findCommentCount(reading)
  if (count && roles[count.piece] !== 'paragraph') mark(count.piece, 'commentCount')
  const form = feedbackForm(reading)
  for (const index of form?.pieces ?? []) mark(index, 'feedbackForm')
  const image = leadImage(reading, headline, body)
  for (const [index, role] of image?.roles ?? []) mark(index, role)
  const corrections = findCorrections(reading, body)
  for (const {piece} of corrections) mark(piece, 'correction')
  const notes = pieces.flatMap((piece, index) => {
    if (roles[index] !== 'instruction') return []
    taken.add(index)
    return [piece]
  })
  const told = dateFields(reading, decisions, mark)
  const diagnostics = [
    ...told.diagnostics,
    ...notes.map((note) =>
      report('instruction-in-copy', 'an instruction in the copy', {span: rawSpan(reading, note)}),
    ),
  ]
  const head = headline === undefined ? undefined : pieces[headline]
  const comments = {
    count: count && tellAt(count.count, [count.at]),
    form: form?.value,
  }
  const fields = {
    ...told.fields,
    headline: head && textOf([head]),
    dek: dek === undefined || !pieces[dek] ? undefined : inlinesOf([pieces[dek]]),
    [kicker?.field ?? 'kicker']: kicker && textOf([kicker.text]),
    byline: made?.value,
    topics: topics?.entries.map((entry): Draft => ({name: textOf([entry])})),
    image: image?.value,
    access:
      access === undefined || !pieces[access] ? undefined : tellAt('subscribers', [pieces[access]]),
    comments: comments.count !== undefined || comments.form !== undefined ? comments : undefined,
    corrections:
      corrections.length > 0
        ? corrections.map(({text}): Draft => ({text: inlinesOf([text])}))
        : undefined,
    editorNotes:
      notes.length > 0 ? notes.map((note): Draft => ({text: textOf([note])})) : undefined,
  }
  return {fields, diagnostics, taken}
}

function rawSpan({page}: Reading, {start, end}: {readonly start: number; readonly end: number}) {
  return {start: page.clean.rawOf(start), end: page.clean.rawOf(end - 1) + 1}
}

interface Label {
  readonly piece: number
  readonly field: 'section' | 'kicker'
  readonly text: {readonly start: number; readonly end: number; readonly text: string}
}

/** The short line right above the headline: a section's name, or a label of the story. */
function labelAbove({pieces, table, roles}: Reading, headline: number): Label | undefined {
  for (let index = headline - 1; index >= Math.max(0, headline - 2); index--) {
    const piece = pieces[index]
    if (!piece || piece.text.length > 60) return undefined
    if (roles[index] === 'instruction' || roles[index] === 'separator') continue
    const folded = piece.text.toLowerCase()
    if (sectionNames.has(folded)) return {piece: index, field: 'section', text: piece}
    const last = /[^/›»>|]+$/.exec(piece.text)
    if (last && last.index > 0 && sectionNames.has(last[0].trim().toLowerCase())) {
      return {piece: index, field: 'section', text: part(piece, last.index, piece.text.length)}
    }
    if (
      index !== headline - 1 ||
      roles[index] === 'date' ||
      roles[index] === 'byline' ||
      table.at(index, 'hits') > 0.3
    )
      return undefined
    const alone = (pieces[headline]?.blanks ?? 0) > 0 || piece.blanks > 0
    if (
      !piece.flat &&
      alone &&
      piece.text.length >= 3 &&
      piece.text.split(' ').length <= 6 &&
      table.at(index, 'shortRun') < 0.4 &&
      table.at(index, 'sentence') === 0 &&
      table.at(index, 'bars') === 0
    ) {
      return {piece: index, field: 'kicker', text: piece}
    }
    return undefined
  }
  return undefined
}

function dateFields(
  reading: Reading,
  {dates}: Decisions,
  mark: (index: number | undefined, role: 'date' | 'pageDate') => void,
) {
  const {pieces} = reading
  const diagnostics: Diagnostic[] = []
  const fields: {[key: string]: Draft} = {}
  for (const index of dates.page)
    if ((pieces[index]?.text.length ?? 99) < 60) mark(index, 'pageDate')
  let zone: Draft
  for (const [key, placed] of [
    ['publishedAt', dates.published],
    ['updatedAt', dates.updated],
  ] as const) {
    if (!placed) continue
    const {date, piece} = placed
    const stretch = {
      start: date.start,
      end: date.end,
      text: reading.page.text.slice(date.start, date.end),
    }
    if (reading.roles[piece] !== 'byline' && reading.roles[piece] !== 'paragraph')
      mark(piece, 'date')
    if (date.timestamp !== undefined) fields[key] = tellAt(date.timestamp, [stretch])
    else if (date.readings) {
      diagnostics.push(
        report('date-ambiguous', `date \`${stretch.text}\``, {
          span: rawSpan(reading, stretch),
          data: {readings: [...date.readings]},
        }),
      )
    }
    if (date.zone !== undefined) zone ??= tellAt(date.zone, [stretch])
  }
  return {fields: {...fields, printed: zone === undefined ? undefined : {zone}}, diagnostics}
}
