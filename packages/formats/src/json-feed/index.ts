import {type StreamedFeedFormat, writtenBy} from '../feed/feed-format.ts'
import {grammar} from './grammar.ts'
import {parseJsonFeed} from './parse-json-feed.ts'
import {parseJsonFeedStream} from './parse-json-feed-stream.ts'

/** JSON Feed, both ways, whole or as it comes. */
export type JsonFeedFormat = StreamedFeedFormat

/** JSON Feed 1.1: an article for each item, with its body as HTML. */
export const jsonFeed: JsonFeedFormat = {
  name: 'json-feed',
  mediaTypes: ['application/feed+json'],
  extensions: ['.json'],
  ...writtenBy(grammar),
  detect: (source) =>
    /"version"\s*:\s*"https?:\/\/jsonfeed\.org\//.test(source.slice(0, 4_000)) ? 1 : 0,
  parse: parseJsonFeed,
  parseStream: parseJsonFeedStream,
}
