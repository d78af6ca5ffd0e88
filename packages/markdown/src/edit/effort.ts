import type {Document} from '@copydesk/schema'
import {type DocumentChange, memberInBody, piecesOf} from './document-change.ts'
import {headOf} from './edit-head.ts'
import {same} from './same.ts'

/** What is written again though it may not have changed. */
export interface Effort {
  /** Pieces of the new body, by their indexes. */
  readonly forced: ReadonlySet<number>
  readonly head: boolean
  readonly body: boolean
}

/** Nothing but what changed. */
export const least: Effort = {forced: new Set(), head: false, body: false}

/** Front matter and body as a whole. */
export const most: Effort = {forced: new Set(), head: true, body: true}

/**
 * What to try next, when `found` was read instead of the document: what reads otherwise, and its
 * neighbours, since it is they that blocks are misread for.
 */
export function harder(
  effort: Effort,
  change: DocumentChange,
  found: Document | undefined,
): Effort {
  const {now} = change
  if (found?.type !== now.type) return most
  const inBody = memberInBody(change)
  const wanted = piecesOf(now, inBody).map(({key}) => key)
  const have = piecesOf(found, inBody).map(({key}) => key)
  const head = !same(headOf(found, inBody), headOf(now, inBody))
  const {start, end} = difference(wanted, have)
  const differs = start < Math.max(end, have.length - (wanted.length - end))
  if (!head && !differs) return most
  const forced = new Set(effort.forced)
  if (differs) {
    const again = wanted.slice(start, end).some((_, index) => forced.has(start + index))
    const reach = again ? 2 : 1
    const last = Math.min(wanted.length, end + reach)
    for (let index = Math.max(0, start - reach); index < last; index++) forced.add(index)
  }
  return {forced, head: effort.head || head, body: false}
}

/** The stretch of a list that differs from another one. */
function difference(
  wanted: readonly string[],
  have: readonly string[],
): {readonly start: number; readonly end: number} {
  const shorter = Math.min(wanted.length, have.length)
  let start = 0
  while (start < shorter && wanted[start] === have[start]) start++
  let tail = 0
  while (tail < shorter - start && wanted.at(-1 - tail) === have.at(-1 - tail)) tail++
  return {start, end: wanted.length - tail}
}
