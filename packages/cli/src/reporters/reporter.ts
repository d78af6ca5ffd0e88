import type {Colors} from '../report/colors.ts'
import type {FileReport} from '../report/finding.ts'
import type {Tally} from '../report/tally.ts'

/** A file that could not be read, or an argument that means none. */
export interface Failure {
  readonly file: string
  readonly message: string
}

/** What is known when every file has been looked at. */
export interface Outcome {
  readonly total: Tally
  /** JSON files that were merely found and hold no document. */
  readonly passedOver: number
  readonly failures: readonly Failure[]
}

/** What a reporter may use. None of it differs between two runs over the same files. */
export interface ReporterContext {
  readonly colors: Colors
  readonly version: string
  /** By what markdown is read: `native 0.10.5`. */
  readonly engine?: string | undefined
}

/**
 * Turns what a check finds into text, piece by piece: what the pieces hold together is the report.
 * Files come in the order of their names. One is made for each run.
 */
export interface Reporter {
  /** What it says of a file depends on nothing but the file: it may be kept and said again. */
  readonly independent?: true | undefined
  /** What stands before the first file. */
  readonly begin?: (() => string) | undefined
  /** What to say of one file, also of a clean one. */
  readonly file: (report: FileReport) => string
  /** What stands after the last. */
  readonly end: (outcome: Outcome) => string
}

/** Makes a reporter for one run. */
export type MakeReporter = (context: ReporterContext) => Reporter
