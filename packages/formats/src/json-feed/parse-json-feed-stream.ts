import {
  cutDiagnostics,
  type Diagnostic,
  type Document,
  limits as defaults,
  fail,
  type Origin,
  type ParseOptions,
  type Result,
  report,
  type Span,
} from '@copydesk/schema'
import type {FeedEnd} from '../feed/read-xml-feed.ts'
import {parseJsonFeed} from './parse-json-feed.ts'
import {type ItemText, splitItems} from './split-items.ts'

/** What an item stands in when it is read alone. */
const before = '{"version":"https://jsonfeed.org/version/1.1","items":['
const after = ']}'

/**
 * Read a JSON Feed as it comes, item by item, with no more of it in memory than one piece, one item and
 * what stands around the items. The end says what was found of the whole.
 */
export async function* parseJsonFeedStream(
  chunks: AsyncIterable<string> | Iterable<string>,
  options: ParseOptions = {},
): AsyncGenerator<Result<Document>, FeedEnd> {
  const most = {...defaults, ...options.limits}
  const splitter = splitItems()
  for await (const chunk of chunks) {
    for (const item of splitter.write(chunk)) yield* readAlone(item, options)
    if (splitter.held() > most.json) {
      const details = {expected: `at the most ${most.json}`, data: {limit: 'json', most: most.json}}
      const found = `${splitter.held()} characters of JSON that are no whole item`
      return {diagnostics: [report('limit-exceeded', found, details)]}
    }
  }
  const {documents, diagnostics, envelope} = parseJsonFeed(splitter.rest(), options)
  // A key that is written with escapes is not seen before it is read.
  yield* documents
  const told = cutDiagnostics(diagnostics, most.diagnostics).map(placeless)
  return {diagnostics: told, ...(envelope ? {envelope} : {})}
}

function readAlone({text, start}: ItemText, options: ParseOptions): readonly Result<Document>[] {
  const shift = start - before.length
  const {documents, diagnostics} = parseJsonFeed(before + text + after, options)
  const [only, ...more] = documents
  if (only && more.length === 0) {
    const {origin} = only
    const found = only.diagnostics.map((one) => moved(one, shift))
    if (!origin) return [{...only, diagnostics: found}]
    const spans: Origin['spans'] = (at, part) =>
      origin.spans(at, part).map((span) => shifted(span, shift))
    return [{...only, diagnostics: found, origin: {...origin, spans}}]
  }
  if (diagnostics.length > 0) return [fail(diagnostics.map((one) => moved(one, shift)))]
  const span = {start, end: start + text.length}
  return [fail([report('json-syntax', 'items that a comma does not part', {span})])]
}

const moved = (one: Diagnostic, by: number): Diagnostic =>
  one.span ? {...one, span: shifted(one.span, by)} : one

const shifted = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

/** Where it stands without the items is not where it stands. */
function placeless({span: _, ...diagnostic}: Diagnostic): Diagnostic {
  return diagnostic
}
