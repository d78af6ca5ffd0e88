import {expect, test} from 'vitest'
import type {CorpusPage} from '../load-pages.ts'
import {worthOf} from './rank-tasks.ts'

const page: CorpusPage = {
  id: 'own/mill',
  source: 'own',
  domain: 'mill.example',
  lang: 'en',
  lines: '',
  flat: '',
  fold: 0,
  dev: true,
  gold: {
    headline: 'The “old” mill closes',
    dek: 'A town wonders what comes next',
    authors: ['By Ada Lund'],
    days: ['2024-03-04'],
  },
}
const candidate = (text: string, timestamp?: string) => ({
  from: 0,
  to: 0,
  start: 0,
  end: text.length,
  text,
  timestamp,
})

test('a candidate is worth as much as it is of the field', () => {
  expect(worthOf('headline', page)?.(candidate('The "old" mill  closes'))).toBe(1)
  expect(worthOf('headline', page)?.(candidate('The old mill'))).toBe(0)
  expect(worthOf('name', page)?.(candidate('Ada Lund'))).toBe(1)
  expect(worthOf('date', page)?.(candidate('4 March', '2024-03-04T08:00'))).toBe(1)
  expect(worthOf('dek', page)?.(candidate('A town wonders what comes next'))).toBe(1)
  const part = worthOf('dek', page)?.(candidate('A town wonders')) ?? 0
  expect(part).toBeGreaterThan(0)
  expect(part).toBeLessThan(0.5)
  expect(worthOf('topic', page)).toBeUndefined()
})
