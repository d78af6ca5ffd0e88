import {assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {readJson} from './read-json.ts'
import {readQuickly} from './read-quickly.ts'

/** What was read, with its places. */
const told = (source: string, depth: number, read = readJson): object => ({
  ...read(source, {start: 0, end: source.length, depth, most: 200}),
})

function expectSame(source: string, depth = 4): void {
  expect(told(source, depth, readQuickly)).toEqual(told(source, depth))
}

/** Pieces that make JSON often enough, and nearly JSON otherwise. */
const anyText = fc
  .array(
    fc.constantFrom(
      ...'{ } [ ] , : " \\ \\" \\\\ "a" "a":1 "a:b" "\\"": "__proto__": 1 -0 null'.split(' '),
      '\n',
    ),
    {maxLength: 12},
  )
  .map((parts) => parts.join(''))

test('law: values, places, repeated keys and what is wrong are as they are read piece by piece', () => {
  assertLaw(
    'json read quickly',
    fc.property(anyText, (source) => expectSame(source)),
    {runs: 5000},
  )
  assertLaw(
    'json values read quickly',
    fc.property(fc.json({maxDepth: 6}), fc.nat(7), (source, depth) => expectSame(source, depth)),
    {runs: 1000},
  )
})

test.each([
  '{"a": 1, "a": 2}',
  '{"a": {"b": 1, "b": 2}, "c": "a:b"}',
  '[{"\\u0061": 1, "a": 2}]',
  '{"a\\\\": "\\\\\\"", "b": ":"}',
  '{"__proto__": {"a": 1}, "__proto__": 2}',
  '[[[[[1]]]]]',
  '[[[[[[1]]]]]]',
  '',
  '[1] 2',
])('%s', (source) => expectSame(source))

test('only a part of the source is read', () => {
  const source = 'x{"a": [1]}y'
  const read = readQuickly(source, {start: 1, end: source.length - 1, depth: 4, most: 200})
  expect(read.ok && [read.value, read.place.start, read.place.end]).toEqual([{a: [1]}, 1, 11])
})

test('depth is counted, not felt', () => {
  const source = '['.repeat(100_000) + ']'.repeat(100_000)
  expect(readQuickly(source, {start: 0, end: source.length, depth: 1e6, most: 200}).ok).toBe(true)
})
