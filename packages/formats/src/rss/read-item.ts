import {relationOf} from '../atom/read-envelope.ts'
import type {Author, Entry, Link, Tag, Words} from '../feed/entry.ts'
import {baseIn, languageIn} from '../feed/inherited.ts'
import {enclosureOf, readMedia} from '../feed/media.ts'
import {openParts, type Parts} from '../feed/open-parts.ts'
import {readEntry} from '../feed/read-entry.ts'
import type {TellXml} from '../feed/read-xml-feed.ts'
import {resolveUrl} from '../feed/resolve-urls.ts'
import {attribute, childNamed, textIn, trimmedText, type XmlElement} from '../xml/element.ts'
import {readRfc822} from './rfc822.ts'
import {readTitle} from './title.ts'

/** An item of RSS as an article's draft. */
export const readRssItem = (
  element: XmlElement,
  around: readonly XmlElement[],
  tell: TellXml,
): object => {
  const parts = openParts(element, 'an item', tell)
  const draft = readEntry(readItemParts(element, around, parts), parts.tell)
  parts.tellRest()
  return draft
}

/** What an item of RSS says. */
export function readItemParts(
  element: XmlElement,
  around: readonly XmlElement[],
  parts: Parts,
): Entry {
  const path = [...around, element]
  const base = baseIn(path)
  const words = (name: string, part: keyof Entry): string | undefined =>
    trimmedText(parts.one(name, part))
  const shown = readMedia(parts, base)
  const files = parts.take('enclosure', 'media').map((one) => {
    const url = attribute(one, 'url')
    const file = enclosureOf(url && resolveUrl(url, base), attribute(one, 'type'))
    if (file === undefined) parts.tell('enclosure of an unknown kind', 'media')
    return file
  })
  const guid = parts.one('guid', 'id')
  const name = trimmedText(guid)
  const isAddress = guid?.attributes['isPermaLink']?.trim().toLowerCase() !== 'false'
  const link = words('link', 'url')
  // A name that says it is an address is one, where there is no other.
  const address = link ?? (isAddress && name && /^https?:/i.test(name) ? name : undefined)
  const title = words('title', 'title')
  const source = parts.one('source', 'source')
  return {
    id: name,
    url: address && resolveUrl(address, base),
    title: title && readTitle(title),
    ...readTexts(parts, base),
    pictures: [...shown.pictures, ...files.flatMap((file) => file?.pictures ?? [])],
    media: [...shown.media, ...files.flatMap((file) => file?.media ?? [])],
    published: dateIn(parts, 'pubDate', 'published') ?? dateIn(parts, 'dc:date', 'published'),
    updated: words('atom:updated', 'updated'),
    authors: authorsOf(parts),
    tags: parts.take('category', 'tags').map(tagOf),
    language: words('dc:language', 'language') ?? languageOf(path),
    rights: words('dc:rights', 'rights'),
    source: source && sourceOf(source),
    related: parts.take('atom:link', 'related').flatMap((one) => relatedOf(one, parts)),
  }
}

/** Where there is the whole text, the description is what stands before it. */
function readTexts(
  parts: Parts,
  base: string | undefined,
): {readonly summary?: Words; readonly content?: Words} {
  const description = parts.one('description', 'summary')
  const encoded = parts.one('content:encoded', 'content')
  const written = (one: XmlElement): Words => ({
    kind: 'html',
    value: textIn(one),
    ...(base === undefined ? {} : {base}),
  })
  if (encoded === undefined) return description ? {content: written(description)} : {}
  const isSame = description && textIn(description).trim() === textIn(encoded).trim()
  const summary = description === undefined || isSame ? {} : {summary: written(description)}
  return {...summary, content: written(encoded)}
}

/** A date of RFC 822 as ISO 8601 has it. Any other is told, and left for the next to read. */
function dateIn(parts: Parts, name: string, part: 'published'): string | undefined {
  const said = trimmedText(parts.one(name, part))
  if (said === undefined) return undefined
  const read = readRfc822(said)
  if (read?.unknownZone !== undefined) parts.tell(`zone \`${read.unknownZone}\``, part)
  if (read === undefined && name === 'pubDate') parts.tell('date that is not of RFC 822', part)
  return read?.timestamp ?? said
}

/** Names, or else what stands in brackets behind an address for mail, which itself is not read. */
function authorsOf(parts: Parts): readonly Author[] {
  const named = parts.take('dc:creator', 'authors').map((one) => ({name: trimmedText(one)}))
  const author = parts.one('author', 'authors')
  const line = trimmedText(author)
  if (named.length > 0 || line === undefined) return named
  if (!line.includes('@')) return [{name: line}]
  const open = line.indexOf('(')
  const name = open < 0 ? undefined : line.slice(open + 1, line.lastIndexOf(')')).trim()
  parts.tell('address for mail', 'authors')
  return name ? [{name}] : []
}

const tagOf = (category: XmlElement): Tag => ({
  name: trimmedText(category),
  scheme: attribute(category, 'domain'),
})

const sourceOf = (source: XmlElement): Link => ({
  title: trimmedText(source),
  url: attribute(source, 'url'),
})

function relatedOf(link: XmlElement, parts: Parts): readonly Link[] {
  const relation = relationOf(link)
  if (relation !== 'related') parts.tell(`link \`${relation}\` of an item`, 'related')
  return relation === 'related'
    ? [{title: attribute(link, 'title'), url: attribute(link, 'href')}]
    : []
}

/** The language of the item, or else of the channel. */
function languageOf(path: readonly XmlElement[]): string | undefined {
  const channel = path.find(({name}) => name === 'channel')
  const said = channel && (childNamed(channel, 'language') ?? childNamed(channel, 'dc:language'))
  return languageIn(path) ?? trimmedText(said)
}
