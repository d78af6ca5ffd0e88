import type {Diagnostic, Limits, Span} from '@copydesk/schema'
import type {Root, RootContent} from 'mdast'
import type {BlockReader} from './blocks/block-codec.ts'
import {aroundAll, readBlocks} from './blocks/read-blocks.ts'
import {readBody} from './blocks/read-body.ts'
import {definitions} from './definitions.ts'
import type {BodyReader} from './documents/document-codec.ts'
import type {Engine} from './engine/engine.ts'
import {endOf, startOf} from './engine/node-source.ts'
import {footnoteNames} from './footnote-names.ts'
import {
  type InlineContext,
  inlinesReader,
  quickInlines,
  rawInlines,
} from './inlines/read-inlines.ts'
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
  /** Reads the same blocks again for their places, and tells nothing twice. */
  readonly placing: () => BlockReader
  /** The lists of blocks that were found to be in their normal form as they were read. */
  readonly settled: ReadonlySet<unknown>
}

/** Readers of one body. What they find is told once. Most bodies need only the first. */
export function bodyReaders(
  {source, start, root, engine, limits}: BodySource,
  tell: (diagnostic: Diagnostic) => void,
): BodyReaders {
  const definition = definitions(root)
  const footnote = footnoteNames(root)
  const place = (from: number, to: number): Span => ({start: start + from, end: start + to})
  const span: BlockReader['span'] = (node) => place(startOf(node), endOf(node))
  const parsed = source.slice(start)
  const line = lineReader(engine, limits, footnote, tell)
  const words = (report: typeof tell): InlineContext => ({
    parsed,
    place,
    definition,
    footnote,
    report,
  })
  const blockReader = (
    report: typeof tell,
    {inlines, all, said}: Pick<BlockReader, 'inlines' | 'all' | 'said'>,
  ): BlockReader => {
    const reader: BlockReader = {
      source,
      limits,
      place,
      span,
      definition,
      footnote,
      report,
      inlines,
      blocks: (nodes) => readBlocks(nodes, reader),
      line: report === tell ? line : lineReader(engine, limits, footnote, report),
      all,
      said,
    }
    return reader
  }
  const without = (read: typeof rawInlines, report: typeof tell): BlockReader => {
    const inlines = read(words(report))
    return blockReader(report, {
      inlines: (nodes) => ({value: inlines(nodes), trace: nowhere}),
      all: (readings) => ({value: valuesOf(readings), trace: nowhere}),
      said: (value) => ({value, trace: nowhere}),
    })
  }
  const all: BlockReader['all'] = (readings, nodes) => listOf(aroundAll(nodes, body), readings)
  const said = <T>(value: T, node: RootContent, members: Members): Reading<T> => ({
    value,
    trace: readingOf(span(node), {}, members).trace,
  })
  const placing = once(() =>
    blockReader(tellNobody, {inlines: inlinesReader(words(tellNobody)), all, said}),
  )
  const held: Diagnostic[] = []
  const hold = (diagnostic: Diagnostic): void => {
    held.push(diagnostic)
  }
  const ways = {
    raw: once(() => without(rawInlines, hold)),
    held,
    quick: once(() => without(quickInlines, tell)),
    placing,
  }
  const settled = new Set<unknown>()
  const body: BodyReader = {
    source,
    start,
    limits,
    place,
    span,
    definition,
    footnote,
    report: tell,
    line,
    inlines: inlinesReader(words(tell)),
    blocks: (nodes) => {
      const read = readBody(nodes, ways, body)
      if (read.settled) settled.add(read.value)
      return read
    },
    all,
    said,
  }
  return {body, placing, settled}
}

type Members = Parameters<BlockReader['said']>[2]

const tellNobody = (): void => {}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
