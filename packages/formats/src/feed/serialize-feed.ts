import {
  type Article,
  type Diagnostic,
  type Document,
  type Envelope,
  fail,
  type Json,
  type Loss,
  normalize,
  pointer,
  type Result,
  type SerializeOptions,
  succeed,
  type Written,
} from '@copydesk/schema'
import {lossesBetween} from '../losses-between.ts'
import {refuse} from '../refuse.ts'
import {type Released, withhold} from '../withhold.ts'
import {envelopeLosses, envelopeOf} from './envelope.ts'
import type {FeedGrammar} from './feed-grammar.ts'
import {held, piecesOf} from './pieces.ts'
import {type WriteMoment, writeEntry} from './write-entry.ts'

/** What was written here is read again however long it is. */
const unlimited = {json: Number.MAX_SAFE_INTEGER, xml: Number.MAX_SAFE_INTEGER}

/** Write articles and editions as a feed. What a feed or an item must say and lacks is named. */
export function serializeFeed(
  documents: readonly Document[],
  options: SerializeOptions,
  grammar: FeedGrammar,
): Result<Written> {
  const refused = refuse(documents, {name: grammar.name, holds: held})
  if (refused.length > 0) return fail(refused)
  const {released, losses} = withhold(documents.map(normalize), options)
  const envelope = envelopeOf(
    options.envelope ?? {},
    released.map(({document}) => document),
    momentOf(options, grammar),
  )
  const items = released.map((one) => writeItems(one, options, grammar))
  const missing = [...grammar.missing(envelope), ...items.flatMap((one) => one.missing)]
  if (missing.length > 0) return fail(missing)
  const head = grammar.open(envelope)
  const written = items.flatMap(({texts}) => texts)
  return succeed({
    text: `${head}${written.join(grammar.between)}${grammar.close}`,
    losses: [
      ...losses,
      ...items.flatMap((one) => one.losses),
      ...envelopeLosses(options.envelope, grammar.parse(head + grammar.close, {}).envelope),
    ],
    extensions: [],
  })
}

/** A document as the items that it comes to, and what they lost. */
export interface WrittenItems {
  readonly texts: readonly string[]
  readonly losses: readonly Loss[]
  readonly missing: readonly Diagnostic[]
}

/** Write one document, and look at what our reader makes of it: what did not come back is lost. */
export function writeItems(
  released: Released,
  options: SerializeOptions,
  grammar: FeedGrammar,
): WrittenItems {
  const at = pointer(released.index)
  const pieces = piecesOf(released)
  const moment = momentOf(options, grammar)
  const entries = pieces.map(({article}) => writeEntry(article, moment))
  const missing = entries.flatMap((entry) => grammar.missingIn(entry, at))
  if (missing.length > 0) return {texts: [], losses: [], missing}
  // What is read of it and written once more is without parts that say nothing.
  const texts = entries.map((entry) =>
    grammar.item(writeEntry(readBack(grammar.item(entry), grammar), moment)),
  )
  const read: readonly unknown[] = texts.map((text) => readBack(text, grammar))
  const [only] = read
  const losses: readonly Loss[] =
    released.document.type === 'article'
      ? lossesBetween(released.document, only, at)
      : [{at, reason: 'flattened', became: read as readonly Json[]}]
  return {texts, losses, missing}
}

/** How a format writes moments, with the zone to assume. */
export const momentOf =
  ({assumeZone}: SerializeOptions, {moment}: FeedGrammar): WriteMoment =>
  (timestamp) =>
    moment(timestamp, assumeZone)

/** What our reader makes of an item. */
function readBack(item: string, grammar: FeedGrammar): Article {
  const envelope: Envelope = {
    title: 'x',
    description: 'x',
    url: 'x:x',
    updatedAt: '2000-01-01T00:00:00Z',
  }
  const source = `${grammar.open(envelope)}${item}${grammar.close}`
  const [back] = grammar.parse(source, {rules: {}, limits: unlimited}).documents
  if (!back?.ok) throw new Error(`Cannot read back ${JSON.stringify(back?.diagnostics)}`)
  return back.value as Article // items are articles
}
