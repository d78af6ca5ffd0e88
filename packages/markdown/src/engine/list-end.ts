import type {List, Nodes} from 'mdast'
import {endOf, endsBlank, isWithinQuotes, startOf} from './node-source.ts'

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
  mendLastQuote(source, list, after)
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

/**
 * Let a quote at the end of a list in a quote, and the item that it ends, end with their words: the native
 * parser counts a blank line to them that has the sign of the outer quote alone.
 */
function mendLastQuote(source: string, list: List, after: Nodes | undefined): void {
  const item = list.children.at(-1)
  const quote = item?.children.at(-1)
  if (quote?.type !== 'blockquote' || !endsBlank(source, quote)) return
  const words = quote.children.at(-1)
  const end = words?.position?.end
  if (words?.type !== 'paragraph' || !end || !quote.position || !item?.position) return
  const line = end.line + 1
  const ends = [quote, item, list].every(({position}) => position?.end.line === line)
  if (!ends || !after?.position || !list.position || opensContainer.has(after.type)) return
  const {start} = after.position
  if (start.line !== line + 1) return
  const prefix = source.slice(startOf(after) - start.column + 1, startOf(after))
  if (signsIn(source.slice(end.offset, endOf(quote))) !== signsIn(prefix)) return
  blanks.lastIndex = endOf(list)
  if (!blanks.test(source)) return
  quote.position.end = {...end}
  item.position.end = {...end}
  const {column} = list.position.end
  const offset = blanks.lastIndex
  list.position.end = {line, column: column + offset - endOf(list), offset}
}

/** The rest of a line that is blank, without tabs. */
const blanks = / *(?=[\r\n])/y

const signsIn = (prefix: string): number => prefix.split('>').length - 1

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
