import {type Finding, toFindings} from '../report/finding.ts'
import {toJson} from '../report/to-json.ts'
import type {MakeReporter} from './reporter.ts'
import {totalsOf} from './totals.ts'

/** One JSON value with all findings, what could not be read, and the totals. */
export const json: MakeReporter = ({engine}) => {
  const findings: Finding[] = []
  return {
    file(report) {
      for (const finding of toFindings(report)) findings.push(finding)
      return ''
    },
    end: (outcome) =>
      toJson({engine, findings, failures: outcome.failures, summary: totalsOf(outcome)}),
  }
}
