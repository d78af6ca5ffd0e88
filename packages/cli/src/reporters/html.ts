import {counted} from '../report/counted.ts'
import {type FileReport, type Finding, severities, toFindings} from '../report/finding.ts'
import {escapeMarkup} from './escape-markup.ts'
import {htmlSource} from './html-source.ts'
import {htmlStyle} from './html-style.ts'
import type {MakeReporter, Outcome} from './reporter.ts'

/**
 * One page that needs nothing else, no script and no network: totals, findings by rule and by file,
 * and the source of each file with its marks. The page is held in memory until the run ends.
 */
export const html: MakeReporter = () => {
  const sections: string[] = []
  const files: FileTotal[] = []
  const byCode = new Map<string, CodeTotal>()
  return {
    file(report) {
      const findings = toFindings(report)
      if (findings.length === 0) return ''
      const id = `f${files.length + 1}`
      files.push({id, file: report.file, count: findings.length, worst: worstOf(findings)})
      for (const {code, severity} of findings) {
        const before = byCode.get(code)
        byCode.set(code, {code, severity, count: (before?.count ?? 0) + 1})
      }
      sections.push(section(id, report, findings))
      return ''
    },
    end: (outcome) => page(outcome, {codes: [...byCode.values()], files, sections}),
  }
}

interface FileTotal {
  readonly id: string
  readonly file: string
  readonly count: number
  readonly worst: Finding['severity']
}

interface CodeTotal extends Pick<Finding, 'code' | 'severity'> {
  readonly count: number
}

const worstOf = (findings: readonly Finding[]): Finding['severity'] =>
  severities.find((one) => findings.some(({severity}) => severity === one)) ?? 'info'

function section(id: string, report: FileReport, findings: readonly Finding[]): string {
  const {file, source} = report
  const items = findings.map((finding, index) => item(id, finding, index, source !== undefined))
  return [
    `<section id="${id}">\n<h3>${escapeMarkup(file)}</h3>\n<ol>\n${items.join('')}</ol>\n`,
    source === undefined ? '' : htmlSource(id, source, findings),
    '</section>\n',
  ].join('')
}

function item(id: string, finding: Finding, index: number, linked: boolean): string {
  const {code, severity, message, at, line, column, fix} = finding
  const place = line === undefined ? escapeMarkup(at ?? '') : `${line}:${column}`
  const link = linked && line !== undefined ? `<a href="#${id}-${index + 1}">${place}</a>` : place
  const repair = fix ? ` <small>${fix.safe ? 'has a fix' : 'has a suggestion'}</small>` : ''
  return `<li class="${severity}"><b>${severity}</b> ${link} ${quoteMarkup(message)} <code>${escapeMarkup(code)}</code>${repair}</li>\n`
}

interface Parts {
  readonly codes: readonly CodeTotal[]
  readonly files: readonly FileTotal[]
  readonly sections: readonly string[]
}

function page({total, passedOver, failures}: Outcome, {codes, files, sections}: Parts): string {
  const totals = [
    ['files', total.files],
    ['errors', total.errors],
    ['warnings', total.warnings],
    ['notes', total.infos],
  ].map(([name, count]) => `<div class="${name}"><dt>${name}</dt><dd>${count}</dd></div>`)
  const sorted = codes.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
  const unread = failures.map(({message}) => `<li class="error">${escapeMarkup(message)}</li>`)
  const rest = passedOver > 0 ? `<p>${counted(passedOver, 'JSON file')} held no document.</p>` : ''
  return [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<title>copydesk: ${counted(total.errors, 'error')}, ${counted(total.warnings, 'warning')}</title>\n`,
    `<style>${htmlStyle}</style>\n</head>\n<body>\n<header>\n<h1>copydesk check</h1>\n`,
    `<dl>${totals.join('')}</dl>\n${rest}`,
    unread.length > 0 ? `<h2>Could not be read</h2>\n<ul>${unread.join('\n')}</ul>\n` : '',
    '</header>\n<main>\n',
    codes.length === 0
      ? '<p>Nothing was found.</p>\n'
      : `<h2>By rule</h2>\n${table('Code', sorted.map(codeRow))}<h2>By file</h2>\n${table('File', files.map(fileRow))}<h2>Findings</h2>\n`,
    ...sections,
    '</main>\n</body>\n</html>\n',
  ].join('')
}

const table = (name: string, rows: readonly string[]): string =>
  `<table>\n<thead><tr><th scope="col">${name}</th><th scope="col">Findings</th></tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`

const codeRow = ({code, severity, count}: CodeTotal): string =>
  `<tr class="${severity}"><td><code>${escapeMarkup(code)}</code></td><td>${count}</td></tr>\n`

const fileRow = ({id, file, count, worst}: FileTotal): string =>
  `<tr class="${worst}"><td><a href="#${id}">${escapeMarkup(file)}</a></td><td>${count}</td></tr>\n`

/** A message, with what it quotes as code. */
const quoteMarkup = (message: string): string =>
  escapeMarkup(message).replace(/`([^`]*)`/g, '<code>$1</code>')
