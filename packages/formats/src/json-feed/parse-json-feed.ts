import {
  append,
  check,
  type Diagnostic,
  type Document,
  type Envelope,
  fail,
  normalize,
  type Parsed,
  type ParseOptions,
  type Result,
  report,
  text,
  url,
} from '@copydesk/schema'
import {toOrigin} from '../json/place.ts'
import {readJsonValue} from '../json/read-value.ts'
import {readItem, type Tell} from './read-item.ts'

const known = new Set(['version', 'title', 'description', 'home_page_url', 'items'])

/** Read a JSON Feed: its items as articles, what it says of itself as the envelope. */
export function parseJsonFeed(source: string, {limits, rules}: ParseOptions = {}): Parsed {
  const read = readJsonValue(source, limits)
  const origin = read.origin ?? toOrigin({start: 0, end: source.length})
  if (!read.ok) return {documents: [], diagnostics: read.diagnostics}
  const {value} = read
  if (!isObject(value) || !Array.isArray(value['items'])) {
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
    if (!isObject(item)) {
      return fail([report('document-missing', 'item that is no object', span ? {span} : {})])
    }
    const found: Diagnostic[] = []
    const draft = readItem(item, at, telling(found))
    const whole = {spans: () => (span ? [span] : [])}
    const checked = check(draft, {origin: whole, limits, rules})
    const all = [...found, ...checked.diagnostics]
    if (!checked.ok) return {...checked, diagnostics: all}
    return {...checked, value: normalize(checked.value), diagnostics: all}
  })
  const envelope = envelopeOf(value)
  return {documents, diagnostics, ...(envelope ? {envelope} : {})}
}

function envelopeOf(feed: Readonly<Record<string, unknown>>): Envelope | undefined {
  const fit = (name: string, schema: typeof text): string | undefined => {
    const read = schema.safeParse(feed[name])
    return read.success ? read.data : undefined
  }
  const said = Object.entries({
    title: fit('title', text),
    description: fit('description', text),
    url: fit('home_page_url', url),
  }).filter(([, value]) => value !== undefined)
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
