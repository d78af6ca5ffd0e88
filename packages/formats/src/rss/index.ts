import {type StreamedFeedFormat, writtenBy} from '../feed/feed-format.ts'
import {parseXmlStream} from '../feed/read-xml-feed.ts'
import {grammar} from './grammar.ts'
import {parseRss, rssFeed} from './parse-rss.ts'

/** RSS, both ways, whole or as it comes. */
export type RssFormat = StreamedFeedFormat

/** RSS 2.0: an article for each item, with its body as HTML. */
export const rss: RssFormat = {
  name: 'rss',
  mediaTypes: ['application/rss+xml'],
  extensions: ['.rss', '.xml'],
  ...writtenBy(grammar),
  detect: (source) => {
    const start = source.slice(0, 4_000)
    if (!/<rss[\s>]/.test(start)) return 0
    // An export of a whole site is RSS too.
    return start.includes('http://wordpress.org/export/') ? 0.5 : 1
  },
  parse: parseRss,
  parseStream: (chunks, options = {}) => parseXmlStream(chunks, options, rssFeed),
}
