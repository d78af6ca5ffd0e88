import {limits} from '@copydesk/schema'
import type {ElementContent, Nodes, Properties, Root} from 'hast'
import {defaultSchema, type Schema, sanitize as sanitizeTree} from 'hast-util-sanitize'
import {toHtml} from 'hast-util-to-html'
import {h, t} from './hast.ts'
import {isSafeUrl} from './safe-url.ts'
import {type HtmlNode, isElement, isText, parseTree} from './tree.ts'

/** Foreign markup without what runs, as a tree and as it is written. */
export interface Sanitized {
  readonly nodes: readonly ElementContent[]
  readonly markup: string
}

const nothing: Sanitized = {nodes: [], markup: ''}

/** How often markup may change by being read and written once more before it is given up. */
const patience = 4

/**
 * Take out of foreign markup all that is not on a list of harmless elements and attributes. What comes
 * out is read again, until reading it changes nothing: markup that means one thing here and another in
 * a browser, as in mutation XSS, is not let out.
 */
export function sanitize(value: string): Sanitized {
  let before = value
  for (let round = 0; round < patience; round++) {
    const tree = parseTree(before, limits.treeDepth, false)
    if ('tooDeep' in tree) return nothing
    const root: Root = {type: 'root', children: tree.children.flatMap(toHast)}
    const clean = sanitizeTree(root, schema)
    const nodes = contentOf(clean)
    const markup = write(nodes)
    if (markup === before) return {nodes, markup}
    before = markup
  }
  return nothing
}

/** As all output is written. */
export const write = (nodes: readonly ElementContent[]): string =>
  toHtml({type: 'root', children: [...nodes]}, {characterReferences: {useNamedReferences: true}})

const contentOf = (tree: Nodes): readonly ElementContent[] =>
  tree.type === 'root'
    ? tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
    : []

/** Attributes that may come through at all, by the names that hast knows them by. */
const properties: {readonly [attribute: string]: string} = {
  href: 'href', src: 'src', alt: 'alt', title: 'title', lang: 'lang', dir: 'dir', cite: 'cite',
  colspan: 'colSpan', rowspan: 'rowSpan', scope: 'scope', datetime: 'dateTime', start: 'start',
  width: 'width', height: 'height', open: 'open',
} // biome-ignore format: a table

function toHast(node: HtmlNode): readonly ElementContent[] {
  if (isText(node)) return [t(node.value)]
  if (!isElement(node)) return []
  // Nothing of SVG or MathML is let through, not even the words: their rules of reading differ.
  if (node.namespaceURI !== 'http://www.w3.org/1999/xhtml') return []
  const kept: Properties = {}
  for (const {name, value} of node.attrs) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    if (property === undefined) continue
    if ((property === 'href' || property === 'src' || property === 'cite') && !isSafeUrl(value)) {
      continue
    }
    kept[property] = value
  }
  const children = node.childNodes.flatMap(toHast)
  const [first] = children
  // The line feed at the start of a `pre` is not read: it takes another.
  if (node.tagName === 'pre' && first?.type === 'text' && first.value.startsWith('\n')) {
    children.unshift(t('\n'))
  }
  return [h(node.tagName, kept, children)]
}

const urls = ['http', 'https', 'mailto', 'tel']

const schema: Schema = {
  ...defaultSchema,
  tagNames: (
    'a abbr b bdi blockquote br caption cite code dd del dfn div dl dt em figcaption figure h2 h3 h4 h5 ' +
    'h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary details ' +
    'sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
  ancestors: {
    ...defaultSchema.ancestors,
    dd: ['dl'],
    dt: ['dl'],
    li: ['ol', 'ul'],
    caption: ['table'],
    summary: ['details'],
    figcaption: ['figure'],
    rt: ['ruby'],
    rp: ['ruby'],
  },
  attributes: {
    '*': ['title', 'lang', 'dir'],
    a: ['href'],
    blockquote: ['cite'],
    q: ['cite'],
    del: ['cite', 'dateTime'],
    ins: ['cite', 'dateTime'],
    time: ['dateTime'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    details: ['open'],
  },
  protocols: {href: urls, src: ['http', 'https'], cite: ['http', 'https']},
  strip: [
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'textarea',
    'select',
    'title',
  ],
  required: {},
  clobber: [],
}
