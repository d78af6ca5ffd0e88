import type {ClaimField, PageClaim} from '@copydesk/text'
import {claimsOfJsonLd} from './json-ld.ts'
import type {HeadElement} from './scan-page.ts'

/** Names of meta elements, and which field they speak of. */
const metaFields: ReadonlyMap<string, ClaimField> = new Map(
  (
    [
      [
        'headline',
        'og:title twitter:title dc.title dcterms.title parsely-title sailthru.title title headline',
      ],
      ['dek', 'og:description twitter:description description dc.description sailthru.description'],
      [
        'author',
        'author article:author article:author_name dc.creator dcterms.creator parsely-author sailthru.author byl authors twitter:data1 cxenseparse:author',
      ],
      [
        'publishedAt',
        'article:published_time og:published_time published_time date pubdate publish-date publishdate dc.date dc.date.issued dcterms.created dcterms.date date.issued parsely-pub-date sailthru.date datepublished cxenseparse:recs:publishtime article.published last-published publication_date',
      ],
      [
        'updatedAt',
        'article:modified_time og:updated_time lastmod last-modified dcterms.modified datemodified article.updated',
      ],
      [
        'topic',
        'keywords news_keywords article:tag og:article:tag parsely-tags sailthru.tags dc.subject keyword topics',
      ],
      ['section', 'article:section parsely-section'],
      ['site', 'og:site_name application-name dc.publisher'],
      ['url', 'og:url'],
      ['language', 'og:locale'],
      ['image', 'og:image'],
    ] as const
  ).flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
)

const itemFields: ReadonlyMap<string, ClaimField> = new Map([
  ['datepublished', 'publishedAt'],
  ['datemodified', 'updatedAt'],
  ['headline', 'headline'],
  ['keywords', 'topic'],
  ['author', 'author'],
])

/** Claims beyond this many are not looked at. */
const most = 400

/** What the page says of itself, in its order: metadata is evidence, never the answer. */
export function claimsOf(head: readonly HeadElement[]): readonly PageClaim[] {
  const claims: PageClaim[] = []
  for (const {tag, attributes, text, span} of head) {
    if (claims.length > most) break
    if (tag === 'script') {
      if (!/ld\+json/i.test(attributes.get('type') ?? '')) continue
      for (const [field, value] of claimsOfJsonLd(text))
        claims.push({
          field,
          value: field === 'body' ? value : value.slice(0, 2000),
          from: 'data',
          span,
        })
    } else if (tag === 'title') {
      if (text.trim() !== '' && !claims.some(({from}) => from === 'title'))
        claims.push({field: 'headline', value: text.trim().slice(0, 2000), from: 'title', span})
    } else if (tag === 'html') {
      const language = attributes.get('lang')
      if (language) claims.push({field: 'language', value: language, from: 'meta', span})
    } else if (tag === 'link') {
      if (attributes.get('rel') === 'canonical' && attributes.get('href'))
        claims.push({field: 'url', value: attributes.get('href') ?? '', from: 'meta', span})
    } else {
      const value = attributes.get('content')?.trim().slice(0, 4000)
      if (!value) continue
      const name = (attributes.get('property') ?? attributes.get('name') ?? '').toLowerCase()
      const field =
        metaFields.get(name) ?? itemFields.get((attributes.get('itemprop') ?? '').toLowerCase())
      if (field === undefined) continue
      const values = field === 'topic' ? value.split(/[,;|]/) : [value]
      for (const one of values.slice(0, 60))
        if (one.trim() !== '') claims.push({field, value: one.trim(), from: 'meta', span})
    }
  }
  return claims
}
