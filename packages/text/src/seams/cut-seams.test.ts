import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {findSeams} from './cut-seams.ts'
import {unpackSeamModel} from './unpack-seam-model.ts'

const model = unpackSeamModel()

const page =
  'Home News Sport WeatherHarbour ferry returns after winter storms By Ida Marsh12 March 2025 The ferry to the outer islands sails again on Monday, the harbour office said.Islanders had waited eleven weeks for the crossing to reopen.“We ran out of flour twice,” said the baker, who had kept a list of what was missing.Read moreStorm takes the old pierWhat the islands eat in March'

function cuts(text: string, least: number): readonly string[] {
  const {offsets, probabilities} = findSeams(text, 0, text.length, model)
  const starts = [0, ...offsets.filter((_, index) => probabilities[index]! >= least), text.length]
  return starts.slice(1).map((end, index) => text.slice(starts[index], end).trim())
}

test('glued blocks are cut apart', () => {
  const blocks = cuts(page, 0.3)
  expect(blocks).toContain('Islanders had waited eleven weeks for the crossing to reopen.')
  expect(blocks.some((block) => block.startsWith('“We ran out of flour twice,”'))).toBe(true)
  expect(blocks.some((block) => block.startsWith('Storm takes'))).toBe(true)
})

test('a camel-cased name and a decimal stay whole', () => {
  const text =
    'The iPhone costs 3.50 more than it did when McDonald wrote about it in his notes last year.'
  expect(cuts(text, 0.5)).toEqual([text])
})

test('law: seams are in order, inside the text, with probabilities, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 400}), (text) => {
      const {offsets, probabilities} = findSeams(text, 0, text.length, model)
      expect(offsets.length).toBe(probabilities.length)
      let last = 0
      for (const [index, offset] of offsets.entries()) {
        expect(offset).toBeGreaterThan(last)
        expect(offset).toBeLessThan(text.length)
        expect(probabilities[index]).toBeGreaterThan(0)
        expect(probabilities[index]).toBeLessThanOrEqual(1)
        last = offset
      }
    }),
  )
})

test('a long text is cut as its parts are: no seam looks at all that comes before it', () => {
  const {offsets: few} = findSeams(page.repeat(30), 0, page.length * 30, model)
  const {offsets: many} = findSeams(page.repeat(300), 0, page.length * 300, model)
  const each = few.length / 30
  expect(each).toBeGreaterThan(1)
  expect(Math.abs(many.length / 300 - each)).toBeLessThan(1)
})
