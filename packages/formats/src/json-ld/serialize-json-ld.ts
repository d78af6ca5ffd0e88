import {
  type Document,
  type DocumentMap,
  fail,
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
import {withhold} from '../withhold.ts'
import {flatBlock} from './body-text.ts'
import type {Node} from './node.ts'
import {parseJsonLd} from './parse-json-ld.ts'
import {type Held, writers} from './write-document.ts'

/** The documents that can be written. */
export const held: readonly Held[] = Object.keys(writers) as Held[] // its own keys

const context = 'https://schema.org'

/** What was written here is read again however long it is. */
const unlimited = {json: Number.MAX_SAFE_INTEGER}

/**
 * Write documents as schema.org has them: one as a node, several as a graph. It is an index card, no
 * body: marks, pictures in the text and whatever else is not plain text is lost, and told.
 */
export function serializeJsonLd(
  documents: readonly Document[],
  options: SerializeOptions = {},
): Result<Written> {
  const refused = refuse(documents, {name: 'json-ld', holds: held})
  if (refused.length > 0) return fail(refused)
  const {released, losses} = withhold(documents.map(normalize), options)
  const told: Loss[] = [...losses]
  const nodes = released.map(({document, index}) => {
    const first = readBack(writeDocument(document as DocumentMap[Held])) // others are refused
    // What is read of it and written once more is without nodes that say nothing.
    const node = writeDocument(first)
    told.push(...lossesBetween(document, readBack(node), pointer(index), flatBlock))
    return node
  })
  const [only] = nodes
  const root =
    only && nodes.length === 1
      ? {'@context': context, ...only}
      : {'@context': context, '@graph': nodes}
  // It is put into pages: no text may end the script around it.
  const text = JSON.stringify(root, null, 2).replaceAll('<', '\\u003c')
  return succeed({text: nodes.length === 0 ? '' : `${text}\n`, losses: told, extensions: []})
}

/** What a reader of ours makes of a node that was written here. */
function readBack(node: Node): DocumentMap[Held] {
  const [back] = parseJsonLd(JSON.stringify(node), {rules: {}, limits: unlimited}).documents
  if (!back?.ok) throw new Error(`Cannot read back ${JSON.stringify(back?.diagnostics)}`)
  return back.value as DocumentMap[Held] // of the types that are read
}

/** The only code that goes from a document's name to its writer. */
function writeDocument<K extends Held>(document: DocumentMap[K] & {readonly type: K}): Node {
  const write: (document: DocumentMap[K]) => Node = writers[document.type]
  return write(document)
}
