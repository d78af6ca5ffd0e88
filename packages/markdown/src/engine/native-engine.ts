import {overload} from '../limits/engine-limits.ts'
import type {Engine} from './engine.ts'
import {readNatively, readUncorrected} from './read-natively.ts'
import {referenceLimits, remarkEngine} from './remark-engine.ts'

/**
 * The native engine: a parser written in Rust, for where there are many files. It knows more syntax
 * than the dialect and cannot be told not to, so that its tree is corrected to that of the reference;
 * the few texts that the two read in different ways are read by the reference, where they
 * are not more than that takes.
 */
export function nativeEngine(): Engine {
  let reference: Engine | undefined
  return {
    name: 'native',
    version: '0.10.5',
    parse(source) {
      const given = source.includes('\0') ? source.replaceAll('\0', '\ufffd') : source
      const reading = readNatively(given)
      if (reading) return reading.root
      if (overload(source, 0, referenceLimits)) return readUncorrected(given)
      reference ??= remarkEngine()
      return reference.parse(source)
    },
  }
}
