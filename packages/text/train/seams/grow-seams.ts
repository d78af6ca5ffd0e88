import type {SeamModel} from '../../src/seams/cut-seams.ts'
import {readSeams, seamFeatures} from '../../src/seams/seam-features.ts'
import type {WordTable} from '../../src/seams/word-table.ts'
import {binFeatures} from '../bins.ts'
import {growForest, type Settings} from '../grow-forest.ts'
import {folds} from '../load-pages.ts'
import {hashOf, random} from '../random.ts'
import {learnWords, type WordCounts} from './learn-words.ts'
import type {SeamPage} from './seam-pages.ts'

/** How the seams' forest is grown. */
export const seamSettings: Settings = {
  trees: 150,
  depth: 7,
  rate: 0.16,
  rowShare: 0.5,
  featureShare: 0.4,
  least: 30,
  l2: 4,
  seed: 11,
}

/** Rows of the candidates that are learned from. */
const rowsWanted = 1_200_000

/**
 * Learn from all pages but those of one fold. The words' tables that a page is learned with never
 * saw the page's own fold.
 */
export function growSeams(
  pages: readonly SeamPage[],
  words: readonly WordCounts[],
  without: number | undefined,
): SeamModel {
  const used = pages.filter(({page}) => page.fold !== without)
  const all = used.reduce((sum, {candidates}) => sum + candidates.length, 0)
  const share = Math.min(1, rowsWanted / all)
  const tables: Float32Array[] = []
  const truth: number[] = []
  const weights: number[] = []
  for (let fold = 0; fold < folds; fold++) {
    if (fold === without) continue
    const table = wordsBut(words, [fold, without])
    for (const page of used) {
      if (page.page.fold !== fold) continue
      tables.push(rowsOf(page, table, share, truth, weights))
    }
  }
  const width = seamFeatures.length
  const binned = binFeatures(tables, width)
  const drop = new Set((process.env.DROP ?? '').split(','))
  if (drop.size > 1)
    for (const [f, name] of seamFeatures.entries())
      if (drop.has(name)) Object.assign(binned.cuts, {[f]: new Float32Array()})
  const task = {
    rows: Int32Array.from(truth, (_, index) => index),
    truth: Float32Array.from(truth),
    weights: Float32Array.from(weights),
  }
  return {forest: growForest(binned, task, seamSettings), words: wordsBut(words, [without])}
}

/** The tables of words over all folds but some. */
export const wordsBut = (
  words: readonly WordCounts[],
  without: readonly (number | undefined)[],
): WordTable => learnWords(words.filter((_, fold) => !without.includes(fold)))

function rowsOf(
  page: SeamPage,
  words: WordTable,
  share: number,
  truth: number[],
  weights: number[],
): Float32Array {
  const {atoms, counts, candidates} = page
  const reader = readSeams(atoms, counts, words)
  const next = random(hashOf(`${page.page.id} ${page.shape}`))
  const rows: number[] = []
  for (const at of candidates) if (page.truth[at]! >= 0 && next() < share) rows.push(at)
  const table = new Float32Array(rows.length * seamFeatures.length)
  for (const [index, at] of rows.entries()) {
    reader.fill(at)
    table.set(reader.row, index * seamFeatures.length)
    truth.push(page.truth[at]!)
    weights.push(1)
  }
  return table
}
