import type {Root} from 'mdast'
import {correct, correctBlocks} from './correct.ts'
import {disarm, isArmed, rearm} from './disarm.ts'
import {isHarmless} from './harmless.ts'
import {parse} from './native-tree.ts'
import {endOf, startOf} from './node-source.ts'
import {readBlockwise} from './read-blockwise.ts'
import {differences, firstRare, readsDifferently} from './reads-differently.ts'

/** A tree of the native parser, and whether the source had to be disarmed for it. */
export interface NativeReading {
  readonly root: Root
  readonly disarmed: boolean
}

/** The tree that the reference would give, or nothing where that is not sure. */
export function readNatively(source: string): NativeReading | undefined {
  if (readsDifferently(source)) return
  if (!isArmed(source)) {
    const root = correct(source, parse(source))
    if (root === 'refer') return
    if (root !== 'disarm') return {root, disarmed: false}
  }
  const disarmed = disarm(source)
  if (disarmed === undefined || readsDifferently(disarmed)) return
  const root = correct(source, rearm(parse(disarmed)), {disarmed: true})
  return typeof root === 'string' ? undefined : {root, disarmed: true}
}

/** So many blocks are read faster all at once than one by one. */
const manyBlocks = 3_000

/** Of so many, none is looked for in the tree. */
const manySpots = 100

/**
 * The tree that the reference would give, with no more read by it than the blocks that the two may
 * read in different ways; nothing where not even that is sure.
 */
export function readMostly(
  source: string,
  reference: (source: string) => Root | undefined,
  from: number = firstRare(source),
): Root | undefined {
  const spots = differences(source, {astral: true, from})
  const root = parse(source)
  const wrong = correctBlocks(source, root)
  const few = spots.length < manySpots
  let index = 0
  for (const spot of spots) {
    while (index + 1 < root.children.length && startOf(root.children[index + 1]) <= spot) index++
    if (few && isHarmless(source, root.children[index], spot)) continue
    wrong.add(index)
    if (spot >= endOf(root.children[index]) && index + 1 < root.children.length)
      wrong.add(index + 1)
  }
  if (wrong.size === 0) return root
  if (wrong.size > manyBlocks) return
  return readBlockwise(
    source,
    root,
    wrong,
    (piece) => readNatively(piece)?.root ?? reference(piece),
  )
}
