import {expect, test} from 'vitest'
import {cutRuns} from './cut-runs.ts'

const text = 'Home NewsThe mill closed on 3 March 2024. It will open again.'
const at = (part: string): number => text.indexOf(part)
const seams = {
  offsets: Int32Array.of(at('News'), at('The'), at('March'), at('It')),
  probabilities: Float32Array.of(0.4, 0.95, 0.5, 0.05),
}

test('a text is cut at the likelier seams, and a run knows how it was parted', () => {
  const runs = cutRuns(text, 0, text.length, seams)
  expect(runs.map((run) => run.text)).toEqual([
    'Home',
    'News',
    'The mill closed on 3',
    'March 2024. It will open again.',
  ])
  expect(runs.map(({glued}) => glued)).toEqual([false, false, true, false])
  expect(runs.map(({blanks}) => blanks)).toEqual([4, 1, 4, 2])
  for (const run of runs) expect(text.slice(run.start, run.end)).toBe(run.text)
})

test('what must stay whole is not cut inside', () => {
  const date = {start: at('3 March'), end: at('. It')}
  const runs = cutRuns(text, 0, text.length, seams, [date])
  expect(runs.map((run) => run.text)).toEqual([
    'Home',
    'News',
    'The mill closed on 3 March 2024. It will open again.',
  ])
})
