import {deepStrictEqual} from 'node:assert'
import {pointer} from '@copydesk/schema'
import {anyJson, anyString, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {toOrigin} from './place.ts'
import {readJson} from './read-json.ts'

const read = (source: string, depth = 128) =>
  readJson(source, {start: 0, end: source.length, depth, most: 200})

/** A source with one character taken out, put in or put in place of another. */
const anyNearJson = fc
  .tuple(anyJson, fc.nat(), fc.constantFrom(...'{}[]",:\\u0e.-+t \n\u0000é'), fc.nat(2))
  .map(([value, place, character, way]) => {
    const source = JSON.stringify(value)
    const at = place % (source.length + 1)
    return (
      source.slice(0, at) + (way === 0 ? '' : character) + source.slice(at + (way === 1 ? 0 : 1))
    )
  })

test('law: it reads what JSON.parse reads, and nothing else', () => {
  assertLaw(
    'as JSON.parse',
    fc.property(fc.oneof(anyNearJson, anyString, fc.json()), (source) => {
      const found = read(source)
      let value: unknown
      let ok = true
      try {
        value = JSON.parse(source)
      } catch {
        ok = false
      }
      expect([source, found.ok]).toEqual([source, ok])
      if (found.ok) deepStrictEqual(found.value, value)
    }),
    {runs: 3000},
  )
})

test('law: each value and key stands where its origin says', () => {
  assertLaw(
    'places',
    fc.property(anyJson, fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
      const source = ` ${JSON.stringify(json, null, indent)}\n`
      const found = read(source)
      if (!found.ok) throw new Error(found.diagnostic.message)
      const {spans} = toOrigin(found.place)
      const stack: {readonly value: unknown; readonly path: readonly string[]}[] = [
        {value: found.value, path: []},
      ]
      for (let next = stack.pop(); next; next = stack.pop()) {
        const {value, path} = next
        const [span] = spans(pointer(...path))
        deepStrictEqual(JSON.parse(source.slice(span?.start, span?.end)), value)
        if (typeof value !== 'object' || value === null) continue
        for (const [key, member] of Object.entries(value)) {
          stack.push({value: member, path: [...path, key]})
          const [at] = spans(pointer(...path, key), 'key')
          if (Array.isArray(value)) expect(at).toBe(undefined)
          else expect(JSON.parse(source.slice(at?.start, at?.end))).toBe(key)
        }
      }
    }),
    {runs: 500},
  )
})

test('a place that is not there has no span', () => {
  const found = read('{"a": [1, {"b": 2}]}')
  const origin = found.ok ? toOrigin(found.place) : undefined
  for (const at of ['/b', '/a/2', '/a/01', '/a/-1', '/a/length', '/a/0/b', '/toString', '/a/1/c']) {
    expect([at, origin?.spans(at)]).toEqual([at, []])
  }
  expect(origin?.spans('/a/1/b')).toEqual([{start: 16, end: 17}])
  expect(origin?.spans('/a', 'key')).toEqual([{start: 1, end: 4}])
})

test.each([
  ['', 'Unexpected end of the JSON, expected a value', 0],
  ['{', 'Unexpected end of the JSON, expected a key in double quotation marks', 1],
  ['{a: 1}', 'Unexpected character `a`, expected a key in double quotation marks', 1],
  ['{"a" 1}', 'Unexpected character `1`, expected `:`', 5],
  ['{"a": 1 "b"', 'Unexpected character `"`, expected `,` or `}`', 8],
  ['{"a": 1,}', 'Unexpected character `}`, expected a key in double quotation marks', 8],
  ['[1, ]', 'Unexpected character `]`, expected a value', 4],
  ['[1}', 'Unexpected character `}`, expected `,` or `]`', 2],
  ['"a', 'Unexpected end of the JSON, expected a closing quotation mark', 2],
  ['"\\x"', 'Unexpected character `\\`, expected an escape that JSON knows', 1],
  ['"\\u12g4"', 'Unexpected character `\\`, expected an escape that JSON knows', 1],
  [
    '"a\nb"',
    'Unexpected character `\\u{a}`, expected a string without plain control characters',
    2,
  ],
  ['nul', 'Unexpected character `n`, expected a value', 0],
  ['01', 'Unexpected character `1`, expected the end', 1],
  ['[1] 2', 'Unexpected character `2`, expected the end', 4],
  ['\u0000', 'Unexpected character `\\u{0}`, expected a value', 0],
  ['[😀]', 'Unexpected character `😀`, expected a value', 1],
])('%j: %s', (source, message, start) => {
  const found = read(source)
  if (found.ok) throw new Error('It was read')
  expect(found.diagnostic.code).toBe('json-syntax')
  expect([found.diagnostic.message, found.diagnostic.span?.start]).toEqual([message, start])
})

test('a key that stands twice is told, with the place of the one before', () => {
  const source = '{"a": [{"b": 1, "c": 2, "b": 3}]}'
  const found = read(source)
  if (!found.ok) throw new Error(found.diagnostic.message)
  expect(found.value).toEqual({a: [{b: 3, c: 2}]})
  const [repeated, ...more] = found.repeated
  expect(more).toEqual([])
  expect(repeated).toMatchObject({code: 'json-syntax', at: '/a/0/b', span: {start: 24, end: 27}})
  expect(repeated?.related).toEqual([{span: {start: 8, end: 11}, message: 'The first one is here'}])
})

test('`__proto__` is a key like others', () => {
  const found = read('{"__proto__": {"a": 1}, "constructor": {"prototype": 2}}')
  if (!found.ok) throw new Error(found.diagnostic.message)
  const value = found.value as object // an object, as written above
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
  expect(Reflect.get({}, 'a')).toBe(undefined)
})

test('depth is counted, not felt', () => {
  expect(read('['.repeat(100_000) + ']'.repeat(100_000), 1_000_000).ok).toBe(true)
  const deep = read('['.repeat(5_000_000))
  expect(deep.ok ? undefined : deep.diagnostic.code).toBe('limit-exceeded')
  expect(read(`{"a":${'['.repeat(127)}${']'.repeat(127)}}`).ok).toBe(true)
  expect(read(`{"a":${'['.repeat(128)}${']'.repeat(128)}}`).ok).toBe(false)
})
