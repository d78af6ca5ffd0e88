import type {BlockDefinition} from '../blocks/block-definition.ts'
import {blockDefinitions} from '../blocks/index.ts'
import {isNormal} from './is-normal.ts'
import {isUnread, type Settled} from './settled.ts'

type IsSettled = NonNullable<BlockDefinition<{readonly type: string}>['isSettled']>

const known: ReadonlyMap<unknown, IsSettled> = new Map(
  Object.entries(blockDefinitions).flatMap(([type, {isSettled}]) =>
    isSettled ? [[type, isSettled] as const] : [],
  ),
)

/** So many levels are in running text at the most: a list and a node for each kind of mark. */
const levelsOfWords = 20

/**
 * Whether a value certainly is a block, in its normal form, for a body whose headings start at this
 * depth. `room` is how many levels may still nest.
 */
export function settledBlock(headingDepth: Settled['headingDepth']): IsSettledBlock {
  const settled: Settled = {
    blocks(value, room) {
      if (!Array.isArray(value)) return false
      for (const one of value) if (!isSettled(one, room)) return false
      return true
    },
    inlines: isNormal,
    headingDepth,
  }
  const isSettled: IsSettledBlock = (value, room) =>
    room > levelsOfWords &&
    isUnread(value) &&
    known.get(value['type'])?.(value, settled, room - 2) === true
  return isSettled
}

/** See {@link settledBlock}. */
export type IsSettledBlock = (value: unknown, room: number) => boolean
