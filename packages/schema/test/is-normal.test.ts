import {type Inline, inlines} from '@copydesk/schema'
import {anyInlines, anyPhrases, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {rebuildInlines} from '../src/normalize/inlines.ts'
import {isNormal} from '../src/normalize/is-normal.ts'
import {mutated} from './mutation.ts'

const anyNormal: fc.Arbitrary<readonly Inline[]> = fc
  .oneof(anyInlines, anyPhrases)
  .map(rebuildInlines)

/** Valid running text that is normal, or nearly so. */
const anyNearlyNormal: fc.Arbitrary<readonly Inline[]> = mutated(anyNormal)
  .map((value) => inlines.safeParse(value).data)
  .filter((value) => value !== undefined)

test('law: what is found to be normal is not changed by building it anew, letter by letter', () => {
  const found = {normal: 0, other: 0}
  assertLaw(
    'isNormal is right',
    fc.property(fc.oneof(anyInlines, anyNearlyNormal, anyNormal), (value) => {
      const normal = isNormal(value)
      found[normal ? 'normal' : 'other']++
      if (normal) expect(JSON.stringify(rebuildInlines(value))).toBe(JSON.stringify(value))
    }),
    {runs: 20_000},
  )
  console.info('running texts', found)
  expect(Math.min(found.normal, found.other)).toBeGreaterThan(2000)
})

test('members that are undefined, or in another order, are not normal', () => {
  const link = {
    type: 'link',
    url: '/a',
    title: 'A',
    children: [{type: 'text', value: 'a'}],
  } as const
  const {url, title, ...rest} = link
  expect(isNormal([link])).toBe(true)
  expect(isNormal([{...rest, url, title}])).toBe(false)
  expect(isNormal([{...link, title: undefined}])).toBe(false)
})

test.each<readonly [string, readonly Inline[]]>([
  ['blanks at an end', [{type: 'text', value: 'a\u00a0'}]],
  ['an empty text', [{type: 'text', value: ''}]],
  [
    'two texts',
    [
      {type: 'text', value: 'a'},
      {type: 'text', value: 'b'},
    ],
  ],
  ['a break at an end', [{type: 'text', value: 'a'}, {type: 'break'}]],
  ['an empty mark', [{type: 'strong', children: []}]],
  [
    'a mark inside its own',
    [{type: 'strong', children: [{type: 'strong', children: [{type: 'text', value: 'a'}]}]}],
  ],
  [
    'marks in the other order',
    [{type: 'emphasis', children: [{type: 'strong', children: [{type: 'text', value: 'a'}]}]}],
  ],
])('%s is not normal', (_, value) => {
  expect(isNormal(value)).toBe(false)
})
