import type {Author, Entry, Link, Picture, Recording, Tag, Words} from '../feed/entry.ts'
import {baseIn, languageIn} from '../feed/inherited.ts'
import {enclosureOf, readMedia} from '../feed/media.ts'
import {openParts, type Parts} from '../feed/open-parts.ts'
import {readEntry} from '../feed/read-entry.ts'
import type {TellXml} from '../feed/read-xml-feed.ts'
import {resolveUrl} from '../feed/resolve-urls.ts'
import {attribute, childNamed, childrenNamed, trimmedText, type XmlElement} from '../xml/element.ts'
import {relationOf} from './read-envelope.ts'
import {readPerson} from './read-person.ts'
import {dateOf, plainText, readText} from './text.ts'

/** An entry of Atom as an article's draft. What the feed says of all its entries is said of it. */
export function readAtomEntry(
  element: XmlElement,
  around: readonly XmlElement[],
  tell: TellXml,
): object {
  const path = [...around, element]
  const base = baseIn(path)
  const parts = openParts(element, 'an entry', tell)
  const {one: first} = parts
  const plain = (name: string, part: keyof Entry): string | undefined => {
    const one = first(name, part)
    return one && plainText(one, (found) => parts.tell(found, part))
  }
  const links = readLinks(parts, base)
  const source = first('atom:source', 'source')
  const said = {
    id: trimmedText(first('dc:identifier', 'id')),
    iri: trimmedText(first('atom:id', 'id')),
  }
  const shown = readMedia(parts, base)
  const summary = first('atom:summary', 'summary')
  const entry: Entry = {
    // An id that is only the URL says nothing; one that cannot stand as an id stands beside it.
    id: said.id ?? said.iri,
    url: links.url,
    title: plain('atom:title', 'title'),
    summary: summary && wordsOf(summary, 'summary'),
    content: readContent(),
    pictures: [...shown.pictures, ...links.pictures],
    media: [...shown.media, ...links.media],
    published: dateOf(first('atom:published', 'published'), (found) =>
      parts.tell(found, 'published'),
    ),
    updated: dateOf(first('atom:updated', 'updated'), (found) => parts.tell(found, 'updated')),
    authors: authorsOf(parts, source, around, {base, tell}),
    tags: parts.take('atom:category', 'tags').map(tagOf),
    language: languageIn(path),
    rights: plain('atom:rights', 'rights'),
    source: source && sourceOf(source, tell),
    related: links.related,
  }
  parts.tellRest()
  return readEntry(entry, parts.tell)

  function wordsOf(one: XmlElement, part: keyof Entry): Words | undefined {
    const words = readText(one, baseIn([...path, one]))
    if (words === undefined) parts.tell('text of an unknown type', part)
    return words
  }

  function readContent(): Words | undefined {
    const one = first('atom:content', 'content')
    if (one === undefined) return undefined
    const elsewhere = attribute(one, 'src')
    if (elsewhere === undefined) return wordsOf(one, 'content')
    const file = enclosureOf(resolveUrl(elsewhere, base), attribute(one, 'type'))
    if (file === undefined) parts.tell('content that stands elsewhere', 'content')
    links.pictures.push(...(file?.pictures ?? []))
    links.media.push(...(file?.media ?? []))
    return undefined
  }
}

interface Links {
  url?: string
  readonly related: Link[]
  readonly pictures: Picture[]
  readonly media: Recording[]
}

function readLinks(parts: Parts, base: string | undefined): Links {
  const links: Links = {related: [], pictures: [], media: []}
  for (const link of parts.take('atom:link', 'url')) {
    const relation = relationOf(link)
    const href = attribute(link, 'href')
    const url = href && resolveUrl(href, base)
    const title = attribute(link, 'title')
    const file = relation === 'enclosure' && enclosureOf(url, attribute(link, 'type'))
    if (url === undefined) parts.tell('link without `href`', 'url')
    else if (relation === 'alternate' && links.url === undefined) links.url = url
    else if (relation === 'related') links.related.push({title, url})
    else if (file) {
      links.pictures.push(...(file.pictures ?? []))
      links.media.push(...(file.media ?? []))
    } else if (url !== links.url) parts.tell(`link \`${relation}\` of an entry`, 'url')
  }
  return links
}

/** An entry without authors has those of its source, or else of the feed, unless that is the paper itself. */
function authorsOf(
  parts: Parts,
  source: XmlElement | undefined,
  [feed]: readonly XmlElement[],
  {base, tell}: {readonly base: string | undefined; readonly tell: TellXml},
): readonly Author[] {
  const own = parts.take('atom:author', 'authors')
  const said = own.length > 0 || !source ? own : childrenNamed(source, 'atom:author')
  if (said.length > 0 || feed === undefined) return said.map((one) => readPerson(one, base, tell))
  const title = trimmedText(childNamed(feed, 'atom:title'))
  // What else the feed says of them is told once, with the feed.
  return childrenNamed(feed, 'atom:author')
    .map((one) => readPerson(one, base))
    .filter(({name}) => name !== undefined && name !== title)
}

const tagOf = (category: XmlElement): Tag => ({
  term: attribute(category, 'term'),
  name: attribute(category, 'label'),
  scheme: attribute(category, 'scheme'),
})

function sourceOf(source: XmlElement, tell: TellXml): Link {
  const parts = openParts(source, 'a source', tell)
  const links = parts.take('atom:link')
  const page = links.find((link) => relationOf(link) === 'alternate')
  for (const link of links) {
    if (link !== page) tell(`link \`${relationOf(link)}\` of a source`, link.span)
  }
  const title = trimmedText(parts.one('atom:title'))
  parts.take('atom:author')
  parts.tellRest()
  return {title, url: page && attribute(page, 'href')}
}
