import type {Severity} from '@copydesk/schema'
import {printable} from '@copydesk/schema/messages'
import {makeColors} from '../report/colors.ts'
import {counted} from '../report/counted.ts'
import {type Finding, toFindings} from '../report/finding.ts'
import {foundIn} from '../report/tally.ts'
import {codeSpan, escapeMarkdown} from './escape-markdown.ts'
import type {MakeReporter, Outcome} from './reporter.ts'

/**
 * Markdown for the comment of a pull request: totals, then the findings by file. GitHub takes 65,536
 * characters in a comment, so what comes after 60,000 is counted and not shown.
 */
export const markdown: MakeReporter = () => {
  const sections: string[] = []
  let length = 0
  let left = 0
  return {
    file(report) {
      const rows: string[] = []
      for (const finding of toFindings(report)) {
        const row = item(finding)
        if (length + row.length > most) left++
        else {
          length += row.length
          rows.push(row)
        }
      }
      if (rows.length === 0) return ''
      const heading = `\n#### ${codeSpan(printable(report.file))}\n\n`
      length += heading.length
      sections.push(heading, ...rows)
      return ''
    },
    end(outcome) {
      const more = left === 0 ? '' : `\n…and ${counted(left, 'more finding')} not shown here.\n`
      return `${head(outcome)}${sections.join('')}${more}`
    },
  }
}

const most = 60_000

function head({total, failures}: Outcome): string {
  const {files, affected} = total
  const found = foundIn(total, makeColors(false))
  const totals =
    found.length === 0
      ? `**Clean**: ${counted(files, 'file')} checked.`
      : `**${found.join(', ')}** in ${affected} of ${counted(files, 'file')}.`
  const unread = failures
    .slice(0, 20)
    .map(({message}) => `- ${badges.error} ${escapeMarkdown(printable(message))}\n`)
  return `### copydesk\n\n${totals}\n${unread.length > 0 ? `\n${unread.join('')}` : ''}`
}

const badges: {readonly [S in Severity]: string} = {
  error: '🔴 error',
  warning: '🟡 warning',
  info: '🔵 note',
}

function item({code, severity, message, line, column}: Finding): string {
  const place = line === undefined ? '' : ` ${line}:${column}`
  return `- ${badges[severity]}${place} ${escapeMarkdown(printable(message))} (${codeSpan(code)})\n`
}
