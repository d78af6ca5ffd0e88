import type {
  Document,
  Format,
  Parsed,
  ParseOptions,
  Result,
  SerializeOptions,
  Written,
} from '@copydesk/schema'
import type {FeedGrammar} from './feed-grammar.ts'
import {type FeedWriter, openFeedWriter} from './open-feed-writer.ts'
import {held} from './pieces.ts'
import type {FeedEnd} from './read-xml-feed.ts'
import {serializeFeed} from './serialize-feed.ts'
import {type Documents, serializeStream} from './serialize-stream.ts'

/** A format of feeds, both ways, written whole or as its documents come. */
export interface FeedFormat extends Format {
  parse(source: string, options?: ParseOptions): Parsed
  serialize(documents: readonly Document[], options?: SerializeOptions): Result<Written>
  /** Write a feed piece by piece, in memory that does not grow with it. */
  serializeStream(
    documents: Documents,
    options?: SerializeOptions,
  ): AsyncGenerator<Result<Written>, void>
  /** Write a feed piece by piece where what it says of itself is known last. */
  openWriter(options?: SerializeOptions): FeedWriter
}

/** A format of feeds that is read as it comes, too. */
export interface StreamedFeedFormat extends FeedFormat {
  /** Read a feed piece by piece, in memory that does not grow with it. */
  parseStream(
    chunks: AsyncIterable<string> | Iterable<string>,
    options?: ParseOptions,
  ): AsyncGenerator<Result<Document>, FeedEnd>
}

/** What every format of feeds holds, and how it is written by its grammar. */
export const writtenBy = (
  grammar: FeedGrammar,
): Pick<FeedFormat, 'holds' | 'serialize' | 'serializeStream' | 'openWriter'> => ({
  holds: held,
  serialize: (documents, options = {}) => serializeFeed(documents, options, grammar),
  serializeStream: (documents, options = {}) => serializeStream(documents, options, grammar),
  openWriter: (options = {}) => openFeedWriter(options, grammar),
})
