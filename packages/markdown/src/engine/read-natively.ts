import type {Root} from 'mdast'
import {markdownToMdast} from 'satteri'
import {correct} from './correct.ts'
import {disarm, isArmed, rearm} from './disarm.ts'
import {readsDifferently} from './reads-differently.ts'

const features = {gfm: true, directive: true, frontmatter: false} as const

/** A tree of the native parser, and whether the source had to be disarmed for it. */
export interface NativeReading {
  readonly root: Root
  readonly disarmed: boolean
}

/** The tree that the reference would give, or nothing where that is not sure. */
export function readNatively(source: string): NativeReading | undefined {
  if (readsDifferently(source)) return
  if (!isArmed(source)) {
    const root = correct(source, markdownToMdast(source, {features}))
    if (root === 'refer') return
    if (root !== 'disarm') return {root, disarmed: false}
  }
  const disarmed = disarm(source)
  if (disarmed === undefined || readsDifferently(disarmed)) return
  const tree = rearm(markdownToMdast(disarmed, {features}))
  const root = correct(source, tree, {disarmed: true})
  return typeof root === 'string' ? undefined : {root, disarmed: true}
}

/** The tree as the native parser gives it. Syntax that is not in the dialect is passed over later. */
export const readUncorrected = (source: string): Root => markdownToMdast(source, {features}) as Root // Its own types say no more than that it is a node.
