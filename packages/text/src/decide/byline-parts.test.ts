import {expect, test} from 'vitest'
import {readCredits} from './byline-parts.ts'

const read = (text: string) =>
  readCredits({start: 0, end: text.length, text}).map((credit) =>
    [credit.name, credit.jobTitle, credit.organization, credit.location].map((part) => part?.text),
  )

test('names behind markers, joined and with what follows them', () => {
  expect(read('By Ada Lund and Jan van der Meer')).toEqual([
    ['Ada Lund', undefined, undefined, undefined],
    ['Jan van der Meer', undefined, undefined, undefined],
  ])
  expect(read('By Ada Lund , a deputy editor at The Lamp .')).toEqual([
    ['Ada Lund', 'deputy editor', 'The Lamp', undefined],
  ])
  expect(read('Von Henrike Wolff, Bern')).toEqual([['Henrike Wolff', undefined, undefined, 'Bern']])
  expect(read('Par Élise Caradec et Noé Brun')).toHaveLength(2)
})

test('a marker without a name gives none, and a long text is no byline', () => {
  expect(read('By')).toEqual([])
  expect(read(`By ${'and so on '.repeat(60)}`)).toEqual([])
})
