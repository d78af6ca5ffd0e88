import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {toJson} from './to-json.ts'

test('law: the value is the same, and nothing in it is obeyed by a terminal', () => {
  fc.assert(
    fc.property(fc.jsonValue({stringUnit: 'binary'}), (value) => {
      const text = toJson(value)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      expect(text).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      )
    }),
  )
})

test('escapes', () => {
  expect(toJson('\u001b[31m\u009b\u202e')).toBe('"\\u001b[31m\\u009b\\u202e"\n')
})
