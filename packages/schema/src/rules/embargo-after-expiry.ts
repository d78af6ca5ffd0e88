import {compareTimestamps} from '../compare-timestamps.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import type {Rule} from './rule.ts'

/** A piece whose embargo ends after its expiry is never shown. Only what can be compared is. */
export const embargoAfterExpiry: Rule = function* ({embargoUntil, expiresAt}) {
  if (embargoUntil === undefined || expiresAt === undefined) return
  if ((compareTimestamps(embargoUntil, expiresAt) ?? 0) <= 0) return
  const found = `embargo until ${quoted(embargoUntil)} for a piece that expires ${quoted(expiresAt)}`
  yield report('embargo-after-expiry', found, {at: '/embargoUntil'})
}
