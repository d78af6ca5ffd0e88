import {expect, test} from 'vitest'
import {nestsTooDeep} from './nesting.ts'

test.each([
  ['> > > a', 2, 4],
  ['- - - a', 2, 4],
  ['> - 1. a', 2, 4],
  ['- a\n  - b\n    - c', 2, 15],
  [':::a\n:::b\n:::c', 2, 10],
  ['[^a]: [^b]: [^c]: a', 2, 12],
])('%j is deeper than %i', (source, most, from) => {
  expect(nestsTooDeep(source, 0, most)).toBeGreaterThanOrEqual(from)
  expect(nestsTooDeep(source, 0, 3)).toBeUndefined()
})

test.each([
  ['lists one after another', '- a\n\nb\n\n- c\n\nd\n\n- e'],
  ['directives one after another', ':::a\n:::\n:::b\n:::\n:::c\n:::'],
  ['a rule', '- - - - -'],
  ['prose with marks', 'a > b - c * d 1. e'],
])('%s are not deep', (_, source) => {
  expect(nestsTooDeep(source, 0, 1)).toBeUndefined()
})
