import type {Diagnostic, Severity} from '@copydesk/schema'
import type {Colors} from './colors.ts'
import {counted} from './counted.ts'
import {paintOf} from './pretty.ts'

/** How much was looked at, and what was found. */
export interface Tally {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Files with an error or a warning. */
  readonly affected: number
}

/** Nothing looked at yet. */
export const emptyTally: Tally = {files: 0, errors: 0, warnings: 0, infos: 0, affected: 0}

/** How much was found in one file. */
export type Counts = Pick<Tally, 'errors' | 'warnings' | 'infos'>

/** Count findings by how bad they are. */
export function countSeverities(found: readonly Pick<Diagnostic, 'severity'>[]): Counts {
  const count = (wanted: Severity): number =>
    found.filter(({severity}) => severity === wanted).length
  return {errors: count('error'), warnings: count('warning'), infos: count('info')}
}

/** A tally with one more file. */
export const tally = (before: Tally, diagnostics: readonly Diagnostic[]): Tally =>
  addCounts(before, countSeverities(diagnostics))

/** A tally with one more file, of which the counts are known. */
export function addCounts(before: Tally, {errors, warnings, infos}: Counts): Tally {
  return {
    files: before.files + 1,
    errors: before.errors + errors,
    warnings: before.warnings + warnings,
    infos: before.infos + infos,
    affected: before.affected + (errors + warnings > 0 ? 1 : 0),
  }
}

/** What was found, in words, the worst first; each part painted as its severity is. */
export function foundIn({errors, warnings, infos}: Tally, colors: Colors): readonly string[] {
  return [
    errors > 0 ? paintOf('error', colors)(counted(errors, 'error')) : '',
    warnings > 0 ? paintOf('warning', colors)(counted(warnings, 'warning')) : '',
    infos > 0 ? paintOf('info', colors)(counted(infos, 'note')) : '',
  ].filter((part) => part !== '')
}

/** The line that ends a check. */
export function summary(total: Tally, colors: Colors): string {
  const {files, affected} = total
  const found = foundIn(total, colors)
  const of = counted(files, 'file')
  if (found.length === 0) return `${colors.green('clean')}  ${of} checked`
  return affected === 0
    ? `${found.join(', ')}  ${of} checked`
    : `${found.join(', ')}  in ${affected} of ${of}`
}
