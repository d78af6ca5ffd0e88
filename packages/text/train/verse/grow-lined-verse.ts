import type {Forest} from '../../src/learned/trees/forest.ts'
import type {WordTable} from '../../src/seams/word-table.ts'
import {linesOf} from '../../src/segment/lines.ts'
import {fillGroup, groupsOf, linedFeatures, placesOf} from '../../src/verse-model/lined-features.ts'
import {viewVerse} from '../../src/verse-model/verse-view.ts'
import {binFeatures} from '../bins.ts'
import {growForest, type Settings} from '../grow-forest.ts'
import type {CorpusPage} from '../load-pages.ts'
import {hashOf, random} from '../random.ts'
import type {FoldedPoem} from './verse-samples.ts'

/** How the forest of stanzas is grown. */
export const linedVerseSettings: Settings = {
  trees: 60,
  depth: 3,
  rate: 0.15,
  rowShare: 0.7,
  featureShare: 0.5,
  least: 3,
  l2: 3,
  seed: 3,
}

/** Learn stanzas of poems set into pages, and groups of lines of plain pages. */
export function growLinedVerse(
  poems: readonly FoldedPoem[],
  pages: readonly CorpusPage[],
  words: WordTable,
  copies: number,
): Forest {
  const values: number[] = []
  const truth: number[] = []
  const weights: number[] = []
  const row = new Float32Array(linedFeatures.length)
  const addText = (text: string, from: number, to: number): void => {
    const view = viewVerse(text, 0, text.length, words)
    const lines = linesOf(text)
    const groups = groupsOf(lines)
    const places = placesOf(view.atoms, lines)
    for (const [number, group] of groups.entries()) {
      if (group.to - group.from < 2) continue
      const {start} = lines[group.from]!
      const inside = start >= from && start < to
      if (to > from && !inside && Math.abs(start - from) > 3000) continue
      fillGroup(row, view, lines, places, groups, number)
      values.push(...row)
      truth.push(inside ? 1 : 0)
      weights.push(inside ? 5 : 1)
    }
  }
  for (const {lines} of pages) addText(lines, 0, 0)
  for (const poem of poems) {
    const next = random(hashOf(`lined ${poem.title}`))
    for (let copy = 0; copy < copies; copy++) {
      const page = pages[Math.floor(next() * pages.length)]!
      const blocks = page.lines.split('\n')
      const at = Math.floor(next() * blocks.length)
      const head = [
        ...blocks.slice(0, at + 1),
        '',
        ...(copy % 2 === 0 ? [poem.title, '', poem.author, ''] : []),
      ].join('\n')
      const verse = poem.stanzas.map((stanza) => stanza.join('\n')).join('\n\n')
      addText(
        `${head}\n${verse}\n\n${blocks.slice(at + 1).join('\n')}`,
        head.length + 1,
        head.length + 1 + verse.length,
      )
    }
  }
  const binned = binFeatures([Float32Array.from(values)], linedFeatures.length)
  return growForest(
    binned,
    {
      rows: Int32Array.from(truth, (_, index) => index),
      truth: Float32Array.from(truth),
      weights: Float32Array.from(weights),
    },
    linedVerseSettings,
  )
}
