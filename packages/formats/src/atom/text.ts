import {textOf} from '@copydesk/schema'
import type {Words} from '../feed/entry.ts'
import {readInlines} from '../feed/read-words.ts'
import {sourceHtml} from '../feed/source-html.ts'
import {attribute, textIn, type XmlElement} from '../xml/element.ts'

/** A text of Atom: plain, HTML as text, or XHTML as elements. Nothing where it is of another kind. */
export function readText(element: XmlElement, base: string | undefined): Words | undefined {
  const type = attribute(element, 'type')?.toLowerCase() ?? 'text'
  const within = base === undefined ? {} : {base}
  if (type === 'xhtml' || type === 'application/xhtml+xml') {
    return {kind: 'html', value: sourceHtml(element), ...within}
  }
  if (type === 'html' || type === 'text/html') {
    return {kind: 'html', value: textIn(element), ...within}
  }
  if (type === 'text' || type === 'text/plain') return {kind: 'text', value: textIn(element)}
  return undefined
}

const strict = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** A date. One that is not of RFC 3339 is told, and read as precisely as it is. */
export function dateOf(
  element: XmlElement | undefined,
  tell: (found: string) => void,
): string | undefined {
  const said = element && textIn(element)
  if (said !== undefined && !strict.test(said)) tell('date that is not of RFC 3339')
  return said?.trim() || undefined
}

/** A text without its marks. */
export function plainText(element: XmlElement, tell: (found: string) => void): string | undefined {
  const words = readText(element, undefined)
  if (words === undefined) tell('text of an unknown type')
  if (words?.kind !== 'html') return words?.value
  return textOf(readInlines(words, tell))
}
