import {
  check,
  type Diagnostic,
  fail,
  limits,
  report,
  sortDiagnostics,
  succeed,
} from '@copydesk/schema'
import {articleOf} from './assemble/article.ts'
import {briefOf} from './assemble/brief.ts'
import {headOf} from './assemble/head.ts'
import {labelCaptions} from './assemble/label-captions.ts'
import type {UncertainField} from './decide/by-lines.ts'
import {decideByRuns, type RunDecision} from './decide/by-runs.ts'
import {decide} from './decide/decisions.ts'
import {saysEnough, saysSo} from './decide/edition.ts'
import {languageOf} from './decide/language.ts'
import type {Reading} from './decide/reading.ts'
import {bodiless, bodyMissing} from './draft/body-missing.ts'
import {settle} from './draft/told.ts'
import {type EditionPage, readEditionPage} from './editions/read-edition.ts'
import {measure} from './features/measure.ts'
import {label} from './label/label.ts'
import {settleRoles} from './label/settle-roles.ts'
import {confidenceOf} from './provenance/confidence.ts'
import {originOf} from './provenance/origin.ts'
import {tile} from './provenance/tile.ts'
import {type Page, surveyPage} from './segment/page.ts'
import {piecesOf} from './segment/pieces.ts'
import type {TextModels} from './text-models.ts'
import type {TextHints, TextResult} from './text-result.ts'
import {findVerse} from './verse/find-verse.ts'

/** Read a page with these models: those of a fold when training tests itself, else the trained ones. */
export function readText(source: string, hints: TextHints, models: TextModels): TextResult {
  const most = hints.limits?.text ?? limits.text
  if (source.length > most) {
    const found = report('limit-exceeded', `text of ${source.length} characters`, {
      expected: `at most ${most}`,
      data: {limit: 'text', most, found: source.length},
    })
    return {
      ...fail([found]),
      provenance: [{span: {start: 0, end: source.length}, role: 'furniture', fields: []}],
    }
  }
  const page = surveyPage(source, (words) => hints.language ?? languageOf(words))
  if (page.words.count === 0) {
    const blank =
      source.length === 0
        ? []
        : [{span: {start: 0, end: source.length}, role: 'blank' as const, fields: []}]
    return {
      ...fail([report('source-empty', 'text without a word'), ...brokenText(page)]),
      provenance: blank,
    }
  }
  return readPage(source, page, hints, models)
}

function readPage(source: string, page: Page, hints: TextHints, models: TextModels): TextResult {
  const {reading, decisions, unsure} = readingOf(page, hints, models)
  if (decisions.type === 'article') labelCaptions(reading, decisions.body)
  const {fields, diagnostics, taken} = headOf(reading, decisions)
  const all = {language: hints.language ?? languageOf(page.words), url: hints.url, ...fields}
  const draft =
    decisions.type === 'brief'
      ? briefOf(reading, decisions, all, new Set(taken))
      : articleOf(reading, decisions, all, taken)
  const {value, leaves} = settle(draft)
  const origin = originOf(page.clean, leaves, confidenceOf(reading.pieces, leaves, decisions))
  const checked = check(value, {origin, source, ...(hints.limits ? {limits: hints.limits} : {})})
  settleRoles(reading, leaves, decisions)
  const found = [
    ...diagnostics,
    ...brokenText(page),
    ...(bodiless(draft) ? [bodyMissing()] : []),
    ...(unsure ? [unsureType(decisions.type)] : []),
    ...(decisions.uncertain ?? []).map(uncertainField),
  ]
  const provenance = tile(source, page.clean, reading.pieces, reading.roles, leaves)
  const told = sortDiagnostics([...found, ...checked.diagnostics])
  if (checked.ok) return {...succeed(checked.value, told, origin), provenance}
  return {...fail(told, {draft: checked.draft, origin}), provenance}
}

/**
 * The page cut and decided. It is an edition where the models think so or its words say so. Then it is
 * cut at its headings, unless it is a run that says so much that its words tell its parts better.
 */
function readingOf(
  page: Page,
  hints: TextHints,
  models: TextModels,
): RunDecision & {readonly unsure: boolean} {
  const poems = findVerse(page, models.verse())
  const cut = (known?: EditionPage): Reading => {
    const pieces = piecesOf(page, poems, known)
    const table = measure(page, pieces)
    const {roles, margins} = label(table, pieces.length)
    return {page, pieces, poems, table, roles: [...roles], margins, models}
  }
  const edition =
    hints.type === 'article' || page.text.length > longestEdition
      ? undefined
      : readEditionPage(page, models.editions())
  const least = edition?.flat ? (page.text.length < few ? enoughInFew : enoughInRuns) : enough
  const likely = hints.type === 'brief' || (edition !== undefined && edition.likely >= least)
  const plain = cut()
  const asked = decide(plain, likely ? {...hints, type: 'brief'} : hints)
  const unsure =
    hints.type === undefined && edition !== undefined && Math.abs(edition.likely - least) <= near
  const said = hints.type === undefined && asked.edition.evidence >= saysSo
  if (!likely && !said)
    return {...(decideByRuns(plain, asked, hints) ?? {reading: plain, decisions: asked}), unsure}
  const {evidence, runIns} = asked.edition
  const told = edition?.flat && evidence >= saysEnough && runIns.length >= 2
  if (edition && !told) {
    const reading = cut(edition)
    return {reading, decisions: decide(reading, hints, edition), unsure}
  }
  if (likely) return {reading: plain, decisions: asked, unsure}
  const reading = cut()
  return {reading, decisions: decide(reading, {...hints, type: 'brief'}), unsure}
}

/** No edition is longer: what is, is read as it stands. */
const longestEdition = 200_000
/** From this likelihood on a page is an edition. */
const enough = 0.62
/** A page in one run shows less of its shape: more is asked of it. */
const enoughInRuns = 0.72
/** A run of under so many letters shows least of all. */
const few = 3000
const enoughInFew = 0.85
/** So near to it the type is told to be uncertain. */
const near = 0.15

const unsureType = (type: string): Diagnostic =>
  report(
    'type-uncertain',
    `page that reads as ${type === 'article' ? 'an article' : 'a brief'} only just`,
  )

const uncertainField = ({field, candidates}: UncertainField): Diagnostic =>
  report('field-uncertain', `${field} that the page does not make clear`, {
    data: {field, candidates: [...candidates]},
  })

function brokenText({clean}: Page): readonly Diagnostic[] {
  if (!clean.broken) return []
  const {count, first} = clean.broken
  return [
    report('encoding-broken', `${count} characters that are no text`, {span: first, data: {count}}),
  ]
}
