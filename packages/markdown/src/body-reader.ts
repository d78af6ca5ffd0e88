import type {Diagnostic, Limits, Span} from '@copydesk/schema'
import type {Root} from 'mdast'
import type {BlockReader} from './blocks/block-codec.ts'
import {aroundAll, readBlocks} from './blocks/read-blocks.ts'
import {readBody} from './blocks/read-body.ts'
import {definitions} from './definitions.ts'
import type {BodyReader} from './documents/document-codec.ts'
import type {Engine} from './engine/engine.ts'
import {endOf, startOf} from './engine/node-source.ts'
import {footnoteNames} from './footnote-names.ts'
import {inlinesReader, quickInlines} from './inlines/read-inlines.ts'
import {lineReader} from './line-reader.ts'
import {listOf, nowhere, type Reading, readingOf, valuesOf} from './trace/trace.ts'

/** What a body is read from. */
export interface BodySource {
  readonly source: string
  /** Where the body begins in it. */
  readonly start: number
  readonly root: Root
  readonly engine: Engine
  readonly limits: Limits
}

/** The ways to read one body. */
export interface BodyReaders {
  /** For what reads a whole body: it knows all places, those inside of blocks when asked for. */
  readonly body: BodyReader
  /** For blocks: without places, which are most of the work, and of most blocks nobody asks for. */
  readonly quick: BlockReader
  /** Reads the same blocks again for their places, and tells nothing twice. */
  readonly placing: BlockReader
}

/** Readers of one body. What they find is told once. */
export function bodyReaders(
  {source, start, root, engine, limits}: BodySource,
  tell: (diagnostic: Diagnostic) => void,
): BodyReaders {
  const definition = definitions(root)
  const footnote = footnoteNames(root)
  const place = (from: number, to: number): Span => ({start: start + from, end: start + to})
  const span: BlockReader['span'] = (node) => place(startOf(node), endOf(node))
  const parsed = source.slice(start)
  const words = quickInlines({parsed, place, definition, footnote, report: tell})
  const quick: BlockReader = {
    source,
    limits,
    place,
    span,
    definition,
    footnote,
    report: tell,
    inlines: (nodes) => ({value: words(nodes), trace: nowhere}),
    blocks: (nodes) => readBlocks(nodes, quick),
    line: lineReader(engine, limits, footnote, tell),
    all: (readings) => ({value: valuesOf(readings), trace: nowhere}),
    said: (value) => ({value, trace: nowhere}),
  }
  const placing: BlockReader = {
    source,
    limits,
    place,
    span,
    definition,
    footnote,
    report: tellNobody,
    inlines: inlinesReader({parsed, place, definition, footnote, report: tellNobody}),
    blocks: (nodes) => readBlocks(nodes, placing),
    line: lineReader(engine, limits, footnote, tellNobody),
    all: (readings, nodes) => listOf(aroundAll(nodes, placing), readings),
    said: <T>(value: T, node: Parameters<typeof span>[0], members: Members): Reading<T> => ({
      value,
      trace: readingOf(span(node), {}, members).trace,
    }),
  }
  const body: BodyReader = {
    source,
    start,
    limits,
    place,
    span,
    definition,
    footnote,
    report: tell,
    line: quick.line,
    inlines: inlinesReader({parsed, place, definition, footnote, report: tell}),
    blocks: (nodes) => readBody(nodes, quick, placing),
    all: placing.all,
    said: placing.said,
  }
  return {body, quick, placing}
}

type Members = Parameters<BlockReader['said']>[2]

const tellNobody = (): void => {}
