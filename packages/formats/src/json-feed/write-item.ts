import {type Article, textOf} from '@copydesk/schema'
import {absoluteUrl} from '../absolute-url.ts'
import {html} from '../html/index.ts'
import {zonedTimestamp} from '../zoned-timestamp.ts'

/** One item of a feed, as JSON Feed has it. */
export interface Item {
  readonly [member: string]: unknown
}

/** What an item is known by: its id, or else its URL. */
export const itemId = ({id, url}: Article): string | undefined => id ?? url

/** An article as an item. Its body is HTML that our reader reads back. */
export function writeItem(article: Article, assumeZone: string | undefined): Item {
  const {body, byline, topics, image, dek} = article
  const authors = (byline?.contributors ?? []).flatMap(({name, profiles}) => {
    const url = absoluteUrl(profiles?.find((profile) => profile.url !== undefined)?.url)
    return name === undefined ? [] : [{name, ...(url === undefined ? {} : {url})}]
  })
  const tags = (topics ?? []).flatMap(({name}) => name ?? [])
  const content = html.serialize([{type: 'article', body}], {staff: true})
  const members = {
    id: itemId(article),
    url: absoluteUrl(article.url),
    title: article.headline,
    summary: dek && (textOf(dek).trim() || undefined),
    content_html: content.ok ? content.value.text.trim() : '',
    image: image?.media.kind === 'image' ? absoluteUrl(image.media.url) : undefined,
    date_published: zonedTimestamp(article.publishedAt, assumeZone),
    date_modified: zonedTimestamp(article.updatedAt, assumeZone),
    authors: authors.length > 0 ? authors : undefined,
    tags: tags.length > 0 ? tags : undefined,
    language: article.language,
  }
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
