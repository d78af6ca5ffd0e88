import type {Ref, ResultStore} from '../cache/result-store.ts'
import {flag} from '../cache/segment.ts'
import {nameOf} from '../edge/standard-input.ts'
import {countSeverities} from '../report/tally.ts'
import type {CheckRequest, Known} from './check-run.ts'
import {type FileRecord, packFacts, packFindings} from './file-record.ts'
import type {LookedAt} from './look-at-file.ts'

/** What is to be kept of a file. */
export interface ToKeep {
  readonly looked: LookedAt
  /** The digest of what was looked at. */
  readonly content: string
  /** Whether it holds for later runs. */
  readonly last: boolean
  readonly piece: CheckRequest['piece']
}

/** Keep what a look at a file gave. */
export function keep(
  results: ResultStore,
  {found, entry, told}: Pick<Known, 'found' | 'entry' | 'told'>,
  {looked, content, last, piece}: ToKeep,
): Ref {
  const {record = nothing, source, onlyNamed} = looked
  const {diagnostics, places, open, facts} = record
  const report = {file: nameOf(found.path), source, diagnostics, places}
  const said = told && piece && diagnostics.length > 0 ? `${piece.name}\n${piece.of(report)}` : ''
  return results.add(
    {
      path: entry,
      content,
      ...countSeverities(diagnostics),
      flags:
        (looked.record ? 0 : flag.passedOver) |
        (onlyNamed ? flag.onlyNamed : 0) |
        (open.length > 0 ? flag.open : 0) |
        (diagnostics.some(({fix}) => fix?.safe) ? flag.fixable : 0),
    },
    {findings: packFindings(record), facts: packFacts(facts), piece: said},
    {lasting: last},
  )
}

const nothing: FileRecord = {diagnostics: [], places: [], open: [], facts: []}
