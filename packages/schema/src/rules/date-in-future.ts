import {compareTimestamps} from '../compare-timestamps.ts'
import type {Pointer} from '../contracts/pointer.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import type {Document} from '../documents/index.ts'
import type {Timestamp} from '../scalars/timestamp.ts'
import type {Rule} from './rule.ts'

/**
 * What is out cannot have happened tomorrow: mostly a year that was mistyped. Drafts and what is ready
 * may be planned. Told only against a `now` that was given, so that a check finds the same every day.
 */
export const dateInFuture: Rule = function* (document, {now}) {
  if (now === undefined || document.status === 'draft' || document.status === 'ready') return
  for (const [at, date] of datesOf(document)) {
    if (date === undefined || (compareTimestamps(date, now) ?? 0) <= 0) continue
    const expected = `a date up to ${quoted(now)}`
    yield report('date-in-future', `date ${quoted(date)} in the future`, {at, expected})
  }
}

function datesOf(document: Document): readonly (readonly [Pointer, Timestamp | undefined])[] {
  const {publishedAt, updatedAt} = document
  return [
    ['/publishedAt', publishedAt],
    ['/updatedAt', updatedAt],
    ['/submittedAt', 'submittedAt' in document ? document.submittedAt : undefined],
    ['/dateline/date', 'dateline' in document ? document.dateline?.date : undefined],
  ]
}
