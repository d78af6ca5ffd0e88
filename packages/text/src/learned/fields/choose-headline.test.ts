import {expect, test} from 'vitest'
import {lineFeatures} from '../features/line-features.ts'
import {likeliestHeadline} from './choose-headline.ts'

function chosen(lines: readonly (readonly [text: string, score: number])[]) {
  const segments = lines.map(([text]) => ({text, blanks: 0}))
  const none = new Float32Array(lines.length)
  const headline = Float32Array.from(lines, ([, score]) => score)
  return likeliestHeadline({
    segments,
    features: lineFeatures(segments),
    probabilities: {
      bodyGold: none,
      bodySilver: none,
      heading: none,
      headline,
      dek: none,
      byline: none,
      date: none,
      topics: none,
    },
    body: none,
    start: lines.length,
    end: lines.length,
  })
}

test('copies speak for their text together', () => {
  const found = chosen([
    ['The last ferry leaves', 0.4],
    ['Sign up for our letter', 0.5],
    ['The last ferry leaves', 0.4],
  ])
  expect(found).toMatchObject({text: 'The last ferry leaves', segments: [0, 2]})
  expect(found?.others).toEqual(['Sign up for our letter'])
})

test('of a trail with the headline glued to it, the headline is taken', () => {
  const text = 'The last ferry leaves'
  for (const trail of ['NewsHarbour', 'News » ', 'MSV-']) {
    expect(
      chosen([
        [`${trail}${text}`, 0.8],
        [text, 0.001],
      ])?.text,
    ).toBe(text)
  }
  expect(
    chosen([
      [`Tonight ${text}`, 0.8],
      [text, 0.001],
    ])?.text,
  ).toBe(`Tonight ${text}`)
})

test('a page without a likely line has no headline', () => {
  expect(chosen([['Menu', 0.001]])).toBeUndefined()
})
