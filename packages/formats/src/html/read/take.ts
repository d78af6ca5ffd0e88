import {attribute, type HtmlElement, type HtmlNode, isElement} from '../tree.ts'

/** The children of an element: those that are a field of this name, and the others. */
export function take(
  element: HtmlElement,
  name: string,
): readonly [field: HtmlElement | undefined, rest: readonly HtmlNode[]] {
  const field = element.childNodes
    .filter(isElement)
    .find((child) => attribute(child, 'data-field') === name)
  return [field, field ? element.childNodes.filter((node) => node !== field) : element.childNodes]
}

/** The first element of a name in here, at any depth, in reading order. Not recursive. */
export function findElement(
  root: HtmlElement,
  wanted: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  const open: HtmlNode[] = root.childNodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    if (wanted(node)) return node
    for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return undefined
}

/** All elements of a name in here, in reading order; what is inside of one is not looked through. */
export function findElements(root: HtmlElement, tags: ReadonlySet<string>): readonly HtmlElement[] {
  const found: HtmlElement[] = []
  const open: HtmlNode[] = root.childNodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    if (tags.has(node.tagName)) found.push(node)
    else for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return found
}
