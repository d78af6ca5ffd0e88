import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import type {Document} from '../documents/index.ts'
import {foldWords} from '../fold-words.ts'
import {listOption} from './option.ts'
import {type PlacedFact, placeFact, related, told} from './place-fact.ts'
import type {ProjectRule} from './project-rule.ts'
import type {RuleContext} from './rule.ts'

/** The options of `access-missing`. */
export interface AccessMissingOptions {
  /** The names of series that are for subscribers, whatever their editions say. */
  readonly subscribers?: readonly string[] | undefined
}

/** The series of a document, and who may read it. */
export type SeriesFacts = {
  readonly series: PlacedFact
  readonly access?: PlacedFact
}

/** An edition that does not say who may read it, in a series for subscribers, may be given away. */
export const accessMissing: ProjectRule<SeriesFacts> = {
  facts: 'series',
  collect: collectSeries,
  *check({files}, {options}) {
    const named = new Set(listOption(options, 'subscribers').map(foldWords))
    const said = new Map<string, {readonly file: string; readonly access: PlacedFact}>()
    for (const {file, facts} of files) {
      const name = foldWords(facts.series[0])
      const {access} = facts
      if (access?.[0] === 'subscribers' && !said.has(name)) said.set(name, {file, access})
    }
    for (const {file, facts} of files) {
      const [series, place] = facts.series
      const other = said.get(foldWords(series))
      if (facts.access || (!other && !named.has(foldWords(series)))) continue
      const others = other && related(other.file, other.access[1], 'This one is for subscribers')
      const found = `piece of ${quoted(series)} without \`access\``
      yield {...report('access-missing', found, {...told(place), related: others}), file}
    }
  },
}

function collectSeries(document: Document, context: RuleContext): SeriesFacts | undefined {
  if (!('series' in document) || !document.series) return
  const {series, access} = document
  return {
    series: placeFact('/series/name', series.name, context),
    ...(access === undefined ? {} : {access: placeFact('/access', access, context)}),
  }
}
