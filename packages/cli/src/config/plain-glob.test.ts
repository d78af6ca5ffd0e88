import * as fc from 'fast-check'
import picomatch from 'picomatch'
import {expect, test} from 'vitest'
import {plainGlob} from './plain-glob.ts'

const step = fc.constantFrom('content', 'Content', 'a', '.a', 'b.md', 'notes')
const name = fc.constantFrom(
  'b.md',
  'B.MD',
  '.md',
  '.b.md',
  'b.txt',
  'b.md.txt',
  'a',
  'm.d.md',
  'b.',
)
const path = fc
  .tuple(fc.array(step, {maxLength: 4}), name)
  .map(([steps, last]) => [...steps, last].join('/'))
const glob = fc.constantFrom(
  '*.md',
  '**/*.md',
  'content/*.md',
  'content/**/*.md',
  'a/notes/**/*.txt',
)

test('law: a plain glob means what it means to everybody', () => {
  let matched = 0
  fc.assert(
    fc.property(glob, path, fc.boolean(), (glob, path, nocase) => {
      const expected = picomatch.makeRe(glob, {nocase}).test(path)
      if (expected) matched++
      expect(plainGlob(glob, {nocase})?.(path), `${glob} ${path}`).toBe(expected)
    }),
    {numRuns: 5000},
  )
  expect(matched).toBeGreaterThan(100)
})

test.each([
  'content/**',
  '{a,b}/*.md',
  '*.{md,txt}',
  '!*.md',
  'a/*/b.md',
  '.a/*.md',
  '**/a*.md',
  '[a].md',
])('the glob %s is none', (glob) => {
  expect(plainGlob(glob, {nocase: false})).toBeUndefined()
})
