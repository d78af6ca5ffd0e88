import type {Decisions} from '../decide/decisions.ts'
import type {Reading} from '../decide/reading.ts'
import type {Draft} from '../draft/told.ts'
import {blocksOf} from './blocks.ts'
import {joinLists} from './join-lists.ts'

const kept: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'list',
  'verse',
  'caption',
  'credit',
])

/** The pieces of the range that are text, in order, without what the head took. */
export function bodyPieces(
  {roles}: Reading,
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): readonly number[] {
  const indices: number[] = []
  for (let index = from; index < to; index++) {
    if (!taken.has(index) && kept.has(roles[index] ?? '')) indices.push(index)
  }
  return indices
}

/** An article: the head's fields and the body. */
export function articleOf(
  reading: Reading,
  {body}: Decisions,
  fields: {readonly [key: string]: Draft},
  taken: ReadonlySet<number>,
): Draft {
  joinLists(reading, body)
  const indices = bodyPieces(reading, body.from, body.to, taken)
  return {type: 'article', ...fields, body: blocksOf(reading, indices, {depth: 2})}
}
