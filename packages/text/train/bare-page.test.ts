import {expect, test} from 'vitest'
import {bareSegments} from './bare-page.ts'
import type {CorpusPage} from './load-pages.ts'
import {lineSegments} from './segments.ts'

const menu = Array.from({length: 60}, (_, at) => `Section ${at}`)
const text = [
  'The mill closes',
  'By Ada Lund',
  'The mill closed on Monday.',
  'Nobody knows what comes next.',
]
const page: CorpusPage = {
  id: 'own/mill',
  source: 'own',
  domain: 'mill.example',
  lang: 'en',
  lines: [...menu, '', ...text].join('\n'),
  flat: '',
  fold: 0,
  dev: true,
  gold: {
    headline: 'The mill closes',
    authors: ['Ada Lund'],
    paragraphs: ['The mill closed on Monday.', 'Nobody knows what comes next.'],
    bodyText: 'The mill closed on Monday.\nNobody knows what comes next.',
  },
}

test('the text and the fields stay, most of the rest goes', () => {
  const bare = bareSegments(page, lineSegments(page.lines))
  expect(bare.slice(-4).map((segment) => segment.text)).toEqual(text)
  expect(bare.length).toBeLessThan(40)
  expect(bare).toEqual(bareSegments(page, lineSegments(page.lines)))
})

test('a page that teaches nothing of its text is left out', () => {
  const unknown = {...page, gold: {headline: 'The mill closes'}}
  expect(bareSegments(unknown, lineSegments(page.lines))).toEqual([])
})
