import {expect, test} from 'vitest'
import {cutRuns} from '../../src/learned/flat/cut-runs.ts'
import type {CorpusPage} from '../load-pages.ts'
import {labelRuns} from './run-labels.ts'

const lines = `Menu
The mill closes
By Ada Lund
The mill closed on Monday. It had stood for a century.
Nobody knows what comes next.`
const flat = lines.replace('Menu\n', 'Menu').replaceAll('\n', ' ')
const page: CorpusPage = {
  id: 'own/mill',
  source: 'own',
  domain: 'mill.example',
  lang: 'en',
  lines,
  flat,
  fold: 0,
  dev: true,
  gold: {
    headline: 'The mill closes',
    authors: ['Ada Lund'],
    paragraphs: [
      'The mill closed on Monday. It had stood for a century.',
      'Nobody knows what comes next.',
    ],
    bodyText:
      'The mill closed on Monday. It had stood for a century.\nNobody knows what comes next.',
  },
}

test('runs are labelled by the gold that they are part of', () => {
  const starts = ['The mill closes', 'By Ada', 'The mill closed', 'It had', 'Nobody']
  const runs = cutRuns(flat, 0, flat.length, {
    offsets: Int32Array.from(starts, (part) => flat.indexOf(part)),
    probabilities: new Float32Array(starts.length).fill(0.5),
  })
  const labels = labelRuns(page, runs)
  expect([...labels.headline]).toEqual([0, 1, 0, 0, 0, 0])
  expect([...labels.byline]).toEqual([0, 0, 1, 0, 0, 0])
  expect([...labels.body]).toEqual([0, 0, 0, 1, 1, 1])
  expect([...labels.opens]).toEqual([1, 1, 1, 1, 0, 1])
})
