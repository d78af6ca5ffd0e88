import {compareTimestamps} from '../compare-timestamps.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import type {Rule} from './rule.ts'

/** A piece cannot have been updated before it was published. Only what can be compared is. */
export const publishedAfterUpdated: Rule = function* ({publishedAt, updatedAt}) {
  if (publishedAt === undefined || updatedAt === undefined) return
  if ((compareTimestamps(publishedAt, updatedAt) ?? 0) <= 0) return
  const found = `update ${quoted(updatedAt)} before the publication ${quoted(publishedAt)}`
  yield report('published-after-updated', found, {at: '/updatedAt'})
}
