import {createRequire} from 'node:module'
import {plainGlob} from './plain-glob.ts'

type Picomatch = typeof import('picomatch')

const require = createRequire(import.meta.url)

/** Whether a path, with slashes, matches one of these globs. What begins with a dot has to be named. */
export function globMatcher(
  globs: readonly string[],
  options: {readonly nocase: boolean},
): (path: string) => boolean {
  const all = globs.map((glob) => matcherOf(glob.replace(/^\.\//, ''), options))
  const [only] = all
  if (all.length === 1 && only) return only
  return (path) => all.some((matches) => matches(path))
}

function matcherOf(glob: string, options: {readonly nocase: boolean}): (path: string) => boolean {
  const plain = plainGlob(glob, options)
  if (plain) return plain
  const picomatch: Picomatch = require('picomatch') // only where it is needed: loading it takes time
  const form = picomatch.makeRe(glob, options)
  return (path) => form.test(path)
}
