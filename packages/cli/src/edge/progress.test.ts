import {expect, test} from 'vitest'
import {makeColors} from '../report/colors.ts'
import {makeProgress} from './progress.ts'

function lineOf(isTerminal: boolean, total: number): string {
  let said = ''
  let time = 0
  const err = {
    isTerminal,
    colors: makeColors(false),
    width: 100,
    async write(text: string | Uint8Array) {
      said += String(text)
    },
  }
  const {tell, end} = makeProgress(err, total, () => (time += 60))
  for (let done = 0; done <= total; done += 200) tell(done)
  void end()
  return said
}

test('a long run says on a terminal how far it is, and takes the line away', () => {
  expect(lineOf(true, 1000)).toBe(
    '\r200 of 1000 files\u001b[K\r600 of 1000 files\u001b[K\r1000 of 1000 files\u001b[K\r\u001b[K',
  )
  expect(lineOf(true, 400)).toBe('')
  expect(lineOf(false, 1000)).toBe('')
})
