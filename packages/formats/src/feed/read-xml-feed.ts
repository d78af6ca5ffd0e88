import {
  checkNormal,
  cutDiagnostics,
  type Diagnostic,
  type Document,
  limits as defaults,
  type Envelope,
  type Limits,
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
  /** Look at an item before any is read. */
  readonly see?: (item: XmlElement) => void
  /** Drafts of documents that the feed itself holds, beside its items. */
  readonly documents?: (root: XmlElement) => readonly object[]
  /** One item as the drafts of documents. `around` begins with the root. */
  readonly item: (
    item: XmlElement,
    around: readonly XmlElement[],
    tell: TellXml,
  ) => readonly object[]
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
    onItem: (item, around) => {
      feed.see?.(item)
      items.push([item, [...around]])
    },
  })
  reader.write(source)
  const end = conclude(reader, source.length, most, feed)
  if (!end.isFeed) return {documents: [], diagnostics: end.diagnostics}
  const beside: Diagnostic[] = []
  const documents = [
    ...(feed.documents?.(end.root) ?? []).map((draft) =>
      finish(draft, end.root, options, most, []),
    ),
    ...items.flatMap(([item, around]) => readItem(item, around, options, most, feed, beside)),
  ]
  const {envelope} = end
  const diagnostics = cutDiagnostics([...end.diagnostics, ...beside], most.diagnostics)
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
  let inItems = 0
  const beside: Diagnostic[] = []
  const reader = openXml({
    limits: most,
    isItem: feed.isItem,
    onItem: (item, around) => {
      inItems += item.span.end - item.span.start
      if (feed.isRoot(around[0]?.name ?? item.name)) {
        ready.push(...readItem(item, around, options, most, feed, beside))
      }
    },
  })
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    reader.write(chunk)
    yield* ready
    ready = []
    // Items are forgotten; what stands beside them, and an item that does not end, are held.
    if (length - inItems > most.xml) {
      const details = {expected: `at the most ${most.xml}`, data: {limit: 'xml', most: most.xml}}
      const found = `${length - inItems} characters of XML that are no whole item`
      return {diagnostics: [report('limit-exceeded', found, details)]}
    }
  }
  const {envelope, diagnostics: ofFeed} = conclude(reader, length, most, feed)
  yield* ready
  const diagnostics = cutDiagnostics([...ofFeed, ...beside], most.diagnostics)
  return {diagnostics, ...(envelope ? {envelope} : {})}
}

type Conclusion = FeedEnd &
  ({readonly isFeed: true; readonly root: XmlElement} | {readonly isFeed: false})

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
  return {isFeed: true, root, envelope, diagnostics: cutDiagnostics(found, limits.diagnostics)}
}

const untold = (found: string, span: Span): Diagnostic =>
  report('markup-foreign', found, {expected: 'what is read of a feed', span})

function readItem(
  item: XmlElement,
  around: readonly XmlElement[],
  options: ParseOptions,
  most: Limits,
  feed: XmlFeed,
  beside: Diagnostic[],
): readonly Result<Document>[] {
  const found: Diagnostic[] = []
  const drafts = feed.item(item, around, (what, span) => found.push(untold(what, span)))
  // What is no document is told of the file.
  if (drafts.length === 0 && beside.length < most.diagnostics) beside.push(...found)
  return drafts.map((draft, index) => finish(draft, item, options, most, index === 0 ? found : []))
}

function finish(
  draft: object,
  {span}: XmlElement,
  {limits, rules}: ParseOptions,
  most: Limits,
  found: readonly Diagnostic[],
): Result<Document> {
  const checked = checkNormal(draft, {origin: {spans: () => [span]}, limits, rules})
  const diagnostics = cutDiagnostics([...found, ...checked.diagnostics], most.diagnostics)
  return {...checked, diagnostics}
}
