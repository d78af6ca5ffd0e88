import {
  type Document,
  type Envelope,
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

/** What stands around the items of a feed. */
export interface FeedFrame extends Pick<Written, 'losses'> {
  readonly before: string
  readonly after: string
}

/**
 * Writes a feed document by document and its head last: what a feed says of itself may stand behind its
 * items, and when it was changed is known by all of them. The feed is `before`, what `add` gave, `after`.
 */
export interface FeedWriter {
  /** The items that a document comes to. It may be withheld, and then they are none. */
  readonly add: (document: Document) => Result<Written>
  /** What stands around all that was added. What is said here goes before what the documents say. */
  readonly end: (envelope?: Envelope) => Result<FeedFrame>
}

/** Open a writer, which keeps two documents at the most. */
export function openFeedWriter(options: SerializeOptions, grammar: FeedGrammar): FeedWriter {
  const moment = momentOf(options, grammar)
  let count = 0
  let hasItems = false
  let first: Document | undefined
  let second = false
  let newest: Document | undefined
  let last = Number.NEGATIVE_INFINITY

  return {
    add(document) {
      const index = count++
      const refused = refuse([document], {name: grammar.name, holds: held})
      if (refused.length > 0) return fail(refused.map((one) => moved(one, index)))
      const {released, losses} = withhold([normalize(document)], options)
      const withheld = losses.map((loss) => moved(loss, index))
      const [only] = released
      if (!only) return succeed({text: '', losses: withheld, extensions: []})
      const written = writeItems({...only, index}, options, grammar)
      if (written.missing.length > 0) return fail(written.missing)
      remember(only.document)
      const items = written.texts.join(grammar.between)
      const text = hasItems && items !== '' ? grammar.between + items : items
      hasItems ||= items !== ''
      return succeed({text, losses: [...withheld, ...written.losses], extensions: []})
    },
    end(said = options.envelope ?? {}) {
      const envelope = envelopeOf(said, known(), moment)
      const missing = grammar.missing(envelope)
      if (missing.length > 0) return fail(missing)
      const before = grammar.open(envelope)
      const back = grammar.parse(before + grammar.close, {}).envelope
      return succeed({before, after: grammar.close, losses: envelopeLosses(said, back)})
    },
  }

  function remember(document: Document): void {
    if (first) second = true
    else first = document
    const changed = Date.parse(moment(document.updatedAt) ?? moment(document.publishedAt) ?? '')
    if (!(changed > last)) return
    last = changed
    newest = document
  }

  /** As many as tell what all would: the first, whether it is alone, and what was changed last. */
  function known(): readonly Document[] {
    if (!first) return []
    return second ? [first, newest ?? first] : [first]
  }
}

/** The same of the document at its place in the list. */
const moved = <T extends {readonly at?: string | undefined}>(one: T, index: number): T =>
  one.at === undefined ? one : {...one, at: one.at.replace(/^\/0(?=\/|$)/, `/${index}`)}
