import {type Contributor, id, quoted, slug} from '@copydesk/schema'
import {openParts, type Parts} from '../feed/open-parts.ts'
import {readEntry} from '../feed/read-entry.ts'
import type {TellXml} from '../feed/read-xml-feed.ts'
import {looseTimestamp} from '../loose-timestamp.ts'
import {readItemParts} from '../rss/read-item.ts'
import {attribute, childNamed, childrenNamed, trimmedText, type XmlElement} from '../xml/element.ts'
import {paragraphsOf} from './paragraphs.ts'
import {readComment} from './read-comment.ts'

/** What of an export is known before its posts are read. */
export interface Site {
  /** Who writes, by the name they log in with. */
  readonly authors: ReadonlyMap<string, Pick<Contributor, 'id' | 'name'>>
  /** The URLs of attached files, by their ids. */
  readonly files: ReadonlyMap<string, string>
  /** The ids of the files that posts are shown with. */
  readonly shown: ReadonlySet<string>
}

const statuses: ReadonlyMap<string, string> = new Map([
  ['publish', 'published'],
  ['future', 'ready'],
  ['draft', 'draft'],
  ['auto-draft', 'draft'],
  ['pending', 'draft'],
  ['private', 'draft'],
  ['trash', 'withdrawn'],
])

/** A post or a page as an article, and what readers wrote under it. Other things are told, and no document. */
export function readPost(
  item: XmlElement,
  around: readonly XmlElement[],
  tell: TellXml,
  site: Site,
): readonly object[] {
  const {authors, files} = site
  const type = trimmedText(childNamed(item, 'wp:post_type')) ?? 'post'
  if (type === 'attachment') {
    tellFile(item, site, tell)
    return []
  }
  if (type !== 'post' && type !== 'page') {
    tell(`item of the type \`${type}\``, item.span)
    return []
  }
  const parts = openParts(item, 'a post', tell)
  const said = (name: string): string | undefined => trimmedText(parts.one(name))
  const number = said('wp:post_id')
  const published = momentOf(said('wp:post_date_gmt'), said('wp:post_date'))
  const updated = momentOf(said('wp:post_modified_gmt'), said('wp:post_modified'))
  const excerpt = parts.one('excerpt:encoded', 'summary')
  const summary = trimmedText(excerpt)
  const pictureKey = pictureKeyOf(item)
  const picture = files.get(pictureKey ?? '')
  if (pictureKey !== undefined && picture === undefined) {
    parts.tell(`picture ${quoted(pictureKey)} of a post, which is not in the file`, 'pictures')
  }
  const entry = readItemParts(item, around, parts)
  if (summary !== undefined && entry.summary) parts.tell('description of a post', 'summary')
  if (number !== undefined && entry.id !== undefined) parts.tell('`guid` of a post', 'id')
  const login = entry.authors?.[0]?.name
  const author = login === undefined ? undefined : authors.get(login)
  const draft = readEntry(
    {
      ...entry,
      summary: summary === undefined ? undefined : {kind: 'html', value: summary},
      content: entry.content && {...entry.content, value: paragraphsOf(entry.content.value)},
      published,
      updated,
      pictures: picture === undefined ? (entry.pictures ?? []) : [{url: picture}],
      tags: childrenNamed(item, 'category').map((one) => {
        const name = attribute(one, 'nicename')
        const term = name && `${attribute(one, 'domain') ?? 'category'}/${name}`
        return {term, name: trimmedText(one)}
      }),
    },
    parts.tell,
  )
  const comments = parts
    .take('wp:comment')
    .flatMap((one) => readComment(one, {number, url: entry.url}, tell))
  const members = {
    ...more(parts, said),
    id: number === undefined ? undefined : `post-${number}`,
    ...(author ? {byline: {contributors: [{ref: author.id, name: author.name}]}} : {}),
  }
  parts.tellRest()
  const known = Object.entries(members).filter(([, value]) => value !== undefined)
  return [{...draft, ...Object.fromEntries(known)}, ...comments]
}

function more(parts: Parts, said: (name: string) => string | undefined): object {
  const called = said('wp:post_name')
  const name = slug.safeParse(called)
  if (called !== undefined && !name.success) parts.tell(`name ${quoted(called)} of a post`, 'url')
  const state = said('wp:status')
  const status = statuses.get(state ?? '')
  if (state !== undefined && status === undefined) parts.tell(`status \`${state}\``, 'published')
  const open = said('wp:comment_status')
  for (const known of [
    'wp:post_type',
    'wp:post_parent',
    'wp:menu_order',
    'wp:is_sticky',
    'wp:ping_status',
  ]) {
    const value = said(known)
    const isUsual = known === 'wp:post_type' || value === undefined || value === '0'
    if (!isUsual) parts.tell(`\`${known}\` of a post`, 'id')
  }
  if (said('wp:post_password') !== undefined) parts.tell('password of a post', 'id')
  const keys = parts.take('wp:postmeta').map((one) => trimmedText(childNamed(one, 'wp:meta_key')))
  for (const key of keys) {
    if (key !== '_thumbnail_id') parts.tell(`field \`${key ?? ''}\` of a post`, 'id')
  }
  return {
    slug: name.success ? name.data : undefined,
    status,
    comments: open === 'open' || open === 'closed' ? {open: open === 'open'} : undefined,
  }
}

/** The id of the attached file that a post is shown with. */
export function pictureKeyOf(item: XmlElement): string | undefined {
  const meta = childrenNamed(item, 'wp:postmeta').find(
    (one) => trimmedText(childNamed(one, 'wp:meta_key')) === '_thumbnail_id',
  )
  return trimmedText(meta && childNamed(meta, 'wp:meta_value'))
}

/** Of a file that a post is shown with its address is read, and of any other nothing. */
function tellFile(item: XmlElement, {shown}: Site, tell: TellXml): void {
  const key = trimmedText(childNamed(item, 'wp:post_id'))
  if (key === undefined || !shown.has(key)) {
    tell('attached file that no post is shown with', item.span)
    return
  }
  const parts = openParts(item, 'an attached file', tell)
  for (const name of ['wp:post_id', 'wp:post_type', 'wp:attachment_url']) parts.take(name)
  parts.tellRest()
}

/** A moment in UTC, or else a local time whose zone nobody says. A date of zeroes is none. */
export function momentOf(utc: string | undefined, local: string | undefined): string | undefined {
  const there = utc === undefined || utc.startsWith('0000') ? undefined : looseTimestamp(`${utc}Z`)
  if (there !== undefined) return there
  return local === undefined || local.startsWith('0000') ? undefined : looseTimestamp(local)
}

/** Who may write, and under which id. */
export function authorOf(element: XmlElement): Pick<Contributor, 'id' | 'name'> | undefined {
  const login = id.safeParse(
    trimmedText(childNamed(element, 'wp:author_login'))?.replace(/\s/g, '-'),
  )
  if (!login.success) return undefined
  const name = trimmedText(childNamed(element, 'wp:author_display_name')) ?? login.data
  return {id: login.data, name}
}
