import type {ParseOptions} from '@copydesk/schema'
import {absoluteUrl} from '../absolute-url.ts'
import type {Entry} from '../feed/entry.ts'
import {missingField} from '../feed/envelope.ts'
import type {FeedGrammar} from '../feed/feed-grammar.ts'
import {zonedTimestamp} from '../zoned-timestamp.ts'
import {parseJsonFeed} from './parse-json-feed.ts'

const version = 'https://jsonfeed.org/version/1.1'

/** How JSON Feed is written. */
export const grammar: FeedGrammar = {
  name: 'json-feed',
  moment: zonedTimestamp,
  missing: ({title}) =>
    title === undefined
      ? [missingField('feed without a `title`', '`title` of the envelope, a series or a publisher')]
      : [],
  missingIn: ({id}, at) =>
    id === undefined ? [missingField('item without an `id`', '`id` or `url`', at)] : [],
  open: ({title, description, url, feedUrl}) => {
    const head = only({
      version,
      title,
      home_page_url: absoluteUrl(url),
      feed_url: absoluteUrl(feedUrl),
      description,
    })
    return `${JSON.stringify(head, null, 2).slice(0, -'\n}'.length)},\n  "items": [\n`
  },
  item: (entry) => `    ${JSON.stringify(writeItem(entry), null, 2).replaceAll('\n', '\n    ')}`,
  between: ',\n',
  close: '\n  ]\n}\n',
  parse: (source: string, options: ParseOptions) => parseJsonFeed(source, options),
}

function writeItem(entry: Entry): object {
  const authors = (entry.authors ?? []).map(only)
  const tags = (entry.tags ?? []).flatMap(({name}) => name ?? [])
  return only({
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary?.plain || undefined,
    content_html: entry.content?.value ?? '',
    image: entry.pictures?.[0]?.url,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: authors.length > 0 ? authors : undefined,
    tags: tags.length > 0 ? tags : undefined,
    language: entry.language,
  })
}

/** Members that are there. */
const only = (members: object): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
