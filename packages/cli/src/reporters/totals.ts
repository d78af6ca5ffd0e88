import type {Outcome} from './reporter.ts'

/** The totals of a run as tools read them. */
export interface Totals {
  readonly files: number
  readonly passedOver: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** The totals of a run. */
export function totalsOf({total, passedOver}: Outcome): Totals {
  const {files, errors, warnings, infos} = total
  return {files, passedOver, errors, warnings, infos}
}
