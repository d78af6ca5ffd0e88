import {printable} from '@copydesk/schema/messages'
import type {Colors} from './colors.ts'

/**
 * A page of our documentation for a terminal: headings bold, fences set in and coloured. Its title and
 * its severity are left out: what is printed above has them.
 */
export function markdownPage(page: string, colors: Colors): string {
  let fence: string | undefined
  const rows: string[] = []
  for (const line of body(page)) {
    const marks = /^(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence === undefined && marks) fence = marks
    else if (fence !== undefined && line.trim() === fence) fence = undefined
    else if (fence !== undefined) rows.push(`    ${colors.cyan(shown(line))}`.trimEnd())
    else rows.push(prose(line, colors))
  }
  return `${rows.join('\n')}\n`
}

/** The lines after the title and the severity. */
function body(page: string): readonly string[] {
  const lines = page.trim().split(/\r?\n/)
  const first = lines.findIndex((line) => line !== '' && !/^(?:# |Severity:)/.test(line))
  return lines.slice(Math.max(0, first))
}

function prose(line: string, colors: Colors): string {
  const heading = /^#{1,6} +(.+)$/.exec(line)?.[1]
  if (heading !== undefined) return colors.bold(shown(heading))
  return line
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? colors.cyan(shown(part.slice(1, -1))) : shown(part)))
    .join('')
}

const shown = (text: string): string => printable(text.replaceAll('\t', '    '))
