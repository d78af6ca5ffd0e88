import {wordAt} from '../page/words.ts'
import type {Page} from '../segment/page.ts'
import type {FoundPart, FoundPoem} from '../verse/found-poem.ts'
import type {Stretch, VersePoem} from './verse-poem.ts'

/** Poems by offsets of the page's text as parts by its words, in the order of the page. */
export function asFoundPoems(page: Page, poems: readonly VersePoem[]): readonly FoundPoem[] {
  return poems.map(({title, author, credits, stanzas}): FoundPoem => {
    const part = (kind: FoundPart['part'], stanza: number, {start, end}: Stretch): FoundPart => {
      const from = wordFrom(page, start)
      return {part: kind, stanza, from, to: Math.max(from + 1, wordAt(page.words, end))}
    }
    const named = [
      ...(title ? [part('title', 0, title)] : []),
      ...(author ? [part('poet', 0, author)] : []),
    ]
    const parts = [
      ...named,
      ...credits.flatMap((credit) => without(part('credit', 0, credit), named)),
      ...stanzas.flatMap((lines, stanza) => lines.map((line) => part('line', stanza, line))),
    ]
    return {parts: parts.sort((a, b) => a.from - b.from)}
  })
}

/** What is left of a credit round the title and the poet in it. */
function without(credit: FoundPart, named: readonly FoundPart[]): readonly FoundPart[] {
  const left: FoundPart[] = []
  let {from} = credit
  for (const {from: start, to} of [...named].sort((a, b) => a.from - b.from)) {
    if (to <= from || start >= credit.to) continue
    if (start > from) left.push({...credit, from, to: start})
    from = to
  }
  if (from < credit.to) left.push({...credit, from})
  return left
}

/** The word that holds an offset: a title's quotation mark stands before its first letter. */
function wordFrom({words}: Page, offset: number): number {
  const next = wordAt(words, offset)
  return next > 0 && (words.ends[next - 1] ?? 0) > offset ? next - 1 : next
}
