import {type FileReport, type Finding, toFindings} from '../report/finding.ts'
import {escapeMarkup} from './escape-markup.ts'
import type {MakeReporter} from './reporter.ts'

/**
 * JUnit's XML, which most CI servers show: a file is a suite, a finding a test that failed. A clean
 * file is one test that passed; what only tells is printed and fails nothing.
 */
export const junit: MakeReporter = () => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="copydesk">\n',
  file: suite,
  end: ({failures}) =>
    `${failures.map(({file, message}) => broken(file, message)).join('')}</testsuites>\n`,
})

function suite(report: FileReport): string {
  const findings = toFindings(report)
  const failed = findings.filter(({severity}) => severity !== 'info')
  const told = findings.filter(({severity}) => severity === 'info')
  const name = escapeMarkup(report.file)
  const cases = failed.map(testCase)
  if (cases.length === 0) cases.push(`    <testcase name="check" classname="${name}"/>\n`)
  const printed = told.map(({message, code, line}) => `${at(line)}${message} (${code})`).join('\n')
  return [
    `  <testsuite name="${name}" tests="${cases.length}" failures="${failed.length}" errors="0">\n`,
    ...cases,
    printed === '' ? '' : `    <system-out>${lines(printed)}</system-out>\n`,
    '  </testsuite>\n',
  ].join('')
}

function testCase({file, code, severity, message, line, column}: Finding): string {
  const place = line === undefined ? file : `${file}:${line}:${column}`
  const attributes = [
    `name="${escapeMarkup(line === undefined ? code : `${code} ${line}:${column}`)}"`,
    `classname="${escapeMarkup(file)}"`,
    `file="${escapeMarkup(file)}"`,
    ...(line === undefined ? [] : [`line="${line}"`]),
  ]
  return [
    `    <testcase ${attributes.join(' ')}>\n`,
    `      <failure type="${severity}" message="${escapeMarkup(message)}">`,
    `${escapeMarkup(place)} ${escapeMarkup(message)}</failure>\n`,
    '    </testcase>\n',
  ].join('')
}

function broken(file: string, message: string): string {
  const name = escapeMarkup(file)
  return [
    `  <testsuite name="${name}" tests="1" failures="0" errors="1">\n`,
    `    <testcase name="read" classname="${name}">\n`,
    `      <error type="failure" message="${escapeMarkup(message)}"/>\n`,
    '    </testcase>\n',
    '  </testsuite>\n',
  ].join('')
}

const at = (line: number | undefined): string => (line === undefined ? '' : `line ${line}: `)

const lines = (text: string): string => text.split('\n').map(escapeMarkup).join('\n')
