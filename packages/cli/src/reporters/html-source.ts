import type {Severity} from '@copydesk/schema'
import {type Finding, severities} from '../report/finding.ts'
import {indexLines} from '../source/line-index.ts'
import {escapeMarkup} from './escape-markup.ts'

/** Lines shown around a place; what is further away is folded. */
const around = 3

/**
 * A source with its places marked, line by line. Where places overlap the worst gives the colour.
 * A list item of the page leads to the first line of its place.
 */
export function htmlSource(id: string, source: string, findings: readonly Finding[]): string {
  const index = indexLines(source)
  const places = findings.flatMap(({span, severity, line, endLine}, at) =>
    span && line !== undefined ? [{...span, severity, line, last: endLine ?? line, at}] : [],
  )
  if (places.length === 0) return ''
  const marks = toMarks(places)
  const anchors = new Map<number, string>()
  const shown = new Set<number>()
  for (const {line, last, at} of places) {
    anchors.set(line, `${anchors.get(line) ?? ''}<a id="${id}-${at + 1}"></a>`)
    const until = Math.min(last, line + 20) + around
    for (let near = Math.max(1, line - around); near <= until; near++) shown.add(near)
  }
  const rows: string[] = []
  let next = 0
  let folded: string[] = []
  for (let line = 1; line <= index.lines; line++) {
    const {start, end} = index.range(line)
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    let text = ''
    let at = start
    for (let mark = next; mark < marks.length; mark++) {
      const one = marks[mark]
      if (!one || one.start >= end) break
      const from = Math.max(one.start, start)
      const to = Math.min(one.end, end)
      text += `${escapeLine(source.slice(at, from))}<mark class="${one.severity}">${escapeLine(source.slice(from, to))}</mark>`
      at = to
    }
    text += escapeLine(source.slice(at, end))
    const row = `${anchors.get(line) ?? ''}<i>${line}</i>${text}\n`
    if (shown.has(line)) {
      rows.push(fold(folded), row)
      folded = []
    } else folded.push(row)
  }
  rows.push(fold(folded))
  return `<div class="source">${rows.join('')}</div>\n`
}

const escapeLine = (text: string): string => text.split('\t').map(escapeMarkup).join('\t')

function fold(rows: readonly string[]): string {
  if (rows.length === 0) return ''
  if (rows.length <= 2) return rows.join('')
  return `<details><summary>${rows.length} lines</summary>${rows.join('')}</details>`
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly severity: Severity
}

/** Places as touching stretches in order, each of one severity. An empty place marks one character. */
function toMarks(places: readonly Mark[]): readonly Mark[] {
  const edges = places.flatMap(({start, end, severity}) => [
    {at: start, severity, step: 1},
    {at: Math.max(end, start + 1), severity, step: -1},
  ])
  edges.sort((a, b) => a.at - b.at)
  const open = {error: 0, warning: 0, info: 0}
  const marks: Mark[] = []
  let from = 0
  for (const {at, severity, step} of edges) {
    const worst = severities.find((one) => open[one] > 0)
    if (worst && at > from) marks.push({start: from, end: at, severity: worst})
    open[severity] += step
    from = at
  }
  return marks
}
