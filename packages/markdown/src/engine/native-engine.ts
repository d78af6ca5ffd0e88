import {markdownToMdast} from 'satteri'
import {correct} from './correct.ts'
import {disarm, isArmed, rearm} from './disarm.ts'
import type {Engine} from './engine.ts'
import {readsDifferently} from './reads-differently.ts'
import {remarkEngine} from './remark-engine.ts'

const features = {gfm: true, directive: true, frontmatter: false} as const

/**
 * The native engine: a parser written in Rust, for where there are many files. It knows more syntax
 * than the dialect and cannot be told not to, so that its tree is corrected to that of the reference;
 * the few texts that the two read in different ways are read by the reference.
 */
export function nativeEngine(): Engine {
  let reference: Engine | undefined
  return {
    name: 'native',
    version: '0.10.5',
    parse(source) {
      const corrected = parse(source.includes('\0') ? source.replaceAll('\0', '\ufffd') : source)
      if (corrected) return corrected
      reference ??= remarkEngine()
      return reference.parse(source)
    },
  }
}

/** The tree as the reference would give it, or nothing where that is not sure. */
function parse(source: string): ReturnType<Engine['parse']> | undefined {
  if (readsDifferently(source)) return
  const first = isArmed(source) ? 'disarm' : correct(source, markdownToMdast(source, {features}))
  if (first !== 'disarm') return first === 'refer' ? undefined : first
  const disarmed = disarm(source)
  if (disarmed === undefined || readsDifferently(disarmed)) return
  const second = correct(source, rearm(markdownToMdast(disarmed, {features})), {disarmed: true})
  return typeof second === 'string' ? undefined : second
}
