import type {Document} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {withhold} from './withhold.ts'

const article = (members: Partial<Document>): Document =>
  ({type: 'article', body: [], ...members}) as Document // members that an article has

const isOut = (document: Document, now?: string): boolean =>
  withhold([document], {now}).released.length === 1

test('a draft is withheld, and what is ready or published is not', () => {
  expect(isOut(article({status: 'draft'}))).toBe(false)
  expect(isOut(article({status: 'ready'}))).toBe(true)
  expect(isOut(article({}))).toBe(true)
})

test.each([
  ['2025-11-14T08:00Z', undefined, false],
  ['2025-11-14T08:00Z', '2025-11-14T07:59Z', false],
  ['2025-11-14T08:00Z', '2025-11-14T08:00Z', true],
  ['2025-11-14T08:00Z', '2025-11-14T09:01+01:00', true],
  ['2025-11-14', '2025-11-14T00:00', true],
  ['2025-11-14T08:00', '2025-11-14', false],
  ['2025-11-14T08:00', '2025-11-15', true],
  // One with a zone and one without are only compared where no zone could turn them round.
  ['2025-11-14T08:00', '2025-11-14T12:00Z', false],
  ['2025-11-14T08:00', '2025-11-16T12:00Z', true],
])('an embargo until %s is over at %s: %s', (embargoUntil, now, over) => {
  expect(isOut(article({embargoUntil}), now)).toBe(over)
})

test('the others keep their places, and staff see all', () => {
  const documents = [article({status: 'draft'}), article({id: 'b'})]
  expect(withhold(documents, {})).toEqual({
    released: [{document: documents[1], index: 1}],
    losses: [{at: '/0', reason: 'withheld'}],
  })
  expect(withhold(documents, {staff: true}).released).toHaveLength(2)
})

test("readers' personal data stay inside", () => {
  const letter: Document = {
    type: 'feedback',
    kind: 'letter',
    author: {name: 'A'},
    signature: 'A',
    body: [],
  }
  expect(withhold([letter], {})).toEqual({
    released: [{document: {type: 'feedback', kind: 'letter', body: []}, index: 0}],
    losses: [
      {at: '/0/author', reason: 'withheld'},
      {at: '/0/signature', reason: 'withheld'},
    ],
  })
})
