import {anyString, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {slug} from './scalars/slug.ts'
import {slugify} from './slugify.ts'

test.each([
  ['Crème Brûlée', 'creme-brulee'],
  ['The mayor’s last day', 'the-mayors-last-day'],
  ['  A -- B_c  ', 'a-b-c'],
  ['Straße', 'strasse'],
  ['Rødgrød i København', 'rodgrod-i-kobenhavn'],
  ['Łódź', 'lodz'],
  ['Æther, œuvre, Þór, Đà Nẵng', 'aether-oeuvre-thor-da-nang'],
  ['ﬁve 10½', 'five-101-2'],
  ['日本', ''],
  ['—', ''],
])('%s becomes %s', (text, expected) => {
  expect(slugify(text)).toBe(expected)
})

test('law: what it makes of any string is a slug or nothing, and stays as it is', () => {
  assertLaw(
    'slugify makes slugs',
    fc.property(anyString, (text) => {
      const made = slugify(text)
      expect(made === '' || slug.safeParse(made).success).toBe(true)
      expect(slugify(made)).toBe(made)
    }),
  )
})
