import {markdownToMdast} from 'satteri'
import {correct} from './correct.ts'
import type {Engine} from './engine.ts'

const features = {gfm: true, directive: true, frontmatter: false} as const

/**
 * The native engine: a parser written in Rust, for where there are many files. It knows more syntax
 * than the dialect and cannot be told not to, so that its tree is corrected to that of the reference.
 */
export function nativeEngine(): Engine {
  return {
    name: 'native',
    version: '0.10.5',
    parse: (source) => correct(source, markdownToMdast(source.replaceAll('\0', '\ufffd'), {features})),
  }
}
