import {expect, test} from 'vitest'
import {calibrated} from './calibration.ts'

test('a confidence is read off the line between two points', () => {
  const curve = [
    [0.2, 0.1],
    [0.6, 0.5],
    [0.8, 0.9],
  ] as const
  expect([0, 0.2, 0.4, 0.7, 0.8, 1].map((score) => calibrated(curve, score))).toEqual([
    0.1,
    0.1,
    expect.closeTo(0.3),
    expect.closeTo(0.7),
    expect.closeTo(0.9),
    0.9,
  ])
})

test('a curve of one point and one of none give one answer', () => {
  expect(calibrated([[0.3, 0.7]], 0.9)).toBe(0.7)
  expect(calibrated([], 0.9)).toBe(0)
})
