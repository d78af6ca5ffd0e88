import {expect, test} from 'vitest'
import {labelSegments} from './labels.ts'
import type {CorpusPage, Gold} from './load-pages.ts'
import {lineSegments} from './segments.ts'

const lines = `Home
Ferry to stop
By Mara Quill

3 March 2024

The ferry to the island will stop in autumn.

What happens next

Advertisement

The council meets again in May.

Tags
Ferries
Ferry to stop`

const page = (gold: Gold, more: Partial<CorpusPage> = {}): CorpusPage => ({
  id: 'invented',
  source: 'invented',
  domain: 'invented.example',
  lang: 'en',
  lines,
  flat: '',
  gold,
  fold: 0,
  dev: true,
  ...more,
})

const yes = (labels: Int8Array): readonly number[] =>
  [...labels].flatMap((label, at) => (label === 1 ? [at] : []))

const full = page({
  headline: 'Ferry to stop',
  authors: ['Mara Quill'],
  days: ['2024-03-03'],
  topics: ['Ferries'],
  topicsListed: true,
  paragraphs: ['The ferry to the island will stop in autumn.', 'The council meets again in May.'],
  headings: ['What happens next'],
  bodyText:
    'The ferry to the island will stop in autumn.\nWhat happens next\nThe council meets again in May.',
})

test('gold becomes labels of lines', () => {
  const labels = labelSegments(full, lineSegments(lines))
  expect(yes(labels.headline)).toEqual([1, 10])
  expect(yes(labels.byline)).toEqual([2])
  expect(yes(labels.date)).toEqual([3])
  expect(yes(labels.body)).toEqual([4, 5, 7])
  expect(yes(labels.heading)).toEqual([5])
  expect(yes(labels.topics)).toEqual([9])
  expect(labels.trust).toBe(1)
})

test('what the gold does not tell is unknown', () => {
  const labels = labelSegments(page({headline: 'Ferry to stop'}), lineSegments(lines))
  expect(yes(labels.headline)).toEqual([1, 10])
  for (const unknown of [
    labels.body,
    labels.heading,
    labels.dek,
    labels.byline,
    labels.date,
    labels.topics,
  ]) {
    expect([...unknown].every((label) => label === -1)).toBe(true)
  }
})

test('silver teaches nothing of headings, nor of the short lines that may be some', () => {
  const silver = {
    paragraphs: ['The ferry to the island will stop in autumn.', 'The council meets again in May.'],
    agree: 0.95,
  }
  const one = lines.replace('Advertisement\n\n', '')
  const labels = labelSegments(page({}, {dev: false, silver}), lineSegments(one))
  expect(yes(labels.body)).toEqual([4, 6])
  expect(labels.body[5]).toBe(-1)
  expect([...labels.heading].every((label) => label === -1)).toBe(true)
  expect(labels.trust).toBe(0.5)
})

test('silver that its makers disagree on is left out', () => {
  const silver = {paragraphs: ['The council meets again in May.'], agree: 0.5}
  expect(labelSegments(page({}, {dev: false, silver}), lineSegments(lines)).trust).toBe(0)
})
