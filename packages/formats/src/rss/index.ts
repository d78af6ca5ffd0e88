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
import {parseRss, rssFeed} from './parse-rss.ts'

/** RSS, both ways, whole or as it comes. */
export interface RssFormat extends Format {
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

/** RSS 2.0: an article for each item, with its body as HTML. */
export const rss: RssFormat = {
  name: 'rss',
  mediaTypes: ['application/rss+xml'],
  extensions: ['.rss', '.xml'],
  holds: held,
  detect: (source) => {
    const start = source.slice(0, 4_000)
    if (!/<rss[\s>]/.test(start)) return 0
    // An export of a whole site is RSS too.
    return start.includes('http://wordpress.org/export/') ? 0.5 : 1
  },
  parse: parseRss,
  serialize: (documents, options = {}) => serializeFeed(documents, options, grammar),
  parseStream: (chunks, options = {}) => parseXmlStream(chunks, options, rssFeed),
  serializeStream: (documents, options = {}) => serializeStream(documents, options, grammar),
}
