import type {Document} from '@copydesk/schema'
import {type DocumentChange, memberInBody, piecesOf} from './document-change.ts'
import {headOf} from './edit-head.ts'
import {same} from './same.ts'
import {sharedEnds} from './shared-ends.ts'

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
  const {head: start, tail} = sharedEnds(wanted, have, (a, b) => a === b)
  const end = wanted.length - tail
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
