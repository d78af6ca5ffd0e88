import {toFindings} from '../report/finding.ts'
import {toJson} from '../report/to-json.ts'
import type {MakeReporter} from './reporter.ts'
import {totalsOf} from './totals.ts'

/** A finding on each line, as it is found, then the failures and the totals: a line for each. */
export const ndjson: MakeReporter = () => ({
  independent: true,
  file: (report) =>
    toFindings(report)
      .map((finding) => line({finding}))
      .join(''),
  end: (outcome) => {
    const failures = outcome.failures.map((failure) => line({failure}))
    return [...failures, line({summary: totalsOf(outcome)})].join('')
  },
})

const line = (value: unknown): string => toJson(value, {indent: 0})
