import {type Article, type Inline, type Timestamp, textOf} from '@copydesk/schema'
import {absoluteUrl} from '../absolute-url.ts'
import {h} from '../html/hast.ts'
import {html} from '../html/index.ts'
import {openDesk} from '../html/open-desk.ts'
import {write} from '../html/sanitize.ts'
import type {Entry, Words} from './entry.ts'

/** A moment as a format has it, or nothing where it is no moment or has no zone. */
export type WriteMoment = (timestamp: Timestamp | undefined) => string | undefined

/** An article as an entry. Its body is HTML that our reader reads back; URLs are absolute, or left out. */
export function writeEntry(article: Article, moment: WriteMoment): Entry {
  const {id, url, headline, dek, image, body, byline, topics, source} = article
  const picture = image?.media.kind === 'image' ? absoluteUrl(image.media.url) : undefined
  return {
    id: id ?? url,
    url: absoluteUrl(url),
    title: headline,
    summary: dek && wordsOf(dek),
    content: {kind: 'html', value: bodyOf(body)},
    pictures:
      picture === undefined
        ? []
        : [
            {
              url: picture,
              caption: image?.caption && wordsOf(image.caption),
              credit: image?.credit,
            },
          ],
    published: moment(article.publishedAt),
    updated: moment(article.updatedAt),
    authors: (byline?.contributors ?? []).flatMap(({name, profiles}) => {
      const address = profiles?.find((profile) => profile.url !== undefined)?.url
      return name === undefined ? [] : [{name, url: absoluteUrl(address)}]
    }),
    tags: (topics ?? []).map(({id: term, name, scheme}) => ({term, name, scheme})),
    language: article.language,
    rights: article.rights,
    source: source && {title: source.name, url: absoluteUrl(source.url)},
    related: (article.related ?? []).flatMap(({title, url: address}) => {
      const at = absoluteUrl(address)
      return at === undefined ? [] : [{title, url: at}]
    }),
  }
}

/** A body of which nothing is left is no markup. */
function bodyOf(body: Article['body']): string {
  const written = html.serialize([{type: 'article', body}], {staff: true})
  return written.ok ? written.value.text.trim() : ''
}

/** Running text as HTML. */
function wordsOf(inlines: readonly Inline[]): Words {
  const {desk} = openDesk({type: 'article', body: []}, '')
  const plain = textOf(inlines).trim()
  return {kind: 'html', value: write([h('p', {}, desk.inlines(inlines, ''))]), plain}
}
