import {expect, test} from 'vitest'
import {lineFeatures} from '../features/line-features.ts'
import {nameMarkCount, nameMarks, placesOfNames} from './name-marks.ts'

test('a name is told by as many numbers as are said', () => {
  expect(nameMarks('Grace Quill')).toHaveLength(nameMarkCount)
  expect(nameMarks('Grace Quill').slice(0, 4)).toEqual([0, 0, 0, 0])
  const [functional = 0] = nameMarks('of the harbour')
  expect(functional).toBeGreaterThan(0.5)
})

test('the places of a name are counted before, in and behind the text', () => {
  const segments = [
    'Ada Lund',
    'The wall fell, said Ada Lund.',
    'It fell on a Monday.',
    'Ada Lund writes about walls for the Courier.',
    '© Ada Lund and others',
  ].map((text) => ({text, blanks: 0}))
  const {words} = lineFeatures(segments)
  const name = words.ids.slice(0, 2)
  expect(placesOfNames([name], words, segments, {start: 1, end: 3})).toEqual([
    {
      all: 4,
      before: 1,
      inside: 1,
      behind: 2,
      alone: 1,
      opened: 1,
      openedBehind: 1,
      atTop: 4,
      inClaim: 1,
    },
  ])
})
