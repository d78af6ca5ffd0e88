import {type BuiltInCode, codes} from './codes.ts'
import type {Diagnostic} from './diagnostic.ts'
import {printable} from './printable.ts'

/** What a diagnostic says beyond its code and what was found. */
export interface ReportDetails
  extends Partial<Pick<Diagnostic, 'at' | 'span' | 'related' | 'fix' | 'data'>> {
  /** Where the catalogue's wording is too general. */
  readonly expected?: string | undefined
}

/**
 * Make a diagnostic of a built-in code. `report('slug-not-kebab', 'slug `A b`')` says
 * *Unexpected slug `A b`, expected lowercase words joined by hyphens*. What was found is escaped here.
 */
export function report(code: BuiltInCode, found: string, details: ReportDetails = {}): Diagnostic {
  const {severity, expected: usual} = codes[code]
  const {expected} = details
  const wanted = expected === undefined ? usual : printable(expected)
  const message = `Unexpected ${printable(found)}, expected ${wanted}`
  const made: {[name: string]: unknown} & Diagnostic = {code, severity, message}
  for (const name in details) {
    const detail = details[name as keyof ReportDetails] // its own
    if (name !== 'expected' && detail !== undefined) made[name] = detail
  }
  return made
}
