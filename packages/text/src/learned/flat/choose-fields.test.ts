import {expect, test} from 'vitest'
import {chooseFields, type Rated} from './choose-fields.ts'

const rated = (text: string, confidence: number, start = 0): Rated => ({
  from: start,
  to: start,
  start,
  end: start + text.length,
  text,
  confidence,
})

const none = {headline: [], dek: [], name: [], date: [], topic: [], heading: []}

test('a headline that is printed twice in a row is said once', () => {
  const twice = 'The last ferry leaves The last ferry leaves'
  const {headline, copies} = chooseFields({...none, headline: [rated(twice, 0.5)]})
  expect(headline?.text).toBe('The last ferry leaves')
  expect(copies.map(({end}) => end)).toEqual([21])
})

test('as many authors as promise most, none within another', () => {
  const name = [rated('Ada Lund', 0.8), rated('Lund', 0.7, 4), rated('Ben Ohm', 0.6, 20)]
  expect(chooseFields({...none, name}).authors.map(({text}) => text)).toEqual([
    'Ada Lund',
    'Ben Ohm',
  ])
  expect(chooseFields({...none, name: [rated('Home Page', 0.05)]}).authors).toEqual([])
})
