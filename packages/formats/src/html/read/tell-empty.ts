import type {HtmlElement} from '../tree.ts'
import {rawText} from './raw-text.ts'
import type {Reader} from './reader.ts'

/** An element that says nothing as what it is, and has words, is told with them. */
export function tellEmpty(element: HtmlElement, reader: Reader): void {
  if (rawText(element.childNodes).trim() === '') return
  reader.report('markup-foreign', `\`${element.tagName}\` without what it needs`, element)
}
