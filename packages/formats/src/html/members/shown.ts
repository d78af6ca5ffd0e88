import {append, type Block, type Inline, type Paragraph, type Pointer} from '@copydesk/schema'
import {words} from '../blanks.ts'
import type {Desk} from '../desk.ts'
import {h, onLines, spaced, t} from '../hast.ts'
import type {Context, Reader} from '../read/reader.ts'
import {tidyUrl} from '../safe-url.ts'
import {type Member, type Record, readShape, type Shape, writeShape} from '../shape.ts'
import {attribute, type HtmlElement} from '../tree.ts'

/** One line of text. */
export function text(tag = 'span'): Member<string> {
  return {
    write(value, name, at, {children}, desk) {
      desk.hold(at)
      children.push(h(tag, {dataField: name}, [words(value)]))
    },
    read: ({fields}, name, reader) => readOne(fields.get(name), reader, readText),
  }
}

/** Several lines of text. */
export function texts(tag = 'span'): Member<readonly string[]> {
  return {
    write(value, name, at, {children}, desk) {
      for (const [index, one] of value.entries()) {
        desk.hold(append(at, index))
        children.push(h(tag, {dataField: name}, [words(one)]))
      }
    },
    read: ({fields}, name, reader) => readAll(fields.get(name), reader, readText),
  }
}

/** Running text. */
export function running(tag = 'span'): Member<readonly Inline[]> {
  return {
    write(value, name, at, {children}, desk) {
      children.push(h(tag, {dataField: name}, [...desk.inlines(value, at)]))
    },
    read: ({fields}, name, reader) => readOne(fields.get(name), reader, readRunning),
  }
}

/** Lines of running text: a list. */
export const points: Member<readonly (readonly Inline[])[]> = {
  write(value, name, at, {children}, desk) {
    const items = value.map((line, index) =>
      h('li', {dataField: name}, [...desk.inlines(line, append(at, index))]),
    )
    if (items.length > 0) children.push(h('ul', {}, onLines(items)))
  },
  read: ({fields}, name, reader) => readAll(fields.get(name), reader, readRunning),
}

/** Paragraphs without other blocks. */
export const paragraphs: Member<readonly Paragraph[]> = {
  write(value, name, at, {children}, desk) {
    for (const [index, {children: inside}] of value.entries()) {
      const place = append(append(at, index), 'children')
      children.push(h('p', {dataField: name}, [...desk.inlines(inside, place)]))
    }
  },
  read: ({fields}, name, reader) =>
    readAll(fields.get(name), reader, (element) => {
      const children = reader.inlines(element.childNodes)
      if (children.length === 0) return undefined
      return reader.place({type: 'paragraph', children} as const, element)
    }),
}

/** Blocks. A document without them has none: the list is always there. */
export function flow(headingDepth: Context['headingDepth']): Member<readonly Block[]> {
  return {
    write(value, name, at, {children}, desk) {
      children.push(h('div', {dataField: name}, onLines(desk.blocks(value, at))))
    },
    read: ({fields}, name, reader) =>
      (fields.get(name) ?? []).flatMap((element) =>
        reader.blocks(element.childNodes, {marks: [], headingDepth}),
      ),
  }
}

/** As {@link flow}, of what need not be there. */
export function maybeFlow(headingDepth: Context['headingDepth']): Member<readonly Block[]> {
  const member = flow(headingDepth)
  return {
    ...member,
    read(found, name, reader) {
      const blocks = member.read(found, name, reader) ?? []
      return blocks.length > 0 ? blocks : undefined
    },
  }
}

/** A URL: the target of the member before it, or of a link of its own that shows it. */
export function target(on: string): Member<string> {
  return {
    write(value, name, at, record, desk) {
      const href = desk.url(value, at)
      if (href === undefined) return
      const label = record.children.find(({properties}) => properties['dataField'] === on)
      if (label) {
        label.tagName = 'a'
        label.properties['href'] = href
      } else record.children.push(h('a', {dataField: name, href}, [t(value)]))
    },
    read: ({fields}, name, reader) => {
      const [own] = fields.get(on) ?? fields.get(name) ?? []
      const href = own && attribute(own, 'href')
      if (!own || href === undefined) return undefined
      const url = tidyUrl(href)
      if (!fields.has(on)) reader.takeEcho(own, url)
      return url
    },
  }
}

/** URLs, each a link that shows it. */
export const targets: Member<readonly string[]> = {
  write(value, name, at, {children}, desk) {
    for (const [index, url] of value.entries()) {
      const href = desk.url(url, append(at, index))
      if (href !== undefined) children.push(h('a', {dataField: name, href}, [t(url)]))
    }
  },
  read: ({fields}, name, reader) =>
    readAll(fields.get(name), reader, (element) => {
      const url = tidyUrl(attribute(element, 'href') ?? '')
      reader.takeEcho(element, url)
      return url
    }),
}

/** A record of its own members, in an element of its own. */
export function record<T extends object>(shape: Shape<T>, tag = 'span'): Member<T> {
  return {
    write(value, name, at, {children}, desk) {
      children.push(writeRecord(shape, value, at, desk, {tag, name}))
    },
    read: ({fields}, name, reader) =>
      readOne(fields.get(name), reader, (element) => readShape(shape, element, reader)),
  }
}

/** Records, each in an element of its own: entries of a list where those are `li`. */
export function records<T extends object>(
  shape: Shape<T>,
  tag = 'span',
  node: {readonly type?: string} = {},
): Member<readonly T[]> {
  return {
    write(value, name, at, {children}, desk) {
      const made = value.map((one, index) =>
        writeRecord(shape, one, append(at, index), desk, {tag, name}),
      )
      if (tag === 'li') children.push(h('ul', {}, onLines(made)))
      else for (const one of made) children.push(one)
    },
    read: ({fields}, name, reader) =>
      readAll(fields.get(name), reader, (element) => {
        return reader.place({...node, ...readShape(shape, element, reader)}, element)
      }),
  }
}

/** As {@link records}, of a list that is always there. */
export function allRecords<T extends object>(
  ...settings: Parameters<typeof records<T>>
): Member<readonly T[]> {
  const member = records<T>(...settings)
  return {...member, read: (found, name, reader) => member.read(found, name, reader) ?? []}
}

const blockElements: ReadonlySet<string> = new Set(
  'article section div li header footer'.split(' '),
)

function writeRecord<T extends object>(
  shape: Shape<T>,
  value: T,
  at: Pointer,
  desk: Desk,
  {tag, name}: {readonly tag: string; readonly name: string},
) {
  const made: Record = {properties: {dataField: name}, children: []}
  writeShape(shape, value, at, made, desk)
  const lay = blockElements.has(tag) && tag !== 'li' ? onLines : spaced
  return h(tag, made.properties, lay(made.children))
}

function readOne<T>(
  elements: readonly HtmlElement[] | undefined,
  reader: Reader,
  read: (element: HtmlElement, reader: Reader) => T | undefined,
): T | undefined {
  const [first, ...more] = elements ?? []
  for (const one of more) reader.report('markup-foreign', 'second field of one name', one)
  return first && read(first, reader)
}

function readAll<T>(
  elements: readonly HtmlElement[] | undefined,
  reader: Reader,
  read: (element: HtmlElement, reader: Reader) => T | undefined,
): readonly T[] | undefined {
  const values: T[] = []
  for (const element of elements ?? []) {
    const value = read(element, reader)
    if (value !== undefined) values.push(value)
  }
  return values.length > 0 ? values : undefined
}

const readText = (element: HtmlElement, reader: Reader): string | undefined =>
  reader.text(element.childNodes)

function readRunning(element: HtmlElement, reader: Reader): readonly Inline[] | undefined {
  const inlines = reader.inlines(element.childNodes)
  return inlines.length > 0 ? inlines : undefined
}
