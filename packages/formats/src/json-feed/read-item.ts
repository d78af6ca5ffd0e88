import {
  type Article,
  append,
  type Block,
  type Credit,
  id,
  language,
  text,
  url,
} from '@copydesk/schema'
import {html} from '../html/index.ts'
import {textBody} from '../json-ld/body-text.ts'
import {siteOf} from '../json-ld/read-parts.ts'
import {looseTimestamp} from '../loose-timestamp.ts'
import type {Item} from './write-item.ts'

/** Tells what was not read, with its place in the source's value. */
export type Tell = (found: string, at: string) => void

const known = new Set([
  ...['id', 'url', 'title', 'summary', 'content_html', 'content_text', 'image', 'date_published'],
  ...['date_modified', 'authors', 'author', 'tags', 'language'],
])

/** An item as an article's draft. */
export function readItem(item: Item, at: string, tell: Tell): object {
  for (const name of Object.keys(item)) {
    if (!known.has(name)) tell(`member \`${name}\` of an item`, append(at, name))
  }
  const scalar = (name: string, schema: typeof text): string | undefined => {
    const value = own(item, name)
    if (value === undefined || value === null || value === '') return undefined
    const fit = schema.safeParse(typeof value === 'number' ? String(value) : trimmed(value))
    if (!fit.success) tell(`value of \`${name}\``, append(at, name))
    return fit.success ? fit.data : undefined
  }
  const date = (name: string): string | undefined => {
    const value = own(item, name)
    const read = typeof value === 'string' ? looseTimestamp(value) : undefined
    if (value !== undefined && read === undefined) tell(`date \`${name}\``, append(at, name))
    return read
  }
  const address = scalar('url', url)
  const name = scalar('id', id)
  const title = scalar('title', text)
  const summary = scalar('summary', text)
  const picture = scalar('image', url)
  const content = readContent(item, title, at, tell)
  const contributors = readAuthors(item, at, tell)
  const tags = list(own(item, 'tags')).flatMap((tag) => {
    const fit = text.safeParse(trimmed(tag))
    return fit.success ? [{name: fit.data}] : []
  })
  const members = {
    id: name === address ? undefined : name,
    url: address,
    headline: title ?? content.headline,
    dek: summary === undefined ? undefined : [{type: 'text', value: summary}],
    image:
      picture === undefined ? undefined : {type: 'figure', media: {kind: 'image', url: picture}},
    publishedAt: date('date_published'),
    updatedAt: date('date_modified'),
    byline: contributors.length > 0 ? {contributors} : undefined,
    topics: tags.length > 0 ? tags : undefined,
    language: scalar('language', language),
    body: content.body,
  }
  const said = Object.entries(members).filter(([, value]) => value !== undefined)
  return {type: 'article', ...Object.fromEntries(said)}
}

interface Content {
  readonly headline?: string | undefined
  readonly body: readonly Block[]
}

/** HTML before plain text. A heading over it that is not the title stays in the text. */
function readContent(item: Item, title: string | undefined, at: string, tell: Tell): Content {
  const markup = own(item, 'content_html')
  if (typeof markup !== 'string' || markup.trim() === '') {
    const plain = own(item, 'content_text')
    return {body: textBody(typeof plain === 'string' ? plain : undefined)}
  }
  const {documents, diagnostics} = html.parse(markup, {rules: {}})
  const told = [...diagnostics, ...documents.flatMap((one) => one.diagnostics)]
  for (const {message} of told.slice(0, 20)) tell(`HTML (${message})`, append(at, 'content_html'))
  const articles = documents.flatMap((one) =>
    one.ok && one.value.type === 'article' ? [one.value] : [],
  )
  const body = articles.flatMap((article: Article): readonly Block[] => {
    const {headline} = article
    if (headline === undefined || title === undefined || headline === title) return article.body
    const heading: Block = {type: 'heading', depth: 2, children: [{type: 'text', value: headline}]}
    return [heading, ...article.body]
  })
  return {headline: articles[0]?.headline, body}
}

function readAuthors(item: Item, at: string, tell: Tell): readonly Credit[] {
  const several = own(item, 'authors')
  const authors = list(several === undefined ? own(item, 'author') : several)
  return authors.flatMap((author, index): readonly Credit[] => {
    if (typeof author !== 'object' || author === null) return []
    const name = text.safeParse(trimmed(own(author as Item, 'name')))
    const address = url.safeParse(trimmed(own(author as Item, 'url')))
    if (!name.success) {
      tell('author without a name', append(append(at, 'authors'), index))
      return []
    }
    const profiles = address.success ? [{site: siteOf(address.data), url: address.data}] : []
    return [{name: name.data, ...(profiles.length > 0 ? {profiles} : {})}]
  })
}

const own = (item: Item, name: string): unknown =>
  Object.hasOwn(item, name) ? item[name] : undefined

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value)

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
