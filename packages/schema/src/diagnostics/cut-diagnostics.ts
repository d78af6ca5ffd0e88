import {limits} from '../limits.ts'
import type {Severity} from './codes.ts'
import type {Diagnostic} from './diagnostic.ts'
import {report} from './report.ts'
import {sortDiagnostics} from './sort-diagnostics.ts'

/**
 * Diagnostics in order, and no more than `most` of them, with a last one that says how many are left
 * out; those left out before are counted in. No error is left out for something milder, so that a cut
 * report fails where the whole one would.
 */
export function cutDiagnostics(
  found: readonly Diagnostic[],
  most: number = limits.diagnostics,
): readonly Diagnostic[] {
  const told = found.filter(({code}) => code !== 'diagnostics-cut')
  const sorted = sortDiagnostics(told)
  let more = Math.max(0, told.length - most)
  if (told.length < found.length) for (const one of found) more += cutBy(one)
  if (more === 0) return sorted
  const last = report('diagnostics-cut', `${more} more findings`, {data: {more}})
  if (told.length <= most) return [...sorted, last]
  const worst = sorted.toSorted((a, b) => weight[a.severity] - weight[b.severity])
  const kept = new Set(worst.slice(0, most))
  return [...sorted.filter((one) => kept.has(one)), last]
}

const weight: {readonly [S in Severity]: number} = {error: 0, warning: 1, info: 2}

/** How many findings a cut left out. One that does not say so left out one at the least. */
function cutBy({code, data}: Diagnostic): number {
  if (code !== 'diagnostics-cut') return 0
  const known = typeof data === 'object' && data !== null && 'more' in data ? data.more : undefined
  return typeof known === 'number' ? known : 1
}
