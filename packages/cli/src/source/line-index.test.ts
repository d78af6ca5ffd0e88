import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {indexLines} from './line-index.ts'

test('lines end at LF, CRLF and CR, and count from 1', () => {
  const index = indexLines('a\r\nb\rc\n')
  expect(index.lines).toBe(4)
  expect(index.position(0)).toEqual({line: 1, column: 1})
  expect(index.position(3)).toEqual({line: 2, column: 1})
  expect(index.position(5)).toEqual({line: 3, column: 1})
  expect(index.position(7)).toEqual({line: 4, column: 1})
  expect(index.position(99)).toEqual({line: 4, column: 1})
  expect(index.range(2)).toEqual({start: 3, end: 4})
})

test('columns are UTF-16 units', () => {
  expect(indexLines('😀x').position(2)).toEqual({line: 1, column: 3})
})

test('law: a position is in its line, and its column counts from the start of the line', () => {
  const source = fc.string({unit: fc.constantFrom('a', '\r', '\n', '😀', '\t'), maxLength: 30})
  fc.assert(
    fc.property(source, fc.nat(40), (text, offset) => {
      const index = indexLines(text)
      const {line, column} = index.position(offset)
      expect(index.range(line).start + column - 1).toBe(Math.min(offset, text.length))
      expect(index.lines).toBe(text.split(/\r\n|\r|\n/).length)
    }),
    {numRuns: 2000},
  )
})
