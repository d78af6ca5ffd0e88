import {
  type Brief,
  type Diagnostic,
  type Document,
  type Envelope,
  type Loss,
  pointer,
  report,
  text,
  timestamp,
  url,
} from '@copydesk/schema'
import {absoluteUrl} from '../absolute-url.ts'
import {looseTimestamp} from '../loose-timestamp.ts'
import {lossesBetween} from '../losses-between.ts'
import type {WriteMoment} from './write-entry.ts'

/** Where losses of what a file says of itself begin: it is no document of the list. */
export const envelopePointer: string = pointer('envelope')

/** What a feed says of itself, as it stands there. */
export interface Said {
  readonly title?: unknown
  readonly description?: unknown
  readonly url?: unknown
  readonly feedUrl?: unknown
  readonly updatedAt?: unknown
}

/** What a feed says of itself, if it says anything. What does not fit is told. */
export function readEnvelope(
  said: Said,
  tell: (found: string) => void = () => undefined,
): Envelope | undefined {
  const fit = (value: unknown, schema: typeof text): string | undefined => {
    const line = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value
    const read = schema.safeParse(line)
    return read.success ? read.data : undefined
  }
  const updated = typeof said.updatedAt === 'string' ? looseTimestamp(said.updatedAt) : undefined
  const members = Object.entries({
    title: fit(said.title, text),
    description: fit(said.description, text),
    url: fit(said.url, url),
    feedUrl: fit(said.feedUrl, url),
    updatedAt: fit(updated, timestamp),
  }).filter(([, value]) => value !== undefined)
  const read = new Set(members.map(([name]) => name))
  for (const [name, value] of Object.entries(said)) {
    const isEmpty = value === undefined || value === null || value === ''
    if (!isEmpty && !read.has(name)) tell(`${name === 'updatedAt' ? 'date' : name} of a feed`)
  }
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

/**
 * What a feed is to say of itself: what the caller says, or else what the first document says of the
 * paper, column or newsletter that it is from. A feed of one edition is called as the edition is.
 */
export function envelopeOf(
  said: Envelope,
  documents: readonly Document[],
  moment: WriteMoment,
): Envelope {
  const [first] = documents
  const updated = said.updatedAt === undefined ? newest(documents, moment) : moment(said.updatedAt)
  const {updatedAt: _, ...others} = said
  const whole = {...others, ...(updated === undefined ? {} : {updatedAt: updated})}
  if (first?.type !== 'article' && first?.type !== 'brief') return whole
  const edition: Brief | undefined =
    first.type === 'brief' && documents.length === 1 ? first : undefined
  const {series, publisher} = first
  const members = Object.entries({
    title: edition?.headline ?? series?.name ?? publisher?.name,
    description: series?.description,
    url: edition?.url ?? absoluteUrl(series?.url) ?? publisher?.url,
  }).filter(([, value]) => value !== undefined)
  return {...Object.fromEntries(members), ...whole}
}

/** When the last of the documents was changed. */
function newest(documents: readonly Document[], moment: WriteMoment): string | undefined {
  let last: string | undefined
  for (const {updatedAt, publishedAt} of documents) {
    const one = moment(updatedAt) ?? moment(publishedAt)
    if (one === undefined) continue
    if (last === undefined || Date.parse(one) > Date.parse(last)) last = one
  }
  return last
}

/** What a feed did not keep of what the caller said of it. */
export function envelopeLosses(said: Envelope | undefined, back: Envelope = {}): readonly Loss[] {
  return Object.entries(said ?? {}).flatMap(([key, value]) =>
    value === undefined
      ? []
      : lossesBetween(
          value,
          Object.entries(back).find(([name]) => name === key)?.[1],
          pointer('envelope', key),
        ),
  )
}

/** That something is missing that the format demands. */
export const missingField = (found: string, expected: string, at?: string): Diagnostic =>
  report('mandatory-field-missing', found, {expected, ...(at === undefined ? {} : {at})})
