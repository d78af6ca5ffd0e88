import {type Block, type Credit, id, language, type TopicRef, text, url} from '@copydesk/schema'
import {siteOf} from '../json-ld/read-parts.ts'
import {looseTimestamp} from '../loose-timestamp.ts'
import type {Author, Entry, Link, Tag, TellPart} from './entry.ts'
import {readBody, readInlines} from './read-words.ts'

type Scalar = typeof text

/** An entry as an article's draft. What does not fit the vocabulary is told. */
export function readEntry(entry: Entry, tell: TellPart): object {
  const fit = (part: keyof Entry, value: string | undefined, schema: Scalar) => {
    if (value === undefined || value.trim() === '') return undefined
    const read = schema.safeParse(value.trim())
    if (!read.success) tell(`value of \`${part}\``, part)
    return read.success ? read.data : undefined
  }
  const date = (part: 'published' | 'updated') => {
    const value = entry[part]
    const read = value === undefined ? undefined : looseTimestamp(value)
    if (value !== undefined && read === undefined) tell(`date \`${part}\``, part)
    return read
  }
  const address = fit('url', entry.url, url)
  const name = fit('id', entry.id, id)
  const title = fit('title', entry.title && oneLine(entry.title), text)
  const [dek, content] = [entry.summary, entry.content]
  const read = readBody(content, (found) => tell(found, 'content'))
  // A heading over it that is not the title stays in the text.
  const over: readonly Block[] =
    read.headline === undefined || title === undefined || read.headline === title
      ? []
      : [{type: 'heading', depth: 2, children: [{type: 'text', value: read.headline}]}]
  const inlines = readInlines(dek, (found) => tell(found, 'summary'))
  const published = date('published')
  const updated = date('updated')
  const members = {
    id: name === address ? undefined : name,
    url: address,
    headline: title ?? read.headline,
    dek: inlines.length > 0 ? inlines : undefined,
    image: pictureOf(entry, tell),
    publishedAt: published,
    // What was changed when it was published was not changed since.
    updatedAt: updated === published ? undefined : updated,
    byline: bylineOf(entry.authors ?? [], tell),
    topics: some((entry.tags ?? []).flatMap((tag) => topicOf(tag, tell))),
    language: fit('language', entry.language, language),
    rights: fit('rights', entry.rights && oneLine(entry.rights), text),
    source: siteOfLink(entry.source),
    related: some((entry.related ?? []).flatMap(linkItemOf)),
    body: [...over, ...read.body, ...recordingsOf(entry)],
  }
  const said = Object.entries(members).filter(([, value]) => value !== undefined)
  return {type: 'article', ...Object.fromEntries(said)}
}

const oneLine = (value: string): string =>
  /[\n\r]/.test(value)
    ? value
        .split(/[\n\r]/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ')
    : value

const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined

function pictureOf({pictures = []}: Entry, tell: TellPart): object | undefined {
  const [first, ...more] = pictures
  if (more.some((picture) => picture.url !== first?.url)) tell('second picture', 'pictures')
  const address = url.safeParse(first?.url.trim())
  if (first && !address.success) tell('URL of a picture', 'pictures')
  if (!first || !address.success) return undefined
  const caption = readInlines(first.caption, (found) => tell(found, 'pictures'))
  const credit = text.safeParse(first.credit?.trim())
  return {
    type: 'figure',
    media: {kind: 'image', url: address.data},
    ...(caption.length > 0 ? {caption} : {}),
    ...(credit.success ? {credit: credit.data} : {}),
  }
}

/** Films and recordings that the text does not show itself. */
function recordingsOf({media = [], content}: Entry): readonly Block[] {
  const shown = new Set<string>()
  return media.flatMap(({kind, url: address}): readonly Block[] => {
    const read = url.safeParse(address.trim())
    if (!read.success || shown.has(read.data) || content?.value.includes(read.data)) return []
    shown.add(read.data)
    return [{type: 'figure', media: {kind, url: read.data}}]
  })
}

function bylineOf(authors: readonly Author[], tell: TellPart): object | undefined {
  const contributors = authors.flatMap(({name, url: address}): readonly Credit[] => {
    const read = text.safeParse(name && oneLine(name).trim())
    if (!read.success) {
      tell('author without a name', 'authors')
      return []
    }
    const at = url.safeParse(address?.trim())
    const profiles = at.success ? [{site: siteOf(at.data), url: at.data}] : []
    return [{name: read.data, ...(profiles.length > 0 ? {profiles} : {})}]
  })
  return contributors.length > 0 ? {contributors} : undefined
}

/** A term with a name beside it is an id; a term alone is all the name there is. */
function topicOf({term, name, scheme}: Tag, tell: TellPart): readonly TopicRef[] {
  const of = url.safeParse(scheme?.trim())
  const within = of.success ? {scheme: of.data} : {}
  const called = text.safeParse((name ?? term)?.trim())
  if (!called.success) {
    if ((name ?? term ?? '').trim() !== '') tell('name of a topic', 'tags')
    return []
  }
  const key = id.safeParse(term)
  const hasId = key.success && name !== undefined && key.data !== called.data
  return [{...(hasId ? {id: key.data} : {}), name: called.data, ...within}]
}

function siteOfLink(link: Link | undefined): object | undefined {
  const name = text.safeParse(link?.title?.trim())
  if (!name.success) return undefined
  const at = url.safeParse(link?.url?.trim())
  return {name: name.data, ...(at.success ? {url: at.data} : {})}
}

function linkItemOf({title, url: address}: Link): readonly object[] {
  const at = url.safeParse(address?.trim())
  if (!at.success) return []
  const name = text.safeParse(title?.trim())
  return [{title: name.success ? name.data : at.data, url: at.data}]
}
