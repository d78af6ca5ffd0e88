import type {
  Document,
  Format,
  Parsed,
  ParseOptions,
  Result,
  SerializeOptions,
  Written,
} from '@copydesk/schema'
import {parseJsonFeed} from './parse-json-feed.ts'
import {held, serializeJsonFeed} from './serialize-json-feed.ts'

/** JSON Feed, both ways. */
export interface JsonFeedFormat extends Format {
  parse(source: string, options?: ParseOptions): Parsed
  serialize(documents: readonly Document[], options?: SerializeOptions): Result<Written>
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
  serialize: serializeJsonFeed,
}
