import {
  check,
  cutDiagnostics,
  type Diagnostic,
  type Document,
  limits as defaults,
  type Envelope,
  fail,
  type Limits,
  normalize,
  type Parsed,
  type ParseOptions,
  type Result,
  report,
  type Span,
} from '@copydesk/schema'
import type {XmlElement} from '../xml/element.ts'
import {openXml, type XmlReader} from '../xml/open-xml.ts'

/** What was not read, and where it stands. */
export type TellXml = (found: string, span: Span) => void

/** How one format of feeds in XML is read. */
export interface XmlFeed {
  /** What is expected where a source is none of it. */
  readonly expected: string
  readonly isRoot: (name: string) => boolean
  readonly isItem: (name: string, depth: number) => boolean
  readonly envelope: (root: XmlElement, tell: TellXml) => Envelope | undefined
  /** One item as a document's draft, or nothing where it is no document. `around` begins with the root. */
  readonly item: (
    item: XmlElement,
    around: readonly XmlElement[],
    tell: TellXml,
  ) => object | undefined
}

/** Read a feed that is whole. */
export function parseXmlFeed(source: string, options: ParseOptions, feed: XmlFeed): Parsed {
  const most = {...defaults, ...options.limits}
  if (source.length > most.xml) {
    const details = {expected: `at the most ${most.xml}`, data: {limit: 'xml', most: most.xml}}
    const found = `XML of ${source.length} characters`
    return {documents: [], diagnostics: [report('limit-exceeded', found, details)]}
  }
  const items: (readonly [item: XmlElement, around: readonly XmlElement[]])[] = []
  const reader = openXml({
    limits: most,
    isItem: feed.isItem,
    // What the feed says of itself may stand behind its items.
    onItem: (item, around) => void items.push([item, [...around]]),
  })
  reader.write(source)
  const end = conclude(reader, source.length, most, feed)
  if (!end.isFeed) return {documents: [], diagnostics: end.diagnostics}
  const documents = items.flatMap(([item, around]) => readItem(item, around, options, most, feed))
  const {envelope, diagnostics} = end
  return {documents, diagnostics, ...(envelope ? {envelope} : {})}
}

/** What is known of a feed once it was read to its end. */
export interface FeedEnd {
  readonly envelope?: Envelope | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Read a feed as it comes, item by item, with no more of it in memory than one piece and one item. What
 * the feed says of itself behind an item is not known to it. The end says what was found of the whole.
 */
export async function* parseXmlStream(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: ParseOptions,
  feed: XmlFeed,
): AsyncGenerator<Result<Document>, FeedEnd> {
  const most = {...defaults, ...options.limits}
  let ready: Result<Document>[] = []
  const reader = openXml({
    limits: most,
    isItem: feed.isItem,
    onItem: (item, around) => {
      if (feed.isRoot(around[0]?.name ?? item.name)) {
        ready.push(...readItem(item, around, options, most, feed))
      }
    },
  })
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    reader.write(chunk)
    yield* ready
    ready = []
  }
  const {envelope, diagnostics} = conclude(reader, length, most, feed)
  yield* ready
  return {diagnostics, ...(envelope ? {envelope} : {})}
}

interface Conclusion extends FeedEnd {
  readonly isFeed: boolean
}

function conclude(
  reader: XmlReader,
  length: number,
  limits: Limits,
  {isRoot, envelope: read, expected}: XmlFeed,
): Conclusion {
  const root = reader.end()
  const found = [...reader.diagnostics]
  if (!root || !isRoot(root.name)) {
    const isRefused = found.some(({code}) => code === 'limit-exceeded')
    const what = root ? `XML of \`${root.name}\`` : 'text that is no XML'
    const details = {span: {start: 0, end: length}, expected}
    if (!isRefused) found.push(report('document-missing', what, details))
    return {isFeed: false, diagnostics: cutDiagnostics(found, limits.diagnostics)}
  }
  const envelope = read(root, (what, span) => found.push(untold(what, span)))
  return {isFeed: true, envelope, diagnostics: cutDiagnostics(found, limits.diagnostics)}
}

const untold = (found: string, span: Span): Diagnostic =>
  report('markup-foreign', found, {expected: 'what is read of a feed', span})

function readItem(
  item: XmlElement,
  around: readonly XmlElement[],
  {limits, rules}: ParseOptions,
  most: Limits,
  feed: XmlFeed,
): readonly Result<Document>[] {
  const found: Diagnostic[] = []
  const draft = feed.item(item, around, (what, span) => found.push(untold(what, span)))
  if (draft === undefined) return found.length > 0 ? [fail(found)] : []
  const checked = check(draft, {origin: {spans: () => [item.span]}, limits, rules})
  const diagnostics = cutDiagnostics([...found, ...checked.diagnostics], most.diagnostics)
  if (!checked.ok) return [{...checked, diagnostics}]
  return [{...checked, value: normalize(checked.value), diagnostics}]
}
