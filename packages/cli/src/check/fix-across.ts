import type {ResultStore} from '../cache/result-store.ts'
import {exitCode} from '../commands/check.ts'
import type {Found} from '../edge/discover.ts'
import {applyFixes} from '../fixes/apply-fixes.ts'
import type {CheckEvent, CheckRequest, Known} from './check-run.ts'
import {unpackFindings} from './file-record.ts'
import {keep} from './keep-result.ts'
import type {Across} from './look-across.ts'
import type {LookedAt} from './look-at-file.ts'
import {type HeldTexts, sourceOf} from './make-report.ts'

/** What is fixed, and where the results of it go. */
export interface FixAcrossInput extends Pick<CheckRequest, 'tools' | 'piece'> {
  /** The files of the run. Those that are fixed get new results here. */
  readonly known: Known[]
  readonly across: Across
  readonly results: ResultStore
  readonly held: HeldTexts
  /** What is told of a file that was fixed. */
  readonly tell: (found: Found, looked: LookedAt) => readonly CheckEvent[]
}

/**
 * Apply the safe fixes of rules across files, once. Says whether there were any: then all files have to
 * be looked at together again, since what a file says has changed.
 */
export async function* fixAcross({
  known,
  across,
  results,
  held,
  tools,
  piece,
  tell,
}: FixAcrossInput): AsyncGenerator<readonly CheckEvent[], boolean> {
  let changed = false
  for (const [index, one] of known.entries()) {
    const ref = one.told ? across.of(one.entry) : undefined
    const findings = ref && unpackFindings(ref.rows.part(ref.at, 'findings'))
    if (!findings) continue
    const {policies, fresh} = await tools()
    const own = findings.diagnostics.filter(({code}) => Object.hasOwn(policies.across.rules, code))
    const before = own.some(({fix}) => fix?.safe) ? sourceOf(one.found.full, held) : undefined
    if (before === undefined) continue
    const {text, applied} = applyFixes(before, own)
    if (applied === 0 || text === before) continue
    const {looked, failures} = await fresh(one.found, Buffer.from(text), {fix: true})
    if (failures.length > 0) yield failures.map((failure) => ({kind: 'failed', failure}))
    const {source = text, record, fixed} = looked ?? {}
    const {errors} = one.ref.rows.row(one.ref.at)
    if (!looked || !record || exitCode(record.diagnostics) > Math.min(1, errors)) continue
    const all = {...looked, source, fixed: {before, applied: applied + (fixed?.applied ?? 0)}}
    yield tell(one.found, all)
    const kept = keep(results, one, {looked: all, content: '', last: false, piece})
    known[index] = {...one, ref: kept}
    changed = true
  }
  return changed
}
