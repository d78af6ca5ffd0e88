import {expect, test} from 'vitest'
import {wordsOf} from '../page/words.ts'
import {findRepeats} from './repeats.ts'

test('each place of a run that comes back is found, whole', () => {
  const text = 'menu The last porter of platform four home news The last porter of platform four by'
  expect(findRepeats(wordsOf(text))).toEqual([
    {start: 1, length: 6},
    {start: 9, length: 6},
  ])
})

test('a text without repeats has none, and one word over and over ends', () => {
  expect(findRepeats(wordsOf('a b c d e f g'))).toEqual([])
  expect(findRepeats(wordsOf('la '.repeat(5000))).length).toBeGreaterThan(0)
})
