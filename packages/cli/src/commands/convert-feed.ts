import {atom, type FeedEnd, type FeedWriter, json, jsonFeed, rss} from '@copydesk/formats'
import {
  type Diagnostic,
  type Document,
  type Loss,
  limits,
  type Result,
  type SerializeOptions,
} from '@copydesk/schema'

/** Where a conversion's text goes: it resolves when it has been taken. */
export type Take = (text: string) => Promise<void>

/** What is done with what a conversion gives, as it gives it. */
export interface FeedTakers {
  /** The items, one after another. */
  readonly items: Take
  readonly losses: (losses: readonly Loss[]) => Promise<void>
}

/** What a conversion came to, without its text. */
export interface ConvertedFeed {
  readonly ok: boolean
  /** What stands around the items. */
  readonly before: string
  readonly after: string
  /** Those of reading, then those of writing, and no more than the limit for a file. */
  readonly diagnostics: readonly Diagnostic[]
  readonly documents: number
}

/** The formats that are read item by item, by their names. */
const readers = new Map([atom, rss, jsonFeed].map((format) => [format.name, format.parseStream]))

/** How one document after another is written, by the names of the formats that can be. */
const writers: ReadonlyMap<string, (options: SerializeOptions) => FeedWriter> = new Map([
  ...[atom, rss, jsonFeed].map(({name, openWriter}) => [name, openWriter] as const),
  [json.name, linesOfJson] as const,
])

/** Whether files of one format can be converted to the other piece by piece. */
export const convertsPiecewise = (from: string | undefined, to: string): boolean =>
  from !== undefined && readers.has(from) && writers.has(to)

/**
 * Convert a feed item by item: each is read, written and forgotten, so that no feed is too long. Its
 * frame is known when all is read, and has to be put around the items.
 */
export async function convertFeed(
  chunks: AsyncIterable<string> | Iterable<string>,
  {from, to, ...options}: SerializeOptions & {readonly from: string; readonly to: string},
  takers: FeedTakers,
): Promise<ConvertedFeed> {
  const read = readers.get(from)
  const writer = writers.get(to)?.(options)
  if (!read || !writer) throw new Error(`Cannot convert ${from} to ${to} piece by piece`)
  const ofReading: Diagnostic[] = []
  const ofWriting: Diagnostic[] = []
  let ok = true
  let documents = 0
  const reading = read(chunks)
  let next = await reading.next()
  for (; !next.done; next = await reading.next()) await one(next.value)
  const end: FeedEnd = next.value
  // What is no feed, has no items or was refused in its middle is nothing that could be written.
  if (documents === 0 || end.diagnostics.some(({severity}) => severity === 'error')) ok = false
  const frame = ok ? writer.end({...end.envelope, ...options.envelope}) : undefined
  if (frame) keep(ofWriting, frame.diagnostics)
  const diagnostics = [...end.diagnostics, ...ofReading, ...ofWriting].slice(0, limits.diagnostics)
  if (!frame?.ok) return {ok: false, before: '', after: '', diagnostics, documents}
  await takers.losses(frame.value.losses)
  const {before, after} = frame.value
  return {ok, before, after, diagnostics, documents}

  async function one(result: Result<Document>): Promise<void> {
    documents++
    keep(ofReading, result.diagnostics)
    if (!result.ok) ok = false
    else if (ok) await write(result.value)
  }

  async function write(document: Document): Promise<void> {
    const written = writer?.add(document)
    if (!written) return
    keep(ofWriting, written.diagnostics)
    if (!written.ok) {
      ok = false
      return
    }
    if (written.value.text !== '') await takers.items(written.value.text)
    if (written.value.losses.length > 0) await takers.losses(written.value.losses)
  }
}

/** Keep the worst: an error is kept where there is room for nothing else. */
function keep(kept: Diagnostic[], more: readonly Diagnostic[]): void {
  for (const one of more) {
    if (kept.length < limits.diagnostics) kept.push(one)
    else if (one.severity === 'error') kept[limits.diagnostics - 1] = one
  }
}

/** JSON has a line for each document, and nothing around them. */
function linesOfJson(options: SerializeOptions): FeedWriter {
  return {
    add: (document) => json.serialize([document], {...options, many: 'lines'}),
    end: () => ({ok: true, value: {before: '', after: '', losses: []}, diagnostics: []}),
  }
}
