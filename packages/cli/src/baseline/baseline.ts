import {checkShape, type Diagnostic, type Result} from '@copydesk/schema'
import * as z from 'zod'

/** How many findings of each code a file may keep: sins of the past, which nobody adds to. */
export interface Baseline {
  readonly version: 1
  readonly files: {readonly [file: string]: {readonly [code: string]: number}}
}

const baseline: z.ZodType<Baseline> = z.strictObject({
  version: z.literal(1),
  files: z.record(z.string(), z.record(z.string(), z.int().min(1))),
})

/** Whether a value is a baseline. */
export const checkBaseline = (value: unknown): Result<Baseline> => checkShape(baseline, value)

/** The findings of one file by their codes. */
export function countCodes(found: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {code} of found) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** What is left to tell of a file, and how the rest compares with what was known. */
export interface Compared {
  readonly diagnostics: readonly Diagnostic[]
  /** Findings that were known. */
  readonly known: number
  /** Findings that were known and are gone. */
  readonly gone: number
}

/**
 * Leave out what was known. Lines move, so it is counts that are compared: where a file has more of
 * a code than it had, all of that code are told, since which one is new cannot be seen.
 */
export function compareBaseline(
  found: readonly Diagnostic[],
  entry: {readonly [code: string]: number} = {},
): Compared {
  const counts = countCodes(found)
  const most = new Map(Object.entries(entry))
  const isKnown = (code: string): boolean => (counts.get(code) ?? 0) <= (most.get(code) ?? 0)
  const diagnostics = found.filter(({code}) => !isKnown(code))
  const gone = [...most].reduce(
    (sum, [code, before]) => sum + Math.max(0, before - (counts.get(code) ?? 0)),
    0,
  )
  return {diagnostics, known: found.length - diagnostics.length, gone}
}

/** A baseline of these findings. Files that were not looked at keep what they had. */
export function updateBaseline(
  before: Baseline | undefined,
  looked: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Baseline {
  const files = new Map(Object.entries(before?.files ?? {}))
  for (const [file, counts] of looked) {
    if (counts.size === 0) files.delete(file)
    else files.set(file, Object.fromEntries([...counts].sort(byKey)))
  }
  return {version: 1, files: Object.fromEntries([...files].sort(byKey))}
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0
