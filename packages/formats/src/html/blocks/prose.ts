import {
  type Aside,
  append,
  type Footnote,
  type Heading,
  type Inline,
  type Paragraph,
  type Pointer,
  type PullQuote,
  type Quote,
} from '@copydesk/schema'
import type {Element} from 'hast'
import type {Codec} from '../codec.ts'
import type {Desk} from '../desk.ts'
import {h, onLines} from '../hast.ts'
import type {Reader} from '../read/reader.ts'
import {take} from '../read/take.ts'
import {attribute, type HtmlElement} from '../tree.ts'

/** A paragraph. */
export const paragraph: Codec<Paragraph> = {
  write: ({children}, at, desk) => [
    h('p', {}, [...desk.inlines(children, append(at, 'children'))]),
  ],
  read(element, reader) {
    const children = reader.inlines(element.childNodes)
    return children.length > 0 ? {type: 'paragraph', children} : undefined
  },
}

/** A heading of its depth. */
export const heading: Codec<Heading> = {
  write({depth, children}, at, desk) {
    desk.hold(append(at, 'depth'))
    return [h(`h${depth}`, {}, [...desk.inlines(children, append(at, 'children'))])]
  },
  read(element, reader, {headingDepth, marks}) {
    const children = reader.inlines(element.childNodes, marks)
    if (children.length === 0) return undefined
    const depth = depthOf(element)
    return {type: 'heading', depth: depth < headingDepth ? headingDepth : depth, children}
  },
}

function depthOf({tagName}: HtmlElement): Heading['depth'] {
  const depth = Number(tagName.slice(1))
  return depth === 3 || depth === 4 || depth === 5 || depth === 6 ? depth : 2
}

/** Whom a quote is by stands in its footer. */
export const quote: Codec<Quote> = {
  write: ({children, attribution}, at, desk) => [
    h('blockquote', {}, [
      ...onLines([
        ...desk.blocks(children, append(at, 'children')),
        ...attributed(attribution, at, desk),
      ]),
    ]),
  ],
  read(element, reader, context) {
    const [by, rest] = takeAttribution(element)
    const children = reader.blocks(rest, context)
    const attribution = by ? reader.inlines(by.childNodes) : []
    if (children.length > 0) {
      return {type: 'quote', ...(attribution.length > 0 ? {attribution} : {}), children}
    }
    if (attribution.length === 0) return undefined
    return {type: 'quote', children: [{type: 'paragraph', children: attribution}]}
  },
}

/** Words lifted from the text stand beside it. */
export const pullQuote: Codec<PullQuote> = {
  write: ({children, attribution}, at, desk) => [
    h(
      'aside',
      {dataBlock: 'pullQuote'},
      onLines([
        h('p', {dataField: 'children'}, [...desk.inlines(children, append(at, 'children'))]),
        ...attributed(attribution, at, desk),
      ]),
    ),
  ],
  read(element, reader) {
    const [by, rest] = takeAttribution(element)
    const children = reader.inlines(rest)
    const attribution = by ? reader.inlines(by.childNodes) : []
    if (children.length === 0) return undefined
    return {type: 'pullQuote', ...(attribution.length > 0 ? {attribution} : {}), children}
  },
}

/** A box with its heading. */
export const aside: Codec<Aside> = {
  write: ({heading: words, children}, at, desk) => [
    h(
      'aside',
      {dataBlock: 'aside'},
      onLines([...headed(words, at, desk), ...desk.blocks(children, append(at, 'children'))]),
    ),
  ],
  read(element, reader, context) {
    const [over, rest] = take(element, 'heading')
    const words = readHeading(over, reader)
    const children = reader.blocks(rest, context)
    if (words.length === 0 && children.length === 0) return undefined
    return {type: 'aside', ...(words.length > 0 ? {heading: words} : {}), children}
  },
}

/** A note in its place, to which its references lead. */
export const footnote: Codec<Footnote> = {
  write({identifier, children}, at, desk) {
    desk.hold(append(at, 'identifier'))
    const id = desk.footnoteId(identifier)
    const inside = onLines(desk.blocks(children, append(at, 'children')))
    const properties = {dataBlock: 'footnote', role: 'doc-footnote', dataIdentifier: identifier, id}
    return [h('aside', properties, inside)]
  },
  read(element, reader, context) {
    const children = reader.blocks(element.childNodes, context)
    const identifier = attribute(element, 'data-identifier')
    if (children.length === 0 || identifier === undefined) return undefined
    return {type: 'footnote', identifier, children}
  },
}

/** The heading of a part of the body, where it has one. */
export function headed(
  words: readonly Inline[] | undefined,
  at: Pointer,
  desk: Desk,
): readonly Element[] {
  if (!words) return []
  return [h(desk.heading, {dataField: 'heading'}, [...desk.inlines(words, append(at, 'heading'))])]
}

/** The words of such a heading. */
const readHeading = (over: HtmlElement | undefined, reader: Reader): readonly Inline[] =>
  over ? reader.inlines(over.childNodes) : []

function attributed(
  attribution: readonly Inline[] | undefined,
  at: Pointer,
  desk: Desk,
): readonly Element[] {
  if (!attribution) return []
  const words = desk.inlines(attribution, append(at, 'attribution'))
  return [h('footer', {dataField: 'attribution'}, [...words])]
}

/** Others put whom a quote is by into a footer or a `cite` of its own. */
function takeAttribution(element: HtmlElement) {
  const taken = take(element, 'attribution')
  if (taken[0]) return taken
  const elements = element.childNodes.filter((node): node is HtmlElement => 'tagName' in node)
  const last = elements.at(-1)
  if (last && (last.tagName === 'footer' || (last.tagName === 'cite' && elements.length > 1))) {
    return [last, element.childNodes.filter((node) => node !== last)] as const
  }
  return taken
}
