import {assertLaw} from '@copydesk/testkit'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {countUp, noCounts} from './engine-limits.ts'
import {surelyUnder} from './surely-under.ts'

const pieces = ['a', ' ', '\n', '\n\n', '> ', '- ', '1. ', '***', '[^a]: ', '[^a]:', '&', ':', '|']
const low = {
  characters: 200,
  lines: 8,
  blankLines: 200,
  underlines: 8,
  prefixes: 12,
  delimiters: 200,
  bars: 200,
  footnotes: 1,
  rescans: 1_500,
}

test('law: what surely is under the ceilings is found to be so by the exact counts', () => {
  const verdicts = {sure: 0, over: 0}
  assertLaw(
    'surely under',
    fc.property(
      fc.array(fc.constantFrom(...pieces, '=\n', '\r\n', '\t', '+'), {maxLength: 60}),
      fc.nat(3),
      (parts, from) => {
        const source = parts.join('')
        const over = countUp(source, from, low, noCounts())
        if (over) verdicts.over++
        if (!surelyUnder(source, from, low)) return
        verdicts.sure++
        expect(over).toBeUndefined()
      },
    ),
    {runs: 5000},
  )
  console.info('bodies', verdicts)
  expect(Math.min(verdicts.sure, verdicts.over)).toBeGreaterThan(100)
})
