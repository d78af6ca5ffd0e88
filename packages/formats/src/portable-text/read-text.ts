import {
  append,
  type Block,
  type Heading,
  type Inline,
  normalizeInlines,
  type Pointer,
  quoted,
} from '@copydesk/schema'
import {type Data, own, ownText} from './data.ts'
import {readInlines} from './read-inlines.ts'
import type {PortableTextReader} from './reader.ts'

const known: readonly string[] = [
  ...['_type', '_key', 'style', 'listItem', 'level', 'markDefs', 'children'],
  ...['attribution', 'checked', 'start', 'newList'],
]

/** A block of text by its style: a paragraph, a heading, a quote. One without words is nothing. */
export function readText(entry: Data, at: Pointer, reader: PortableTextReader): Block | undefined {
  reader.rest(entry, known, at)
  const children = normalizeInlines(readInlines(entry, at, reader))
  if (children.length === 0) return undefined
  const block = byStyle(ownText(entry, 'style') ?? 'normal', children, entry, at, reader)
  return reader.place(block, at)
}

function byStyle(
  style: string,
  children: readonly Inline[],
  entry: Data,
  at: Pointer,
  reader: PortableTextReader,
): Block {
  const depth = headingDepth(style)
  if (depth === 1) reader.report('heading-too-high', 'heading of depth 1', append(at, 'style'))
  if (depth !== undefined) return {type: 'heading', depth: depth === 1 ? 2 : depth, children}
  if (style === 'blockquote') {
    const said = reader.inlines(own(entry, 'attribution'), append(at, 'attribution'))
    const attribution = said.length > 0 ? {attribution: said} : {}
    return {type: 'quote', ...attribution, children: [{type: 'paragraph', children}]}
  }
  if (style !== 'normal') {
    const expected = '`normal`, `h2` to `h6` or `blockquote`'
    reader.report('markup-foreign', `style ${quoted(style)}`, append(at, 'style'), {expected})
  }
  return {type: 'paragraph', children}
}

function headingDepth(style: string): Heading['depth'] | 1 | undefined {
  const depth = /^h([1-6])$/.exec(style)?.[1]
  return depth === undefined ? undefined : (Number(depth) as Heading['depth'] | 1) // of one digit
}
