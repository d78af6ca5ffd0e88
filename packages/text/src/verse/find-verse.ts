import {type Page, wordRange} from '../segment/page.ts'
import {findFlatVerse} from './find-flat-verse.ts'
import {findLineVerse} from './find-line-verse.ts'
import type {FoundPoem} from './found-poem.ts'

const longLine = 400

/** All poems of a page, in lines that are flattened and where lines stand. */
export function findVerse(page: Page): readonly FoundPoem[] {
  const flat = page.lines.flatMap((line) => {
    if (line.end - line.start < longLine) return []
    const [from, to] = wordRange(page.words, line.start, line.end)
    return findFlatVerse(page, from, to)
  })
  return [...flat, ...findLineVerse(page)]
}
