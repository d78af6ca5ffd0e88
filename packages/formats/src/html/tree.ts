import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html,
  Parser,
  type TreeAdapter,
} from 'parse5'
import {RunTokenizer} from './run-tokenizer.ts'

/** The nodes of a tree that parse5 made, with places in the source. */
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlText = DefaultTreeAdapterTypes.TextNode
type HtmlFragment = DefaultTreeAdapterTypes.DocumentFragment
type Map = DefaultTreeAdapterTypes.DefaultTreeAdapterMap
type Adapter = TreeAdapter<Map>

/** A fragment as the standard reads it, or that it nests too deep. */
export type Tree = {readonly children: readonly HtmlNode[]} | {readonly tooDeep: true}

class TooDeep extends Error {}

/**
 * Parse a fragment by the algorithm of the HTML standard, as the content of a `div`. It is given up
 * where it nests deeper than this, so that no work is spent on what is refused.
 */
export function parseTree(source: string, deepest: number, places = true): Tree {
  let depth = 0
  const treeAdapter: Adapter = {
    ...defaultTreeAdapter,
    // What is said of the page around a fragment, once more by each tag, is not read.
    adoptAttributes: () => undefined,
    // Each element has a place of its own.
    updateNodeSourceCodeLocation: ({sourceCodeLocation}, end) => {
      if (sourceCodeLocation) Object.assign(sourceCodeLocation, end)
    },
    onItemPush: () => {
      depth++
      // The root of the fragment is one.
      if (depth > deepest + 1) throw new TooDeep()
    },
    onItemPop: () => {
      depth--
    },
  }
  try {
    const around = defaultTreeAdapter.createElement('div', html.NS.HTML, [])
    const options = {treeAdapter, sourceCodeLocationInfo: places, scriptingEnabled: false}
    const parser = Parser.getFragmentParser<Map>(around, options)
    parser.tokenizer = new RunTokenizer(parser)
    parser.tokenizer.write(source, true)
    const fragment: HtmlFragment = parser.getFragment()
    return {children: fragment.childNodes}
  } catch (error) {
    if (error instanceof TooDeep) return {tooDeep: true}
    throw error
  }
}

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

/** Whether a node is text. */
export const isText = (node: HtmlNode): node is HtmlText => node.nodeName === '#text'

/** An attribute's value. */
export function attribute({attrs}: HtmlElement, name: string): string | undefined {
  for (const one of attrs) if (one.name === name) return one.value
  return undefined
}

/** Where the last thing in a node ends: an element that nobody closed reaches as far. */
export function lastIn(node: HtmlNode): number {
  let end = 0
  let inner: HtmlNode | undefined = node
  while (inner && !(isElement(inner) && inner.sourceCodeLocation?.endTag)) {
    end = Math.max(end, inner.sourceCodeLocation?.endOffset ?? 0)
    inner = isElement(inner) ? inner.childNodes.at(-1) : undefined
  }
  return Math.max(end, inner?.sourceCodeLocation?.endOffset ?? 0)
}
