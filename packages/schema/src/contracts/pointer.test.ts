import {anyString, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {append, parent, pointer, resolve, steps} from './pointer.ts'

test('a pointer is written as RFC 6901 has it', () => {
  expect(pointer()).toBe('')
  expect(pointer('a/b', '~', '', 0)).toBe('/a~1b/~0//0')
  expect(steps('/~01')).toEqual(['~1'])
  expect(parent('/a~1b/0')).toBe('/a~1b')
  expect(parent('/a')).toBe('')
  expect(parent('')).toBeUndefined()
})

test('only a value’s own members are found', () => {
  const value = {a: [{'b/c': 1}], __proto__: {inherited: 1}}
  expect(resolve(value, '')).toBe(value)
  expect(resolve(value, '/a/0/b~1c')).toBe(1)
  for (const at of ['/inherited', '/a/1', '/a/0/b~1c/d', '/constructor', '/__proto__'])
    expect(resolve(value, at), at).toBeUndefined()
})

test('law: the steps of a pointer are those it was made of, and lead to what stands there', () => {
  assertLaw(
    'pointers keep their steps',
    fc.property(fc.array(anyString), anyString, (way, last) => {
      const at = pointer(...way)
      expect(steps(at)).toEqual(way)
      expect(append(at, last)).toBe(pointer(...way, last))
      expect(parent(append(at, last))).toBe(at)
      const value = [...way, last].reduceRight<unknown>(
        (inner, step) => Object.fromEntries([[step, inner]]),
        'found',
      )
      expect(resolve(value, append(at, last))).toBe('found')
    }),
  )
})
