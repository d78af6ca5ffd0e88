import {expect, test} from 'vitest'
import {isotonic} from './calibrate.ts'

const answers = (score: number, right: number, wrong: number) => [
  ...Array.from({length: right}, () => ({score, right: true})),
  ...Array.from({length: wrong}, () => ({score, right: false})),
]

test('a curve never falls, and pools what would', () => {
  const curve = isotonic([
    ...answers(0.1, 1, 59),
    ...answers(0.4, 50, 10),
    ...answers(0.5, 30, 30),
    ...answers(0.9, 59, 1),
  ])
  const rights = curve.map(([, right]) => right)
  expect(rights).toEqual([...rights].sort((a, b) => a - b))
  expect(curve.length).toBeLessThanOrEqual(12)
  expect(curve[0]?.[1]).toBeLessThan(0.1)
  expect(curve.at(-1)?.[1]).toBeGreaterThan(0.9)
  const middle = curve.find(([score]) => score > 0.4 && score < 0.5)
  expect(middle?.[1]).toBeCloseTo(80 / 120, 1)
})

test('without answers nothing is known', () => {
  expect(isotonic([])).toEqual([[0, 0.5]])
})
