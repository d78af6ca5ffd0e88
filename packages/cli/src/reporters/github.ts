import type {Severity} from '@copydesk/schema'
import {printable} from '@copydesk/schema/messages'
import {makeColors} from '../report/colors.ts'
import {type Finding, toFindings} from '../report/finding.ts'
import {summary} from '../report/tally.ts'
import type {MakeReporter} from './reporter.ts'

/**
 * Workflow commands of GitHub Actions, which become annotations in a pull request, as
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions has them. The
 * totals are a plain line of the log.
 */
export const github: MakeReporter = () => ({
  independent: true,
  file: (report) => toFindings(report).map(annotation).join(''),
  end({failures, total}) {
    const broken = failures.map(({file, message}) => command('error', {file}, message))
    return [...broken, total.files > 0 ? `${summary(total, makeColors(false))}\n` : ''].join('')
  },
})

function annotation({file, code, severity, message, ...place}: Finding): string {
  const {line, column, endLine, endColumn} = place
  // Columns are taken for one line only; of a place in several the lines are given.
  const columns = line === endLine ? {col: column, endColumn} : {}
  return command(commands[severity], {file, line, endLine, ...columns, title: code}, message)
}

const commands: {readonly [S in Severity]: string} = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

function command(
  name: string,
  properties: {readonly [name: string]: string | number | undefined},
  message: string,
): string {
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  return `::${name} ${list.join(',')}::${escapeData(printable(message))}\n`
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
