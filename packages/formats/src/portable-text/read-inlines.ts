import {append, type Inline, type Pointer, quoted} from '@copydesk/schema'
import {type Data, isData, own, ownText} from './data.ts'
import {decoratorNames} from './marks.ts'
import type {PortableTextReader} from './reader.ts'

type Mark = (children: readonly Inline[]) => Inline

/** The running text of a block, not yet in its normal form. */
export function readInlines(
  block: Data,
  at: Pointer,
  reader: PortableTextReader,
): readonly Inline[] {
  const children = own(block, 'children')
  if (!Array.isArray(children)) return []
  const links = linksOf(block, at, reader)
  const places = append(at, 'children')
  const inlines: Inline[] = []
  for (let index = 0; index < children.length; index++) {
    const child: unknown = children[index]
    const place = append(places, index)
    if (!isData(child)) {
      const expected = 'spans and objects'
      reader.report('markup-foreign', 'child of a block that is no object', place, {expected})
      continue
    }
    const {around, isCode} = marksOf(child, links, place, reader)
    const leaves = readChild(child, isCode, place, reader)
    if (leaves.length === 0) continue
    for (const inline of withMarks(leaves, around)) inlines.push(inline)
  }
  return inlines
}

/** These with marks around them, the last innermost. */
const withMarks = (leaves: readonly Inline[], around: readonly Mark[]): readonly Inline[] =>
  around.length === 0
    ? leaves
    : around.reduceRight<readonly Inline[]>((inside, mark) => [mark(inside)], leaves)

interface Marks {
  readonly around: readonly Mark[]
  readonly isCode: boolean
}

const unmarked: Marks = {around: [], isCode: false}

function marksOf(child: Data, links: Links, at: Pointer, reader: PortableTextReader): Marks {
  const names = own(child, 'marks')
  if (!Array.isArray(names) || names.length === 0) return unmarked
  const around: Mark[] = []
  let isCode = false
  for (const name of names) {
    if (typeof name !== 'string') continue
    const decorator = decoratorNames.get(name)
    const link = links.get(name)
    if (link) around.push(link)
    else if (decorator === 'code') isCode = true
    else if (decorator) around.push((children) => ({type: decorator, children}))
    else if (!links.has(name)) {
      const expected = 'a decorator of ours, or a key of `markDefs`'
      reader.report('markup-foreign', `mark ${quoted(name)}`, append(at, 'marks'), {expected})
    }
  }
  return {around, isCode}
}

function readChild(
  child: Data,
  isCode: boolean,
  at: Pointer,
  reader: PortableTextReader,
): readonly Inline[] {
  const type = own(child, '_type')
  if (type === 'span') return leavesOf(own(child, 'text'), isCode)
  const url = ownText(child, 'url') ?? ownText(child, 'src')
  if (type === 'image' && url !== undefined) {
    reader.rest(child, ['_type', '_key', 'url', 'src', 'alt', 'title', 'marks'], at)
    const alt = ownText(child, 'alt')
    const title = ownText(child, 'title')
    return [{type, url, ...(alt ? {alt} : {}), ...(title ? {title} : {})}]
  }
  const identifier = ownText(child, 'identifier')
  if (type === 'footnoteReference' && identifier !== undefined) return [{type, identifier}]
  const expected = 'a span, `image` with a URL, or `footnoteReference`'
  reader.report('markup-foreign', `inline object ${quoted(String(type))}`, at, {expected})
  return leavesOf(own(child, 'text'), false)
}

/** A span's text: a line feed is a line break. */
function leavesOf(text: unknown, isCode: boolean): readonly Inline[] {
  if (typeof text !== 'string' || text === '') return []
  const type = isCode ? 'inlineCode' : 'text'
  if (!text.includes('\n')) return [{type, value: text}]
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .flatMap((value, index): readonly Inline[] => {
      const words: readonly Inline[] = value === '' ? [] : [{type, value}]
      return index === 0 ? words : [{type: 'break'}, ...words]
    })
}

type Links = ReadonlyMap<string, Mark | undefined>

const noLinks: Links = new Map()

/** The links among a block's annotations, by their keys; others have a key and no mark. */
function linksOf(block: Data, at: Pointer, reader: PortableTextReader): Links {
  const definitions = own(block, 'markDefs')
  if (!Array.isArray(definitions) || definitions.length === 0) return noLinks
  const links = new Map<string, Mark | undefined>()
  for (const [index, definition] of definitions.entries()) {
    const place = append(append(at, 'markDefs'), index)
    if (!isData(definition)) continue
    const key = own(definition, '_key')
    if (typeof key !== 'string') continue
    if (links.has(key)) reader.report('markup-foreign', `second key ${quoted(key)}`, place)
    const type = own(definition, '_type')
    const url = ownText(definition, 'href') ?? ownText(definition, 'url')
    if (type !== 'link' && url === undefined) {
      reader.report('markup-foreign', `annotation ${quoted(String(type))}`, place, {
        expected: 'a `link`',
      })
      links.set(key, undefined)
      continue
    }
    const title = ownText(definition, 'title')
    const said = {...(url ? {url} : {}), ...(title ? {title} : {})}
    links.set(key, (children) => ({type: 'link', ...said, children}))
  }
  return links
}
