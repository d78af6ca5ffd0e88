import {inlinesOf, type Stretch} from '../../draft/text-of.ts'
import {type Draft, tell} from '../../draft/told.ts'
import type {MarkedLine, MarkedView} from './marked-lines.ts'

interface Mark {
  readonly start: number
  readonly end: number
  readonly url?: string | undefined
  readonly kind: 'link' | 'strong' | 'emphasis'
}

const kinds: ReadonlyMap<string, Mark['kind']> = new Map([
  ['a', 'link'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
])

/** A target that is worth keeping: no script, no place in the same page, nothing malformed. */
const target =
  /^(?!javascript:|data:|vbscript:|#)[^\s\u0000-\u0020"<>\u007f-\u009f\ud800-\udfff]{1,2000}$/iu

/** The text of a stretch of a line with its links and its emphasis. */
export function markedInlines(
  view: MarkedView,
  line: MarkedLine,
  stretch: Stretch,
  plain: boolean,
): Draft {
  const marks = marksIn(view, line, stretch).filter(({kind}) => !plain || kind === 'link')
  if (marks.length === 0) return inlinesOf([stretch])
  const edges = [
    ...new Set([stretch.start, ...marks.flatMap(({start, end}) => [start, end]), stretch.end]),
  ].sort((a, b) => a - b)
  const nodes: Draft[] = []
  let next = 0
  const open: Mark[] = []
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1]
    if (end === undefined) break
    while (next < marks.length && (marks[next]?.start ?? 0) <= start)
      open.push(marks[next++] ?? none)
    for (let at = open.length - 1; at >= 0; at--)
      if ((open[at]?.end ?? 0) <= start) open.splice(at, 1)
    const value = view.clean.text.slice(start, end).replace(/[ \t]{2,}/g, ' ')
    if (value === '') continue
    let node: Draft = {type: 'text', value: tell(value, [{start, end}])}
    for (const kind of ['emphasis', 'strong'] as const)
      if (open.some((mark) => mark.kind === kind)) node = {type: kind, children: [node]}
    const link = open.find(({kind}) => kind === 'link')
    nodes.push(link ? {type: 'link', url: link.url, children: [node]} : node)
  }
  return nodes
}

const none: Mark = {start: 0, end: 0, kind: 'strong'}

/** The marks inside a stretch and those around the whole line, by offsets into the clean text. */
function marksIn({page: {elements}, clean}: MarkedView, line: MarkedLine, {start, end}: Stretch) {
  const marks: Mark[] = []
  const add = (index: number): void => {
    const element = elements[index]
    const kind = element && kinds.get(element.tag)
    if (!element || !kind) return
    const url = element.url?.trim() ?? ''
    if (kind === 'link' && !target.test(url)) return
    const low = Math.max(start, cleanAt(clean, line, element.start))
    const high = Math.min(end, cleanAt(clean, line, element.end))
    if (high > low)
      marks.push({start: low, end: high, kind, url: kind === 'link' ? url : undefined})
  }
  for (let at = line.inner; at >= 0 && at !== line.block; at = elements[at]?.parent ?? -1) add(at)
  for (let at = line.firstInside; at < line.lastInside; at++) {
    if ((elements[at]?.end ?? 0) > line.from && !covers(elements[at], line)) add(at)
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end).slice(0, 500)
}

const covers = (
  element: {readonly start: number; readonly end: number} | undefined,
  line: MarkedLine,
): boolean => element !== undefined && element.start <= line.from && element.end >= line.to

/** The first clean offset in a line that stands at or behind a raw one, without the blanks before it. */
function cleanAt(clean: MarkedView['clean'], line: MarkedLine, raw: number): number {
  let low = line.start
  let high = line.end
  while (low < high) {
    const middle = (low + high) >> 1
    if (clean.rawOf(middle) < raw) low = middle + 1
    else high = middle
  }
  return low
}
