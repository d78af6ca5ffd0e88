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
import {serializeFeed} from '../feed/serialize-feed.ts'
import {type Documents, serializeStream} from '../feed/serialize-stream.ts'
import {grammar} from './grammar.ts'
import {parseJsonFeed} from './parse-json-feed.ts'

/** JSON Feed, both ways. */
export interface JsonFeedFormat extends Format {
  parse(source: string, options?: ParseOptions): Parsed
  serialize(documents: readonly Document[], options?: SerializeOptions): Result<Written>
  /** Write a feed piece by piece, in memory that does not grow with it. */
  serializeStream(
    documents: Documents,
    options?: SerializeOptions,
  ): AsyncGenerator<Result<Written>, void>
}

/** JSON Feed 1.1: an article for each item, with its body as HTML. */
export const jsonFeed: JsonFeedFormat = {
  name: 'json-feed',
  mediaTypes: ['application/feed+json'],
  extensions: ['.json'],
  holds: held,
  detect: (source) =>
    /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(source.slice(0, 4_000)) ? 1 : 0,
  parse: parseJsonFeed,
  serialize: (documents, options = {}) => serializeFeed(documents, options, grammar),
  serializeStream: (documents, options = {}) => serializeStream(documents, options, grammar),
}
