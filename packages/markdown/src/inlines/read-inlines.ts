import {type Inline, normalizeInlines} from '@copydesk/schema'
import type {PhrasingContent, Text} from 'mdast'
import {endOf, startOf} from '../engine/node-source.ts'
import {isComment, reportMarkup} from '../report-markup.ts'
import type {Members, Reading, Trace} from '../trace/trace.ts'
import {alignInlines, type Place} from './align-inlines.ts'
import {inlineCodecs} from './index.ts'
import type {InlineCodec, InlineReader} from './inline-codec.ts'
import {literally} from './literally.ts'
import {pairTags} from './pair-tags.ts'
import {placeOf} from './place-of.ts'
import {textNode} from './text-node.ts'

/** What reading running text needs to be told. */
export type InlineContext = Omit<InlineReader, 'children' | 'said'>

/** Reads running text in its normal form. Where its parts stand is found out when it is asked for. */
export function inlinesReader(
  context: InlineContext,
): (nodes: readonly PhrasingContent[]) => Reading<readonly Inline[]> {
  const read = quickInlines(context)
  return (nodes) => {
    const value = read(nodes)
    return {value, trace: traceOf(nodes, value, context)}
  }
}

/** As {@link inlinesReader}, without places. */
export function quickInlines(
  context: InlineContext,
): (nodes: readonly PhrasingContent[]) => readonly Inline[] {
  const read = rawInlines(context)
  return (nodes) => normalizeInlines(read(nodes))
}

/** As {@link quickInlines}, and as it was read, which need not be the normal form. */
export function rawInlines({
  parsed,
  place,
  definition,
  footnote,
  report,
}: InlineContext): (nodes: readonly PhrasingContent[]) => readonly Inline[] {
  const reader: InlineReader = {
    parsed,
    place,
    definition,
    footnote,
    report,
    children: (nodes) => readAll(nodes, reader),
    said: (inline) => inline,
  }
  return (nodes) => readAll(nodes, reader)
}

function traceOf(
  nodes: readonly PhrasingContent[],
  value: readonly Inline[],
  context: InlineContext,
): Trace {
  const [first] = nodes
  const last = nodes.at(-1)
  if (!first || !last) return {spans: [], members: []}
  const span = placeOf(first, context, last)
  return {spans: [span], later: () => findPlaces(nodes, value, context)}
}

/** Reads again, quietly, to see which nodes say what. */
function findPlaces(
  nodes: readonly PhrasingContent[],
  value: readonly Inline[],
  context: InlineContext,
): Members {
  const places = new Map<Inline, Place>()
  const reader: InlineReader = {
    ...context,
    report: () => {},
    children: (inner) => readAll(inner, reader),
    said: (inline, first, last = first) => {
      const span = placeOf(first, context, last)
      places.set(inline, {span, exact: isExact(inline, first, context)})
      return inline
    },
  }
  return alignInlines(value, readAll(nodes, reader), places)
}

/** Whether the source holds a text exactly as its value is, character by character. */
function isExact(inline: Inline, node: PhrasingContent, {parsed}: InlineContext): boolean {
  if (inline.type !== 'text') return false
  const start = startOf(node)
  const end = endOf(node)
  if (inline.value.length !== end - start) return false
  return node.type !== 'text' || node.value === parsed.slice(start, end)
}

type Codec = Pick<InlineCodec<Inline>, 'read'>

const codecs: ReadonlyMap<string, Codec> = new Map(
  Object.values(inlineCodecs).flatMap((codec) => codec.nodes.map((type) => [type, codec])),
)

function readAll(nodes: readonly PhrasingContent[], reader: InlineReader): readonly Inline[] {
  for (const node of nodes) {
    if (node.type !== 'html') continue
    return pairTags(withoutComments(nodes, reader), (one) => readOne(one, reader), reader)
  }
  // A list that is made at its length takes a quarter of the room of one that grows.
  return nodes.map((node) => readOne(node, reader))
}

/** What no codec claims is markup that the dialect does not have, and stays the text that it is. */
function readOne(node: PhrasingContent, reader: InlineReader): Inline {
  // Most are text, and need not be looked up.
  const codec = node.type === 'text' ? textNode : codecs.get(node.type)
  const inline = codec?.read(node, reader)
  if (inline) return inline
  if (node.type === 'html') reader.report(reportMarkup(node.value, placeOf(node, reader)))
  return literally(node, reader)
}

/** A comment is no copy. Of the blanks on both of its sides one is left. */
function withoutComments(
  nodes: readonly PhrasingContent[],
  reader: InlineReader,
): readonly PhrasingContent[] {
  const kept: PhrasingContent[] = []
  let left = false
  for (const node of nodes) {
    if (node.type === 'html' && isComment(node.value)) {
      reader.report(reportMarkup(node.value, placeOf(node, reader)))
      left = true
      continue
    }
    const before = kept.at(-1)
    const doubled = left && before?.type === 'text' && /\s$/.test(before.value)
    kept.push(doubled && node.type === 'text' ? behindBlank(node) : node)
    left = false
  }
  return kept
}

/** A text without the blank that it begins with, where it does. */
function behindBlank(node: Text): Text {
  const [{length} = ''] = /^(?: |\r\n|[\r\n])/.exec(node.value) ?? []
  if (length === 0) return node
  const {position} = node
  const value = node.value.slice(length)
  if (!position) return {...node, value}
  const {start, end} = position
  const moved = {...start, column: start.column + length, offset: (start.offset ?? 0) + length}
  return {...node, value, position: {start: moved, end}}
}
