import {
  type Article,
  type Diagnostic,
  type Document,
  type Envelope,
  fail,
  type Loss,
  normalize,
  pointer,
  type Result,
  report,
  type SerializeOptions,
  succeed,
  type Written,
} from '@copydesk/schema'
import {absoluteUrl} from '../absolute-url.ts'
import {lossesBetween} from '../losses-between.ts'
import {refuse} from '../refuse.ts'
import {withhold} from '../withhold.ts'
import {parseJsonFeed} from './parse-json-feed.ts'
import {type Item, itemId, writeItem} from './write-item.ts'

/** The documents that an item can be. */
export const held: readonly Article['type'][] = ['article']

const version = 'https://jsonfeed.org/version/1.1'

/** What was written here is read again however long it is. */
const unlimited = {json: Number.MAX_SAFE_INTEGER}

/** Write articles as a feed. A feed needs a title, and each item an id or a URL. */
export function serializeJsonFeed(
  documents: readonly Document[],
  options: SerializeOptions = {},
): Result<Written> {
  const {envelope = {}, assumeZone} = options
  const refused = refuse(documents, {name: 'json-feed', holds: held})
  if (refused.length > 0) return fail(refused)
  const {released, losses} = withhold(documents.map(normalize), options)
  const articles = released.map(({document, index}) => ({article: document as Article, index})) // others are refused
  const title = titleOf(
    envelope,
    articles.map(({article}) => article),
  )
  const missing = articles.flatMap(({article, index}) =>
    itemId(article) === undefined ? [missingField('item without an `id`', pointer(index))] : [],
  )
  if (title === undefined) missing.unshift(missingField('feed without a `title`'))
  if (missing.length > 0) return fail(missing)
  const told: Loss[] = [...losses]
  const items = articles.map(({article, index}) => {
    // What is read of it and written once more is without parts that say nothing.
    const item = writeItem(readBack(writeItem(article, assumeZone)), assumeZone)
    told.push(...lossesBetween(article, readBack(item), pointer(index)))
    return item
  })
  const home = absoluteUrl(envelope.url)
  const feed = {
    version,
    title,
    ...(home === undefined ? {} : {home_page_url: home}),
    ...(envelope.description === undefined ? {} : {description: envelope.description}),
    items,
  }
  return succeed({text: `${JSON.stringify(feed, null, 2)}\n`, losses: told, extensions: []})
}

/** The feed's own title, or else the name of the series or the paper that the first article is from. */
const titleOf = ({title}: Envelope, [first]: readonly Article[]): string | undefined =>
  title ?? first?.series?.name ?? first?.publisher?.name

function missingField(found: string, at?: string): Diagnostic {
  const expected =
    at === undefined ? '`title` of the envelope, a series or a publisher' : '`id` or `url`'
  return report('mandatory-field-missing', found, {expected, ...(at === undefined ? {} : {at})})
}

/** What our reader makes of an item. */
function readBack(item: Item): Article {
  const source = JSON.stringify({version, title: 'x', items: [item]})
  const [back] = parseJsonFeed(source, {rules: {}, limits: unlimited}).documents
  if (!back?.ok) throw new Error(`Cannot read back ${JSON.stringify(back?.diagnostics)}`)
  return back.value as Article // items are articles
}
