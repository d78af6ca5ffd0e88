import {append, type Envelope, type ParseOptions, type Timestamp} from '@copydesk/schema'
import {absoluteUrl} from '../absolute-url.ts'
import type {Entry, Tag} from '../feed/entry.ts'
import {missingField} from '../feed/envelope.ts'
import type {FeedGrammar} from '../feed/feed-grammar.ts'
import {writePicture} from '../feed/media.ts'
import {type Xml, xmlElement, xmlField, xmlLines, xmlText} from '../xml/write-xml.ts'
import {zonedTimestamp} from '../zoned-timestamp.ts'
import {parseRss} from './parse-rss.ts'
import {writeRfc822} from './rfc822.ts'
import {writeTitle} from './title.ts'

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/** How RSS is written. */
export const grammar: FeedGrammar = {
  name: 'rss',
  moment: zonedMoment,
  missing: ({title, url, description}) => [
    ...(title === undefined
      ? [missingField('feed without a `title`', '`title` of the envelope, a series or a publisher')]
      : []),
    ...(absoluteUrl(url) === undefined
      ? [missingField('feed without a `link`', '`url` of the envelope, a series or a publisher')]
      : []),
    ...(description === undefined
      ? [missingField('feed without a `description`', '`description` of the envelope or a series')]
      : []),
  ],
  missingIn: ({title, summary, content}, at) =>
    title !== undefined || summary !== undefined || content?.value
      ? []
      : [
          missingField(
            'item that says nothing',
            'a headline, a dek or a body',
            append(at, 'headline'),
          ),
        ],
  open: (envelope) => {
    const root = xmlElement('rss', {version: '2.0', ...namespaces}).replace(/\/>$/, '>')
    return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n  <channel>\n${xmlLines(writeChannel(envelope), '    ')}`
  },
  item: (entry) => `    <item>\n${xmlLines(writeItem(entry), '      ')}    </item>\n`,
  between: '',
  close: '  </channel>\n</rss>\n',
  parse: (source: string, options: ParseOptions) => parseRss(source, options),
}

const moment = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/

/** A moment as precise as it is: RFC 822 asks for no seconds. */
function zonedMoment(
  timestamp: Timestamp | undefined,
  assumeZone: string | undefined,
): string | undefined {
  const [, time, zone = assumeZone] = moment.exec(timestamp ?? '') ?? []
  return time === undefined || zone === undefined ? undefined : `${time}${zone}`
}

function writeChannel(envelope: Envelope): readonly Xml[] {
  const self = absoluteUrl(envelope.feedUrl)
  return [
    xmlElement('title', {}, xmlText(writeTitle(envelope.title ?? ''))),
    xmlElement('link', {}, xmlText(absoluteUrl(envelope.url) ?? '')),
    xmlElement('description', {}, xmlText(envelope.description ?? '')),
    ...(self === undefined
      ? []
      : [xmlElement('atom:link', {rel: 'self', type: 'application/rss+xml', href: self})]),
    ...xmlField('lastBuildDate', envelope.updatedAt && writeRfc822(envelope.updatedAt)),
  ]
}

function writeItem(entry: Entry): readonly Xml[] {
  const {id, url, title, summary, content, published, source} = entry
  return [
    ...xmlField('title', title && writeTitle(title)),
    ...xmlField('link', url),
    ...(id === undefined
      ? []
      : [xmlElement('guid', {isPermaLink: String(id === url)}, xmlText(id))]),
    ...xmlField('pubDate', published && writeRfc822(published)),
    ...xmlField('atom:updated', zonedTimestamp(entry.updated, undefined)),
    ...(entry.authors ?? []).flatMap(({name}) => xmlField('dc:creator', name)),
    ...(entry.tags ?? []).flatMap(writeTag),
    ...writeTexts(title, summary?.value, content?.value ?? ''),
    ...xmlField('dc:language', entry.language),
    ...xmlField('dc:rights', entry.rights),
    // A source must say where it is.
    ...(source?.title === undefined || source.url === undefined
      ? []
      : [xmlElement('source', {url: source.url}, xmlText(source.title))]),
    ...(entry.related ?? []).map(({title: name, url: href}) =>
      xmlElement('atom:link', {rel: 'related', title: name, href}),
    ),
    ...(entry.pictures ?? []).map(writePicture),
  ]
}

/** An item must have a title or a description: without either, the text is the description. */
function writeTexts(
  title: string | undefined,
  summary: string | undefined,
  content: string,
): readonly Xml[] {
  if (title === undefined && summary === undefined) return xmlField('description', content)
  return [...xmlField('description', summary), xmlElement('content:encoded', {}, xmlText(content))]
}

const writeTag = ({name, scheme}: Tag): readonly Xml[] =>
  name === undefined ? [] : [xmlElement('category', {domain: scheme}, xmlText(name))]
