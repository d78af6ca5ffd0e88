import {block, blocks} from '../blocks/index.ts'
import {type Document, documentSchemas} from '../documents/index.ts'
import {settledBlock} from '../normalize/is-settled.ts'
import {type Fit, fit, fitOr} from './fit.ts'

/** A value that fits the schema of its document, and whether all its blocks are in their normal form. */
export interface Fitting {
  readonly document: Document
  readonly settled: boolean
}

type FitDocument = (value: unknown, room: number, seen: Seen) => Fitting | undefined

/** Lists of blocks that were found to be settled before. */
export type Seen = ReadonlySet<unknown>

const made = new Map<Document['type'], FitDocument>()

/**
 * What the schema of a document makes of a value, or nothing where it is not sure to fit. Blocks that
 * are settled are not looked at any closer, and those of a list that was seen not at all.
 */
export function fitDocument(
  type: Document['type'],
  value: unknown,
  room: number,
  seen: Seen = none,
): Fitting | undefined {
  const found = made.get(type) ?? make(type)
  made.set(type, found)
  return found(value, room, type === 'brief' ? none : seen)
}

const none: Seen = new Set()

function make(type: Document['type']): FitDocument {
  const isSettled = settledBlock(type === 'brief' ? 4 : 2)
  const known = new Map<unknown, Fit>()
  let settled = true
  let before = none
  fitOr(blocks, known, (value) => before.has(value))
  fitOr(block, known, (value, room) => {
    const sure = isSettled(value, room)
    if (!sure) settled = false
    return sure
  })
  const whole = fit(documentSchemas[type], known)
  return (value, room, seen) => {
    settled = true
    before = seen
    const document = whole(value, room)
    return document === undefined ? undefined : {document: document as Document, settled} // it fits
  }
}
