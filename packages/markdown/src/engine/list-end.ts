import type {List, Nodes} from 'mdast'
import {endOf, isWithinQuotes} from './node-source.ts'

/** The rest of a list's line, and a line after it that is blank but for the sign of a quote. */
const blankInQuote = /[^\r\n]*(?:\r\n|[\r\n])([ \t]*>[ \t>]*)(?=[\r\n]|$)/y

/**
 * Let a list in a quote end where the reference lets it end: within a quote that stands in a list, that
 * counts one blank line after it to the list. False where it may count in yet another way.
 */
export function mendListEnd(
  source: string,
  list: List,
  quote: Nodes,
  after: Nodes | undefined,
): boolean {
  blankInQuote.lastIndex = endOf(list)
  const blank = blankInQuote.exec(source)?.[1]
  if (blank === undefined || isWithinQuotes(source, quote)) return true
  const offset = blankInQuote.lastIndex
  const line = (list.position?.end.line ?? 0) + 1
  if (!after || opensContainer.has(after.type) || blank.includes('\t')) return false
  if (after.position?.start.line !== line + 1) return false
  extend(list, {line, column: blank.length + 1, offset})
  return true
}

type Point = NonNullable<Nodes['position']>['end']

const opensContainer: ReadonlySet<string> = new Set(['list', 'blockquote'])

/** A list's last item ends with it where a list ends that item. */
function extend(list: List, end: Required<Point>): void {
  for (let inner: Nodes | undefined = list; inner?.type === 'list'; ) {
    if (inner.position) inner.position.end = {...end}
    const item: Nodes | undefined = inner.children.at(-1)
    inner = item?.children.at(-1)
    if (item?.position && inner?.type === 'list') item.position.end = {...end}
  }
}
