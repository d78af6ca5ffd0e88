import type {Page} from '../segment/page.ts'
import {asFoundPoems} from '../verse-model/as-found-poems.ts'
import {findPoemsWith, type VerseModel} from '../verse-model/find-poems.ts'
import {verseModel} from '../verse-model/trained-verse.ts'
import type {FoundPoem} from './found-poem.ts'

/** Of more lines no poem is made that has none in the source: it is a pattern, not verse. */
const mostLines = 2000

/** All poems of a page, in lines that are flattened and where lines stand. */
export const findVerse = (page: Page, model: VerseModel = verseModel()): readonly FoundPoem[] =>
  asFoundPoems(page, findPoemsWith(page.text, model)).filter(
    ({parts}) => parts.length <= mostLines || parts.length <= page.lines.length,
  )
