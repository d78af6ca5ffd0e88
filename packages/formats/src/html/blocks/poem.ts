import {
  append,
  type Line,
  normalizeInlines,
  type Phrase,
  type Stanza,
  type Verse,
} from '@copydesk/schema'
import type {ElementContent} from 'hast'
import {words} from '../blanks.ts'
import type {Codec} from '../codec.ts'
import {h, onLines} from '../hast.ts'
import {language} from '../members/plain.ts'
import {paragraphs, record, records, text} from '../members/shown.ts'
import {verseCredit, verseSource} from '../parts/parts.ts'
import type {Reader} from '../read/reader.ts'
import {tellEmpty} from '../read/tell-empty.ts'
import {type Member, type Record, readShape, type Shape, writeShape} from '../shape.ts'
import {attribute, type HtmlElement, type HtmlNode, isElement} from '../tree.ts'

/** A stanza is a paragraph with its lines broken; how far a line is set in is on it. */
const stanzas: Member<readonly Stanza[]> = {
  write(value, name, at, {children}, desk) {
    for (const [index, stanza] of value.entries()) {
      const place = append(at, index)
      const inside: ElementContent[] = []
      if (stanza.label !== undefined) {
        desk.hold(append(place, 'label'))
        inside.push(h('b', {dataField: 'label'}, [words(stanza.label)]), h('br'))
      }
      for (const [number, line] of stanza.children.entries()) {
        const here = append(append(place, 'children'), number)
        const phrases = desk.inlines(line.children, append(here, 'children'))
        if (number > 0) inside.push(h('br'))
        if (line.indent === undefined) inside.push(...phrases)
        else {
          desk.hold(append(here, 'indent'))
          const style = `padding-inline-start:${line.indent}ch`
          inside.push(h('span', {dataIndent: line.indent, style}, [...phrases]))
        }
      }
      children.push(h('p', {dataField: name}, inside))
    }
  },
  read: ({fields}, name, reader) => {
    const read: Stanza[] = []
    for (const element of fields.get(name) ?? []) {
      const stanza = readStanza(element, reader)
      if (stanza) read.push(stanza)
    }
    return read
  },
}

function readStanza(element: HtmlElement, reader: Reader): Stanza | undefined {
  const children: Line[] = []
  let label: string | undefined
  let nodes: HtmlNode[] = []
  const end = (): void => {
    const line = readLine(nodes, reader)
    if (line) children.push(line)
    nodes = []
  }
  for (const node of element.childNodes) {
    if (isElement(node) && node.tagName === 'br') end()
    else if (isElement(node) && attribute(node, 'data-field') === 'label') {
      label = reader.text(node.childNodes)
    } else nodes.push(node)
  }
  end()
  if (children.length === 0) {
    tellEmpty(element, reader)
    return undefined
  }
  return reader.place({type: 'stanza' as const, ...(label ? {label} : {}), children}, element)
}

function readLine(nodes: readonly HtmlNode[], reader: Reader): Line | undefined {
  const set = nodes.filter(isElement).find((node) => attribute(node, 'data-indent') !== undefined)
  const indent = set === undefined ? 0 : Number(attribute(set, 'data-indent'))
  // What is no phrase, such as a picture in a line, is told by the check.
  const children = normalizeInlines(reader.inlines(nodes)) as readonly Phrase[]
  if (children.length === 0) return undefined
  return {type: 'line', ...(indent ? {indent} : {}), children}
}

/** The members of a poem, under a title of this element. */
export function verse(title: string): Shape<Omit<Verse, 'type'>> {
  return {
    title: text(title),
    credits: records(verseCredit, 'p'),
    language,
    epigraph: paragraphs,
    children: stanzas,
    source: record(verseSource, 'p'),
  }
}

const shape = verse('p')

/** A poem in prose. */
export const poem: Codec<Verse> = {
  write(block, at, desk) {
    const made: Record = {properties: {dataBlock: 'poem'}, children: []}
    writeShape(shape, block, at, made, desk)
    return [h('div', made.properties, onLines(made.children))]
  },
  read(element, reader) {
    const read: Verse = {type: 'poem', ...readShape(shape, element, reader)}
    return read.children.length > 0 ? read : undefined
  },
}
