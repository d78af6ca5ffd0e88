import {anyString, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {nearest} from './nearest.ts'

const names = ['headline', 'alternativeHeadlines', 'dek', 'byline', 'publishedAt', 'url', 'id']

test.each([
  ['headlin', 'headline'],
  ['haedline', 'headline'],
  ['published_at', 'publishedAt'],
  ['Published-At', 'publishedAt'],
  ['by line', 'byline'],
  ['deck', 'dek'],
  ['uri', 'url'],
  ['title', undefined],
  ['author', undefined],
  ['', undefined],
  ['-', undefined],
])('%s is nearest to %s', (word, expected) => {
  expect(nearest(word, names)).toBe(expected)
})

test('a word of any length takes no time', () => {
  expect(nearest('h'.repeat(1_000_000), names)).toBeUndefined()
})

test('law: a name is nearest to itself, and nothing is answered but a name', () => {
  assertLaw(
    'nearest answers a name',
    fc.property(anyString, (word) => {
      const found = nearest(word, names)
      expect(found === undefined || names.includes(found)).toBe(true)
      for (const name of names) expect(nearest(name, names)).toBe(name)
    }),
    {runs: 300},
  )
})
