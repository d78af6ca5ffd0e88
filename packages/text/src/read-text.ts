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
import {decideByRuns, type RunDecision} from './decide/by-runs.ts'
import {decide} from './decide/decisions.ts'
import {languageOf} from './decide/language.ts'
import type {Reading} from './decide/reading.ts'
import {settle} from './draft/told.ts'
import {measure} from './features/measure.ts'
import {label} from './label/label.ts'
import {settleRoles} from './label/settle-roles.ts'
import {originOf} from './provenance/origin.ts'
import {tile} from './provenance/tile.ts'
import {type Page, surveyPage} from './segment/page.ts'
import {piecesOf} from './segment/pieces.ts'
import type {TextModels} from './text-models.ts'
import type {TextHints, TextResult} from './text-result.ts'
import {findVerse} from './verse/find-verse.ts'
import type {FoundPoem} from './verse/found-poem.ts'

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

function readPage(
  source: string,
  page: Page,
  hints: TextHints,
  models: TextModels,
): TextResult {
  const poems = findVerse(page)
  const {reading, decisions} = readPieces(page, poems, hints, models)
  const {fields, diagnostics, taken} = headOf(reading, decisions)
  const all = {language: hints.language ?? languageOf(page.words), url: hints.url, ...fields}
  const draft =
    decisions.type === 'brief'
      ? briefOf(reading, decisions, all, new Set(taken))
      : articleOf(reading, decisions, all, taken)
  const {value, leaves} = settle(draft)
  const origin = originOf(page.clean, leaves)
  const checked = check(value, {origin, source, ...(hints.limits ? {limits: hints.limits} : {})})
  settleRoles(reading, leaves, decisions)
  const found = [
    ...diagnostics,
    ...brokenText(page),
    ...(decisions.unsure ? [unsureType(decisions.type)] : []),
  ]
  const provenance = tile(source, page.clean, reading.pieces, reading.roles, leaves)
  const told = sortDiagnostics([...found, ...checked.diagnostics])
  if (checked.ok) return {...succeed(checked.value, told, origin), provenance}
  return {...fail(told, {draft: checked.draft, origin}), provenance}
}

/** Cut the page and decide what it is; a flattened article is cut anew by the trained reader. */
function readPieces(
  page: Page,
  poems: readonly FoundPoem[],
  hints: TextHints,
  models: TextModels,
): RunDecision {
  const pieces = piecesOf(page, poems)
  const table = measure(page, pieces)
  const {roles, margins} = label(table, pieces.length)
  const reading: Reading = {page, pieces, poems, table, roles: [...roles], margins, models}
  const decisions = decide(reading, hints)
  const anew = decisions.type === 'article' ? decideByRuns(reading, decisions, hints) : undefined
  return anew ?? {reading, decisions}
}

const unsureType = (type: string): Diagnostic =>
  report('type-uncertain', `page that reads as a ${type} only just`)

function brokenText({clean}: Page): readonly Diagnostic[] {
  if (!clean.broken) return []
  const {count, first} = clean.broken
  return [
    report('encoding-broken', `${count} characters that are no text`, {span: first, data: {count}}),
  ]
}
