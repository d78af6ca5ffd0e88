import {isNameShape} from '../features/names.ts'
import {anyFunctionWord} from '../lexicon/function-words.ts'
import {type Page, wordRange} from '../segment/page.ts'
import {hitsWithin} from '../segment/page-ranges.ts'
import {type Shape, shapeOf} from '../segment/shape.ts'
import type {FoundPart, FoundPoem} from './found-poem.ts'

interface VerseLine {
  readonly from: number
  readonly to: number
  readonly blanks: number
  readonly verse: boolean
  /** Its end runs on: no mark that ends a sentence. */
  readonly open: boolean
  readonly pauses: boolean
}

/** At least so many lines, most of them without blank lines between. */
const least = 4

/** Poems where lines stand: groups of short lines that read on across their ends. */
export function findLineVerse(page: Page): readonly FoundPoem[] {
  const lines = page.lines.map((line): VerseLine => {
    const [from, to] = wordRange(page.words, line.start, line.end)
    const length = line.end - line.start
    const short = length >= 8 && length <= 84 && to - from >= 2 && to - from <= 16
    const text = page.text.slice(line.start, line.end)
    const mark = text.charAt(text.length - 1)
    const verse = short && looksSpoken(page, from, to, text)
    return {
      from,
      to,
      blanks: line.blanks,
      verse,
      open: !'.!?”"’»'.includes(mark),
      pauses: ',;:—–.!?…”’'.includes(mark),
    }
  })
  const poems: FoundPoem[] = []
  for (let start = 0; start < lines.length; ) {
    let end = start
    while (lines[end]?.verse && (end === start || (lines[end]?.blanks ?? 0) <= 1)) end++
    if (end - start >= least) {
      const poem = asPoem(lines.slice(start, end))
      if (poem) poems.push({parts: [...headBefore(page, lines, start), ...poem.parts]})
    }
    start = Math.max(end, start + 1)
  }
  return poems
}

/** Mostly small words, one of them a function word, no furniture, no list, no label. */
function looksSpoken(page: Page, from: number, to: number, text: string): boolean {
  if (
    /^[•·*+>#|–-]\s|^\d{1,2}[.):]|https?:|[|@#]|\d{3}/.test(text) ||
    hitsWithin(page.hits, from, to).some(({start, end}) => end - start > 1 || to - from < 4)
  ) {
    return false
  }
  const shapes = Array.from({length: to - from}, (_, step) => shapeOf(page, from + step))
  const lower = shapes.filter(({kind}) => kind === 'lower').length
  return lower * 2 >= shapes.length && shapes.some(({folded}: Shape) => anyFunctionWord.has(folded))
}

/** Lines close together that pause and run on: else they are captions, teasers or short paragraphs. */
function asPoem(lines: readonly VerseLine[]): FoundPoem | undefined {
  const tight = lines.slice(1).filter(({blanks}) => blanks === 0).length
  const open = lines.filter((line) => line.open).length
  const pauses = lines.filter((line) => line.pauses).length
  if (tight * 2 < lines.length - 1 || open * 4 < lines.length || pauses * 3 < lines.length)
    return undefined
  let stanza = 0
  const parts = lines.map(({from, to, blanks}, number): FoundPart => {
    if (number > 0 && blanks > 0) stanza++
    return {part: 'line', stanza, from, to}
  })
  return {parts}
}

/** The title and the poet's line right before the first line, set off by their shape. */
function headBefore(page: Page, lines: readonly VerseLine[], start: number): readonly FoundPart[] {
  const text = (line: VerseLine): string =>
    page.text.slice(page.words.starts[line.from] ?? 0, page.words.ends[line.to - 1] ?? 0)
  const parts: FoundPart[] = []
  let place = start - 1
  const poet = lines[place]
  if (poet && isPoet(text(poet))) {
    parts.unshift({part: 'credit', stanza: 0, from: poet.from, to: poet.to})
    place--
  }
  const title = lines[place]
  if (!title || text(title).length > 70 || /[.:;,]$/.test(text(title))) return parts
  const quoted = /^[“«"„‘].*[”»"“’]$/.test(text(title))
  if (quoted || parts.length > 0) {
    parts.unshift({part: 'title', stanza: 0, from: title.from, to: title.to})
  }
  return parts
}

/** `By Ada Lund`, `de Ada Lund`: a marker and a name. */
function isPoet(text: string): boolean {
  const match = /^(?:by|von|par|de|por|di|van|door)\s(.{4,40})$/iu.exec(text)
  return match?.[1] !== undefined && isNameShape(match[1])
}
