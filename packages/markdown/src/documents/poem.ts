import {type PoemDocument, textOf} from '@copydesk/schema'
import type {Heading, RootContent} from 'mdast'
import {writeFence} from '../blocks/fence.ts'
import {misplaced} from '../blocks/misplaced.ts'
import {readPoem} from '../blocks/poem.ts'
import type {Located} from '../front-matter/field-reader.ts'
import {listOf, type Reading} from '../trace/trace.ts'
import {readVerse} from '../verse/read-verse.ts'
import {writeVerse} from '../verse/write-verse.ts'
import type {BodyReader, DocumentCodec, Said} from './document-codec.ts'

/** The verse in one fence `poem`, or simply the body. What it says of itself is front matter. */
export const poem: DocumentCodec<PoemDocument> = {
  read(nodes, said, reader) {
    const fence = nodes.find((node) => node.type === 'code' && node.lang === 'poem')
    if (!fence) return readBody(nodes, said, reader)
    for (const node of nodes) if (node !== fence) misplaced(node, 'poem', reader)
    const parts = readPoem(fence, reader)
    const own = Object.entries(parts?.said ?? {}).filter(([name]) => !said[name])
    return {
      ...Object.fromEntries(own),
      children: listOf([reader.span(fence)], parts?.stanzas ?? []),
    }
  },
  write: ({children}) => (children.length === 0 ? '' : writeFence('poem', writeVerse(children))),
}

/** Every line of the body is a line of verse, after the title where that is a `#`. */
function readBody(nodes: readonly RootContent[], said: Said, reader: BodyReader): Said {
  const [first] = nodes
  const heading = first?.type === 'heading' && first.depth === 1 ? first : undefined
  const title = heading && !said['title'] ? readTitle(heading, reader) : undefined
  const start = title && first ? reader.span(first).end : reader.start
  const span = {start, end: reader.source.length}
  return {
    title: title ?? said['title'],
    children: listOf([span], readVerse(bodyLines(start, reader), reader)),
  }
}

function readTitle(heading: Heading, reader: BodyReader): Reading | undefined {
  const {value, trace} = reader.inlines(heading.children)
  const text = textOf(value).trim()
  return text === '' ? undefined : {value: text, trace: {spans: trace.spans}}
}

function bodyLines(start: number, {source}: BodyReader): readonly Located[] {
  let at = start
  return source
    .slice(start)
    .split(/(\r\n|[\r\n])/)
    .flatMap((text, index): readonly Located[] => {
      const span = {start: at, end: at + text.length}
      at = span.end
      return index % 2 === 0 ? [{text, span, exact: true}] : []
    })
}
