import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Parsed, ParseOptions} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {everything} from '../scripts/everything.ts'
import {atom, jsonFeed, jsonLd, rss, wxr} from '../src/index.ts'
import {cutJson, cutXml, silentMembers} from './silence.ts'

const shared = new URL('../../../../shared/conformance/', import.meta.url)
const isThere = existsSync(shared)
if (!isThere) console.info('the samples of others: skipped, ../shared is absent')

/** Without rules, which find fault with documents and tell of nothing that was not read. */
const reading =
  (format: {parse: (source: string, options: ParseOptions) => Parsed}) =>
  (source: string): Parsed =>
    format.parse(source, {rules: {}})

function filesIn(folder: string, ending: string): readonly string[] {
  const root = new URL(folder, shared)
  return readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => readFileSync(new URL(name, root), 'utf8'))
}

const isRss = (source: string): boolean => /<rss[\s>]/.test(source)

/**
 * What is left says what another member says too (an id that is the URL, a date twice), is empty markup,
 * or is said of items that there are none of. The lists may only become shorter.
 */
test('the elements of others’ feeds are read or told, but for these', () => {
  if (!isThere) return
  const seen = new Set<string>()
  const files = ['atom-rss/feedvalidator/', 'atom-rss/rfc4287-examples/']
  const silent = files
    .flatMap((folder) => filesIn(folder, '.xml'))
    .flatMap((source) => silentMembers(reading(isRss(source) ? rss : atom), source, cutXml, seen))
  console.info(`feeds of others: ${seen.size} kinds of elements, ${silent.length} in silence`)
  expect([...new Set(silent)].toSorted()).toMatchInlineSnapshot(`
    [
      "atom:feed/atom:author",
      "atom:feed/atom:entry/atom:category",
      "atom:feed/atom:entry/atom:content",
      "atom:feed/atom:entry/atom:id",
      "atom:feed/atom:entry/atom:link",
      "atom:feed/atom:entry/atom:summary",
      "atom:feed/atom:entry/atom:title",
      "atom:feed/atom:id",
      "atom:feed/atom:title",
      "rss/channel/item/description",
      "rss/channel/item/guid",
      "rss/channel/item/link",
      "rss/channel/language",
      "rss/channel/lastBuildDate",
      "rss/channel/pubDate",
    ]
  `)
})

test('the members of others’ JSON Feeds are read or told, but for these', () => {
  if (!isThere) return
  const seen = new Set<string>()
  const silent = filesIn('json-feed/samples/', '.json').flatMap((source) =>
    silentMembers(reading(jsonFeed), source, cutJson, seen),
  )
  console.info(`JSON Feeds of others: ${seen.size} kinds of members, ${silent.length} in silence`)
  expect([...new Set(silent)].toSorted()).toMatchInlineSnapshot(`
    [
      "/items/content_text",
      "/items/id",
      "/version",
    ]
  `)
})

test('what json-ld writes is read, member by member; what it does not know is told', () => {
  const seen = new Set<string>()
  const silent = (['article', 'brief', 'topic', 'contributor', 'feedback'] as const).flatMap(
    (type) => {
      const written = jsonLd.serialize([everything[type]], {staff: true})
      if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
      return silentMembers(reading(jsonLd), written.value.text, cutJson, seen)
    },
  )
  expect([...new Set(silent)].toSorted()).toMatchInlineSnapshot(`[]`)
  const foreign = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'The boat',
    wordCount: 3,
    author: {'@type': 'Person', name: 'Ada Lund', birthPlace: 'Oslo', image: 'https://a.example/a'},
    image: {'@type': 'ImageObject', contentUrl: 'https://a.example/b', width: 3},
    publisher: {'@type': 'Organization', name: 'The Paper', logo: 'https://a.example/c'},
    about: [{'@type': 'DefinedTerm', name: 'Boats', description: 'All of them'}],
    aggregateRating: {'@type': 'AggregateRating', ratingValue: 3},
  }
  expect(silentMembers(reading(jsonLd), JSON.stringify(foreign), cutJson, new Set())).toEqual([])
})

test('the elements of an export of WordPress are read or told, but for these', () => {
  const source = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
<title>Harbour</title><link>https://harbour.example/</link><description>News</description><pubDate>Fri, 14 Nov 2025 08:20:00 GMT</pubDate><language>en</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://harbour.example/</wp:base_site_url><generator>wp</generator>
<wp:author><wp:author_id>1</wp:author_id><wp:author_login>bo</wp:author_login><wp:author_email>bo@harbour.example</wp:author_email><wp:author_display_name>Bo Friis</wp:author_display_name></wp:author>
<wp:category><wp:term_id>4</wp:term_id><wp:category_nicename>birds</wp:category_nicename><wp:category_parent>nature</wp:category_parent><wp:cat_name>Birds</wp:cat_name><wp:category_description>Those that fly</wp:category_description></wp:category>
<wp:tag><wp:term_id>5</wp:term_id><wp:tag_slug>gull</wp:tag_slug><wp:tag_name>Gull</wp:tag_name></wp:tag>
<wp:term><wp:term_id>6</wp:term_id><wp:term_name>Menu</wp:term_name></wp:term>
<item><title>Gulls</title><link>https://harbour.example/gulls</link><pubDate>Fri, 14 Nov 2025 08:20:00 GMT</pubDate><dc:creator>bo</dc:creator><guid isPermaLink="false">g7</guid><description>Short</description><content:encoded><![CDATA[One.]]></content:encoded><excerpt:encoded>A man.</excerpt:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>2025-11-15 10:00:00</wp:post_date><wp:post_date_gmt>2025-11-15 09:00:00</wp:post_date_gmt><wp:post_modified>2025-11-16 10:00:00</wp:post_modified><wp:post_modified_gmt>2025-11-16 09:00:00</wp:post_modified_gmt><wp:comment_status>open</wp:comment_status><wp:ping_status>open</wp:ping_status><wp:post_name>gulls</wp:post_name><wp:status>publish</wp:status><wp:post_parent>3</wp:post_parent><wp:menu_order>2</wp:menu_order><wp:post_type>post</wp:post_type><wp:post_password>secret</wp:post_password><wp:is_sticky>1</wp:is_sticky>
<category domain="category" nicename="birds">Birds</category>
<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta><wp:postmeta><wp:meta_key>mood</wp:meta_key><wp:meta_value>calm</wp:meta_value></wp:postmeta>
<wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author>A Reader</wp:comment_author><wp:comment_author_email>a@reader.example</wp:comment_author_email><wp:comment_author_url>https://reader.example</wp:comment_author_url><wp:comment_author_IP>192.0.2.1</wp:comment_author_IP><wp:comment_date>2025-11-16 10:00:00</wp:comment_date><wp:comment_date_gmt>2025-11-16 09:00:00</wp:comment_date_gmt><wp:comment_content>Well counted.</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type>comment</wp:comment_type><wp:comment_parent>2</wp:comment_parent><wp:comment_user_id>1</wp:comment_user_id></wp:comment></item>
<item><title>gull.jpg</title><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://harbour.example/gull.jpg</wp:attachment_url><excerpt:encoded>A gull</excerpt:encoded></item>
<item><title>old.jpg</title><wp:post_id>10</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://harbour.example/old.jpg</wp:attachment_url></item>
</channel></rss>`
  const silent = silentMembers(reading(wxr), source, cutXml, new Set())
  expect([...new Set(silent)].toSorted()).toMatchInlineSnapshot(`
    [
      "rss/channel/item/pubDate",
      "rss/channel/item/wp:comment/wp:comment_date",
      "rss/channel/item/wp:comment/wp:comment_type",
      "rss/channel/item/wp:post_date",
      "rss/channel/item/wp:post_modified",
      "rss/channel/item/wp:post_type",
      "rss/channel/wp:wxr_version",
    ]
  `)
})
