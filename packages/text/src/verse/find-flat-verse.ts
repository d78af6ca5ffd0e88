import {byMarkers} from '../lexicon/bylines.ts'
import {type Page, pairOf} from '../segment/page.ts'
import {type Shape, shapeOf} from '../segment/shape.ts'
import type {FoundPart, FoundPoem} from './found-poem.ts'

/** At least so many lines must begin with a capital where prose would have none. */
const least = 3
/** Words between two such lines, at most. */
const reach = 64

/**
 * Poems in a flattened line. In prose no common word has a capital behind a comma, a semicolon or a
 * dash; where several do, close together, lines of verse begin.
 */
export function findFlatVerse(page: Page, from: number, to: number): readonly FoundPoem[] {
  const shapes = Array.from({length: to - from}, (_, step) => shapeOf(page, from + step))
  const poems: FoundPoem[] = []
  let cluster: number[] = []
  const close = (): void => {
    if (cluster.length >= least) {
      const poem = readPoem(page, shapes, from, cluster)
      if (poem) poems.push(poem)
    }
    cluster = []
  }
  for (let index = 1; index < shapes.length; index++) {
    if (!opensLine(shapes, index)) continue
    if (cluster.length > 0 && index - (cluster.at(-1) ?? 0) > reach) close()
    cluster.push(index)
  }
  close()
  return poems
}

function opensLine(shapes: readonly Shape[], index: number): boolean {
  const word = shapes[index]
  const before = shapes[index - 1]
  if (word?.kind !== 'upper' || !/^\p{Lu}/u.test(word.text)) return false
  if (!before || !/[,;:—–]$/.test(before.text) || word.folded === 'i') return false
  // Behind a semicolon even a name rarely begins with its own capital in prose.
  if (!word.common && !before.text.endsWith(';')) return false
  // A list of titles has capitals before the comma too: a line of verse has small words.
  const next = shapes[index + 1]
  return before.kind === 'lower' && shapes[index - 2]?.kind !== 'digit' && next?.kind === 'lower'
}

function readPoem(
  page: Page,
  shapes: readonly Shape[],
  offset: number,
  cluster: readonly number[],
): FoundPoem | undefined {
  const head = readHead(page, shapes, offset, cluster[0] ?? 0)
  let end = (cluster.at(-1) ?? 0) + 1
  while (end < shapes.length && !shapes[end - 1]?.ends && end - (cluster.at(-1) ?? 0) < 24) end++
  if (!shapes[end - 1]?.ends) return undefined
  const starts: number[] = [head.start]
  for (let index = head.start + 1; index < end; index++) {
    const word = shapes[index]
    const before = shapes[index - 1]
    if (word?.kind === 'upper' && before && /[,;:.!?…—–”’)]$/.test(before.text)) starts.push(index)
  }
  const mean = (end - head.start) / starts.length
  if (mean < 3 || mean > 16) return undefined
  const lines = starts.map((start, number): FoundPart => {
    return {part: 'line', stanza: 0, from: offset + start, to: offset + (starts[number + 1] ?? end)}
  })
  return {parts: [...head.parts, ...lines]}
}

interface HeadOfPoem {
  readonly start: number
  readonly parts: readonly FoundPart[]
}

/** The poet's line and the title before the first lines; else the last sentence end before them. */
function readHead(page: Page, shapes: readonly Shape[], offset: number, first: number): HeadOfPoem {
  const low = Math.max(1, first - 28)
  for (let index = first - 2; index >= low; index--) {
    const marker = shapes[index]
    if (marker?.kind !== 'upper' || !byMarkers.has(marker.folded)) continue
    if (shapes[index + 1]?.kind !== 'upper' || shapes[index + 2]?.kind !== 'upper') continue
    const start = index + 1 + nameLength(page, shapes, offset, index + 1)
    const title = titleBefore(shapes, index)
    const parts: FoundPart[] = [
      {part: 'credit', stanza: 0, from: offset + index, to: offset + start},
    ]
    if (title !== undefined)
      parts.unshift({part: 'title', stanza: 0, from: offset + title, to: offset + index})
    return {start, parts}
  }
  let start = first
  while (
    start > low &&
    !shapes[start - 1]?.ends &&
    !page.glue.has(page.words.starts[offset + start] ?? -1)
  )
    start--
  return {start, parts: []}
}

/** Two words, or more where the page has the longer name elsewhere too. */
function nameLength(page: Page, shapes: readonly Shape[], offset: number, start: number): number {
  let length = 2
  while (
    length < 4 &&
    shapes[start + length]?.kind === 'upper' &&
    page.pairs.has(pairOf(page.words, offset + start + length - 1))
  )
    length++
  return length
}

/** A title in quotation marks right before the poet's line, or a short run after a sentence end. */
function titleBefore(shapes: readonly Shape[], marker: number): number | undefined {
  const quoted = /[”»"“]$/.test(shapes[marker - 1]?.text ?? '')
  for (let index = marker - 1; index >= Math.max(0, marker - 12); index--) {
    if (quoted && /^[“«"„]/.test(shapes[index]?.text ?? '')) return index
    if (!quoted && (index === 0 || shapes[index - 1]?.ends)) return index
  }
  return undefined
}
