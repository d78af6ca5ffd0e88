import * as fc from 'fast-check'

/** How often a law is tried: the environment's `LAW_RUNS`, or `otherwise`. */
export function lawRuns(otherwise = 1000): number {
  return fromEnvironment('LAW_RUNS') ?? otherwise
}

/** What a law may be told. */
export interface LawOptions {
  /** How often it is tried; `LAW_RUNS` without it. */
  readonly runs?: number | undefined
}

/**
 * Hold a law: `assertLaw('round trip', fc.property(anyDocument, (document) => { expect(…) }))`.
 * It prints the runs, the seed and how many values were discarded. `LAW_SEED` repeats a run.
 */
export function assertLaw<T>(
  name: string,
  property: fc.IProperty<T>,
  options: LawOptions = {},
): void {
  conclude(name, fc.check<T>(property, parameters(options)))
}

/** As {@link assertLaw}, of an asynchronous property. */
export async function assertAsyncLaw<T>(
  name: string,
  property: fc.IAsyncProperty<T>,
  options: LawOptions = {},
): Promise<void> {
  conclude(name, await fc.check<T>(property, parameters(options)))
}

function parameters({runs = lawRuns()}: LawOptions): {
  readonly numRuns: number
  readonly seed?: number
} {
  const seed = fromEnvironment('LAW_SEED')
  return {numRuns: runs, ...(seed === undefined ? {} : {seed})}
}

function conclude<T>(name: string, details: fc.RunDetails<T>): void {
  const {numRuns, seed, numSkips, failed, errorInstance} = details
  console.info(`${name}: ${numRuns} runs, seed ${seed}, ${numSkips} discarded`)
  if (failed)
    throw new Error(`${name}: ${fc.defaultReportMessage(details)}`, {cause: errorInstance})
}

function fromEnvironment(name: string): number | undefined {
  const value = process.env[name]
  if (value === undefined || value === '') return
  const number = Number(value)
  if (!Number.isInteger(number)) throw new Error(`Cannot read ${name}, expected a whole number`)
  return number
}
