import type {
  Document,
  Format,
  Parsed,
  ParseOptions,
  Result,
  SerializeOptions,
  Written,
} from '@copydesk/schema'
import {held} from '../feed/pieces.ts'
import {type FeedEnd, parseXmlStream} from '../feed/read-xml-feed.ts'
import {serializeFeed} from '../feed/serialize-feed.ts'
import {type Documents, serializeStream} from '../feed/serialize-stream.ts'
import {grammar} from './grammar.ts'
import {atomFeed, parseAtom} from './parse-atom.ts'

/** Atom, both ways, whole or as it comes. */
export interface AtomFormat extends Format {
  parse(source: string, options?: ParseOptions): Parsed
  serialize(documents: readonly Document[], options?: SerializeOptions): Result<Written>
  /** Read a feed piece by piece, in memory that does not grow with it. */
  parseStream(
    chunks: AsyncIterable<string> | Iterable<string>,
    options?: ParseOptions,
  ): AsyncGenerator<Result<Document>, FeedEnd>
  /** Write a feed piece by piece, in memory that does not grow with it. */
  serializeStream(
    documents: Documents,
    options?: SerializeOptions,
  ): AsyncGenerator<Result<Written>, void>
}

/** Atom (RFC 4287): an article for each entry, with its body as HTML. */
export const atom: AtomFormat = {
  name: 'atom',
  mediaTypes: ['application/atom+xml'],
  extensions: ['.atom', '.xml'],
  holds: held,
  detect: (source) => {
    const start = source.slice(0, 4_000)
    const isRoot = /<(?:[a-z][\w.-]{0,20}:)?(?:feed|entry)[\s>]/i.test(start)
    return isRoot && start.includes('http://www.w3.org/2005/Atom') && !/<rss[\s>]/.test(start)
      ? 1
      : 0
  },
  parse: parseAtom,
  serialize: (documents, options = {}) => serializeFeed(documents, options, grammar),
  parseStream: (chunks, options = {}) => parseXmlStream(chunks, options, atomFeed),
  serializeStream: (documents, options = {}) => serializeStream(documents, options, grammar),
}
