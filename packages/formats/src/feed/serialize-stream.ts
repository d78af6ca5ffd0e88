import {
  type Document,
  fail,
  normalize,
  type Result,
  type SerializeOptions,
  succeed,
  type Written,
} from '@copydesk/schema'
import {refuse} from '../refuse.ts'
import {withhold} from '../withhold.ts'
import {envelopeLosses, envelopeOf} from './envelope.ts'
import type {FeedGrammar} from './feed-grammar.ts'
import {held} from './pieces.ts'
import {momentOf, writeItems} from './serialize-feed.ts'

/** Documents one after another. */
export type Documents = AsyncIterable<Document> | Iterable<Document>

/**
 * Write a feed as its documents come: the texts, one after another, are the feed. A document that
 * cannot be written is left out, and that is told in its place. What a feed must say of itself has to
 * be in the envelope, or in the first document; where it is not, nothing is written.
 */
export async function* serializeStream(
  documents: Documents,
  options: SerializeOptions,
  grammar: FeedGrammar,
): AsyncGenerator<Result<Written>, void> {
  let isOpen = false
  let isFirst = true
  let index = 0
  for await (const document of documents) {
    const at = index++
    const place = (one: {readonly at?: string | undefined}): {readonly at?: string} =>
      one.at === undefined ? {} : {at: one.at.replace(/^\/0(?=\/|$)/, `/${at}`)}
    if (!isOpen) {
      const head = openFeed([document])
      yield head
      if (!head.ok) return
      isOpen = true
    }
    const refused = refuse([document], {name: grammar.name, holds: held})
    if (refused.length > 0) {
      yield fail(refused.map((one) => ({...one, ...place(one)})))
      continue
    }
    const {released, losses} = withhold([normalize(document)], options)
    let text = ''
    const told = losses.map((loss) => ({...loss, at: place(loss).at ?? loss.at}))
    for (const one of released) {
      const written = writeItems({...one, index: at}, options, grammar)
      if (written.missing.length > 0) {
        yield fail(written.missing)
        continue
      }
      told.push(...written.losses)
      for (const item of written.texts) {
        text += `${isFirst ? '' : grammar.between}${item}`
        isFirst = false
      }
    }
    if (text !== '' || told.length > 0) yield succeed({text, losses: told, extensions: []})
  }
  if (!isOpen) {
    const head = openFeed([])
    yield head
    if (!head.ok) return
  }
  yield succeed({text: grammar.close, losses: [], extensions: []})

  function openFeed(known: readonly Document[]): Result<Written> {
    const envelope = envelopeOf(options.envelope ?? {}, known, momentOf(options, grammar))
    const missing = grammar.missing(envelope)
    if (missing.length > 0) return fail(missing)
    const text = grammar.open(envelope)
    const back = grammar.parse(text + grammar.close, {}).envelope
    return succeed({text, losses: envelopeLosses(options.envelope, back), extensions: []})
  }
}
