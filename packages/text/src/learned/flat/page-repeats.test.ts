import {expect, test} from 'vitest'
import {pageWords} from '../features/page-words.ts'
import {pageRepeats} from './page-repeats.ts'

const words = pageWords(['The old mill closed today', 'Read more', 'the old mill closed again'])

test('words that come back are counted on to where the two places part', () => {
  const {lengths, times, pairs, widened} = pageRepeats(words)
  expect([...lengths.subarray(0, 5)]).toEqual([4, 3, 0, 0, 0])
  expect(lengths[7]).toBe(4)
  expect(times[0]).toBe(2)
  expect(pairs[2]).toBe(2)
  expect(pairs[4]).toBe(1)
  expect(widened[0]).toBe(0)
  expect(widened[1]).toBe(1)
})
