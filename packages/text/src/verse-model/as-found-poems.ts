import {wordAt} from '../page/words.ts'
import type {Page} from '../segment/page.ts'
import type {FoundPart, FoundPoem} from '../verse/found-poem.ts'
import type {Stretch, VersePoem} from './verse-poem.ts'

/** Poems by offsets of the page's text as parts by its words, in the order of the page. */
export function asFoundPoems(page: Page, poems: readonly VersePoem[]): readonly FoundPoem[] {
  return poems.map((poem): FoundPoem => {
    const part = (kind: FoundPart['part'], stanza: number, {start, end}: Stretch): FoundPart => {
      const from = wordFrom(page, start)
      return {part: kind, stanza, from, to: Math.max(from + 1, wordAt(page.words, end))}
    }
    const {title, credits, stanzas} = poem
    const inCredit =
      title !== undefined &&
      credits.some(({start, end}) => start <= title.start && title.end <= end)
    const parts = [
      ...(title === undefined || inCredit ? [] : [part('title', 0, title)]),
      ...credits.map((credit) => part('credit', 0, credit)),
      ...stanzas.flatMap((lines, stanza) => lines.map((line) => part('line', stanza, line))),
    ]
    return {parts: parts.sort((a, b) => a.from - b.from)}
  })
}

/** The word that holds an offset: a title's quotation mark stands before its first letter. */
function wordFrom({words}: Page, offset: number): number {
  const next = wordAt(words, offset)
  return next > 0 && (words.ends[next - 1] ?? 0) > offset ? next - 1 : next
}
