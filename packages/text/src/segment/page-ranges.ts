import type {PrintedDate} from '../dates/printed-date.ts'
import type {PhraseHit} from '../lexicon/phrase-index.ts'
import {within} from '../page/first-index.ts'
import type {Page} from './page.ts'

/** The hits of a stretch of words: they are in order, so a search finds the first. */
export function hitsWithin(
  hits: readonly PhraseHit[],
  from: number,
  to: number,
): readonly PhraseHit[] {
  return within(
    hits,
    ({start}) => start >= from,
    ({start}) => start < to,
  )
}

/** The dates that touch these words. */
export function datesWithin(page: Page, from: number, to: number): readonly PrintedDate[] {
  const start = page.words.starts[from] ?? 0
  const end = page.words.ends[to - 1] ?? start
  return within(
    page.dates,
    (date) => date.end > start,
    (date) => date.start < end,
  )
}
