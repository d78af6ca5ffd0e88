import {
  append,
  checkNormal,
  type Diagnostic,
  type Document,
  fail,
  type Parsed,
  type ParseOptions,
  type Result,
  report,
} from '@copydesk/schema'
import {readEnvelope} from '../feed/envelope.ts'
import {toOrigin} from '../json/place.ts'
import {readJsonValue} from '../json/read-value.ts'
import {isItem, readItem, type Tell} from './read-item.ts'

const known = new Set(['version', 'title', 'description', 'home_page_url', 'feed_url', 'items'])

/** Read a JSON Feed: its items as articles, what it says of itself as the envelope. */
export function parseJsonFeed(source: string, {limits, rules}: ParseOptions = {}): Parsed {
  const read = readJsonValue(source, limits)
  const origin = read.origin ?? toOrigin({start: 0, end: source.length})
  if (!read.ok) return {documents: [], diagnostics: read.diagnostics}
  const {value} = read
  if (!isItem(value) || !Array.isArray(value['items'])) {
    const span = {start: 0, end: source.length}
    const details = {span, expected: 'a feed with `items`'}
    return {
      documents: [],
      diagnostics: [report('document-missing', 'JSON that is no feed', details)],
    }
  }
  const telling =
    (found: Diagnostic[]): Tell =>
    (what, at) => {
      const [span] = origin.spans(at)
      const details = {expected: 'what is read of JSON Feed', ...(span ? {span} : {})}
      found.push(report('markup-foreign', what, details))
    }
  const diagnostics: Diagnostic[] = []
  const tell = telling(diagnostics)
  for (const name of Object.keys(value)) {
    if (!known.has(name)) tell(`member \`${name}\` of a feed`, append('', name))
  }
  const documents = value['items'].map((item: unknown, index): Result<Document> => {
    const at = append('/items', index)
    const [span] = origin.spans(at)
    if (!isItem(item)) {
      return fail([report('document-missing', 'item that is no object', span ? {span} : {})])
    }
    const found: Diagnostic[] = []
    const draft = readItem(item, at, telling(found))
    const whole = {spans: () => (span ? [span] : [])}
    const checked = checkNormal(draft, {origin: whole, limits, rules})
    return {...checked, diagnostics: [...found, ...checked.diagnostics]}
  })
  const envelope = readEnvelope({
    title: value['title'],
    description: value['description'],
    url: value['home_page_url'],
    feedUrl: value['feed_url'],
  })
  return {documents, diagnostics, ...(envelope ? {envelope} : {})}
}
