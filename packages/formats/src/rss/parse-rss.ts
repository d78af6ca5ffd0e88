import type {Parsed, ParseOptions} from '@copydesk/schema'
import {parseXmlFeed, type XmlFeed} from '../feed/read-xml-feed.ts'
import {readChannel} from './read-envelope.ts'
import {readRssItem} from './read-item.ts'

/** How RSS is read: 2.0, and what before it was much the same. */
export const rssFeed: XmlFeed = {
  expected: 'a feed of RSS',
  isRoot: (name) => name === 'rss',
  isItem: (name, depth) => name === 'item' && depth === 2,
  envelope: readChannel,
  item: (item, around, tell) => [readRssItem(item, around, tell)],
}

/** Read a feed of RSS: its items as articles, what its channel says of itself as the envelope. */
export const parseRss = (source: string, options: ParseOptions = {}): Parsed =>
  parseXmlFeed(source, options, rssFeed)
