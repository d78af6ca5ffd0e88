import {limits as defaults, type Limits} from '@copydesk/schema'
import {assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {delimitersTooMany} from './delimiters.ts'
import {exceeds} from './exceeds.ts'
import {nestsTooDeep} from './nesting.ts'
import {surelyWithin} from './surely-within.ts'
import {tableCellsTooMany} from './table-cells.ts'

const pieces = [
  ...['> ', '>', '- ', '* ', '+ ', '1. ', '12) ', '[^a]: ', '    ', '\t', ' ', '- - ', '-', '---'],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\r',
    '\r\n',
    ':::a\n',
    '\n:::b\n',
    ':::\n',
    'word',
    '*',
    '**',
    '_',
    '~~',
  ],
  ...['`', '```\n', '[', ']', '|', '|-|-|\n', '| a | b |\n', ':-:', '=', '==\n', '--\n', '<pre>'],
]
const anyText = fc
  .array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 80})
  .map((all) => all.join(''))

/** Limits so small that arbitrary texts meet them. */
const tight: Limits = {
  ...defaults,
  markdownNesting: 3,
  markdownDelimiters: 12,
  markdownTableCells: 30,
}

test('law: what surely is within the limits does not exceed one', () => {
  const found = {within: 0, unsure: 0}
  assertLaw(
    'surely within',
    fc.property(anyText, fc.nat({max: 3}), (text, body) => {
      const within = surelyWithin(text, body, tight)
      found[within ? 'within' : 'unsure']++
      if (!within) return
      expect(nestsTooDeep(text, body, tight.markdownNesting)).toBeUndefined()
      expect(tableCellsTooMany(text, body, tight.markdownTableCells)).toBeUndefined()
      expect(delimitersTooMany(text, body, tight.markdownDelimiters)).toBeUndefined()
      expect(exceeds(text, body, tight)).toBeUndefined()
    }),
    {runs: 20_000},
  )
  console.info('texts', found)
  expect(Math.min(found.within, found.unsure)).toBeGreaterThan(1000)
})

test.each([
  ['prose', 'A harbour town.\nIts ferries.\n\n'.repeat(1000)],
  ['a list set tight', '- One [story](/a) of **many**.\n'.repeat(300)],
  ['code set in far', `\`\`\`\n${' '.repeat(60)}return\n\`\`\`\n`.repeat(100)],
])('%s surely is', (_, text) => {
  expect(surelyWithin(text, 0, defaults)).toBe(true)
})

test('what is near a limit is counted', () => {
  expect(surelyWithin('- '.repeat(40), 0, defaults)).toBe(false)
  expect(surelyWithin('*a'.repeat(2001), 0, defaults)).toBe(false)
  expect(surelyWithin(':::a\n'.repeat(33), 0, defaults)).toBe(false)
  expect(surelyWithin(`|${'-|'.repeat(300)}\n${'|\n'.repeat(200)}`, 0, defaults)).toBe(false)
})
