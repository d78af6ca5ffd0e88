import type {Root} from 'mdast'
import {type Counts, countUp, noCounts} from '../limits/engine-limits.ts'
import type {Engine, EngineLimits} from './engine.ts'
import {parse} from './native-tree.ts'
import {readMostly, readNatively} from './read-natively.ts'
import {firstRare} from './reads-differently.ts'
import {referenceLimits, remarkEngine} from './remark-engine.ts'

/** Measured: at each of these ceilings it takes about a second to a checked document. */
export const nativeLimits: EngineLimits = {
  characters: 16_000_000,
  lines: 50_000,
  blankLines: 1_000_000,
  underlines: 50_000,
  prefixes: 40_000,
  delimiters: 150_000,
  bars: 100_000,
  footnotes: 12_000,
  rescans: 600_000_000,
}

/** Of what the reference takes, how much of it one source may have it read: the rest is native time. */
const share = 0.6
const referred: EngineLimits = {
  characters: share * referenceLimits.characters,
  lines: share * referenceLimits.lines,
  blankLines: share * referenceLimits.blankLines,
  underlines: share * referenceLimits.underlines,
  prefixes: share * referenceLimits.prefixes,
  delimiters: share * referenceLimits.delimiters,
  bars: share * referenceLimits.bars,
  footnotes: share * referenceLimits.footnotes,
  rescans: referenceLimits.rescans,
}

/**
 * The native engine: a parser written in Rust, for where there are many files. It knows more syntax
 * than the dialect and cannot be told not to, so that its tree is corrected to that of the reference;
 * the few blocks that the two read in different ways are read by the reference, where they
 * are not more than that takes. `limits` raises what it takes itself.
 */
export function nativeEngine({
  limits = {},
}: {
  readonly limits?: Partial<EngineLimits> | undefined
} = {}): Engine {
  let reference: Engine | undefined
  const refer = (source: string, counts: Counts): Root | undefined => {
    if (countUp(source, 0, referred, counts)) return
    reference ??= remarkEngine()
    return reference.parse(source)
  }
  return {
    name: 'native',
    version: '0.10.5',
    limits: {...nativeLimits, ...limits},
    parse(source) {
      const rare = firstRare(source)
      const given = rare < 0 ? source : source.replaceAll('\0', '\ufffd')
      const counts = noCounts()
      const root =
        readMostly(given, (piece) => refer(piece, counts), rare) ??
        readNatively(given)?.root ??
        refer(source, counts)
      return root ?? parse(given)
    },
  }
}
