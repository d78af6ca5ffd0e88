import type {Envelope, ParseOptions} from '@copydesk/schema'
import {append} from '@copydesk/schema'
import {absoluteUrl} from '../absolute-url.ts'
import type {Author, Entry, Tag} from '../feed/entry.ts'
import {missingField} from '../feed/envelope.ts'
import type {FeedGrammar} from '../feed/feed-grammar.ts'
import {writePicture} from '../feed/media.ts'
import {type Xml, xmlElement, xmlField, xmlLines, xmlText} from '../xml/write-xml.ts'
import {zonedTimestamp} from '../zoned-timestamp.ts'
import {parseAtom} from './parse-atom.ts'

/** An identifier that is an absolute IRI. */
const iri = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i

/** How Atom is written. */
export const grammar: FeedGrammar = {
  name: 'atom',
  // XML Schema knows no year 0 and no zone beyond fourteen hours.
  moment: (timestamp, zone) => {
    const moment = zonedTimestamp(timestamp, zone)
    return moment === undefined || /^0000|[+-](?:14:(?!00)|1[5-9]|2)[\d:]*$/.test(moment)
      ? undefined
      : moment
  },
  missing: ({title, url, feedUrl, updatedAt}) => [
    ...(title === undefined
      ? [missingField('feed without a `title`', '`title` of the envelope, a series or a publisher')]
      : []),
    ...(absoluteUrl(url) === undefined && absoluteUrl(feedUrl) === undefined
      ? [missingField('feed without an `id`', '`url` of the envelope, a series or a publisher')]
      : []),
    ...(updatedAt === undefined
      ? [missingField('feed without `updated`', '`updatedAt` of the envelope or of an entry')]
      : []),
  ],
  missingIn: (entry, at) => [
    ...(idOf(entry) === undefined
      ? [missingField('entry without an `id`', '`url`, or an `id` that is an IRI', at)]
      : []),
    ...(entry.updated === undefined && entry.published === undefined
      ? [
          missingField(
            'entry without `updated`',
            '`updatedAt` or `publishedAt` with a time, and a zone or one to assume',
            append(at, 'updatedAt'),
          ),
        ]
      : []),
  ],
  open: (envelope) =>
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">\n${xmlLines(writeEnvelope(envelope), '  ')}`,
  item: (entry) =>
    `  <entry${languageOf(entry)}>\n${xmlLines(writeItem(entry), '    ')}  </entry>\n`,
  between: '',
  close: '</feed>\n',
  parse: (source: string, options: ParseOptions) => parseAtom(source, options),
}

function writeEnvelope(envelope: Envelope): readonly Xml[] {
  const [url, feedUrl] = [absoluteUrl(envelope.url), absoluteUrl(envelope.feedUrl)]
  return [
    ...xmlField('id', url ?? feedUrl),
    ...xmlField('title', envelope.title),
    ...xmlField('subtitle', envelope.description),
    ...xmlField('updated', envelope.updatedAt),
    ...linkTo(url, {}),
    ...linkTo(feedUrl, {rel: 'self'}),
    // Each entry must have an author: where it has none, that is the paper.
    ...writeAuthor({name: envelope.title}),
  ]
}

const languageOf = ({language}: Entry): Xml =>
  language === undefined ? '' : ` xml:lang="${xmlText(language)}"`

function writeItem(entry: Entry): readonly Xml[] {
  const {summary, content, source} = entry
  const id = idOf(entry)
  return [
    ...xmlField('id', id),
    ...(entry.id === id ? [] : xmlField('dc:identifier', entry.id)),
    xmlElement('title', {}, xmlText(entry.title ?? '')),
    ...linkTo(entry.url, {}),
    ...xmlField('published', entry.published),
    ...xmlField('updated', entry.updated ?? entry.published),
    ...(entry.authors ?? []).flatMap(writeAuthor),
    ...(entry.tags ?? []).flatMap(writeTag),
    ...(summary ? [xmlElement('summary', {type: 'html'}, xmlText(summary.value))] : []),
    xmlElement('content', {type: 'html'}, xmlText(content?.value ?? '')),
    ...xmlField('rights', entry.rights),
    ...(source?.title === undefined
      ? []
      : [
          xmlElement(
            'source',
            {},
            [...xmlField('title', source.title), ...linkTo(source.url, {})].join(''),
          ),
        ]),
    ...(entry.related ?? []).flatMap(({url, title}) => linkTo(url, {rel: 'related', title})),
    ...(entry.pictures ?? []).map(writePicture),
  ]
}

/** Its own id where that is an IRI, or else its URL. */
const idOf = ({id, url}: Entry): string | undefined => (id !== undefined && iri.test(id) ? id : url)

const linkTo = (
  href: string | undefined,
  attributes: {readonly [name: string]: string | undefined},
): readonly Xml[] => (href === undefined ? [] : [xmlElement('link', {...attributes, href})])

const writeAuthor = ({name, url}: Author): readonly Xml[] =>
  name === undefined
    ? []
    : [xmlElement('author', {}, [...xmlField('name', name), ...xmlField('uri', url)].join(''))]

/** A topic by its name alone is a term. */
const writeTag = ({term, name, scheme}: Tag): readonly Xml[] =>
  term === undefined && name === undefined
    ? []
    : [xmlElement('category', {term: term ?? name, label: term && name, scheme})]
