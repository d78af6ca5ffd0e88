import {expect, test} from 'vitest'
import {numbersAsText, numbersOf} from './number-text.ts'

test('numbers come back from their text', () => {
  const numbers = [0, 1, 45, 91, 92, 93, 183, 184, 255, 600, 0]
  const text = `!${numbersAsText(numbers)}`
  expect([...numbersOf(text, 1)]).toEqual(numbers)
  expect(JSON.stringify(text)).toHaveLength(text.length + 2)
})
