import {attribute, type HtmlElement, type HtmlNode, isElement, isText} from '../tree.ts'

/** Controls that no text may hold. */
const controls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ud800-\udfff]/u
const allControls = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ud800-\udfff]/gu

/** Text without the characters that no document may hold. */
export const clean = (value: string): string =>
  controls.test(value) ? value.replace(allControls, '') : value

/** The characters of nodes as they stand, on as many lines as breaks say. */
export function rawText(nodes: readonly HtmlNode[]): string {
  let text = ''
  for (const node of nodes) {
    if (isText(node)) text += clean(node.value)
    else if (isElement(node)) text += node.tagName === 'br' ? '\n' : rawText(node.childNodes)
  }
  return text
}

/** Whether an element is the box of an entry in a list of tasks, which only shows what is said there. */
export const isBox = (element: HtmlElement): boolean =>
  attribute(element, 'data-mark') === 'box' && /^\s*[☐☑]\s*$/u.test(rawText(element.childNodes))
