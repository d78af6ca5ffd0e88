import {findSeams, type SeamModel} from '../../src/seams/cut-seams.ts'
import {alignBlocks, dense} from './seam-gold.ts'
import type {SeamPage} from './seam-pages.ts'

/** Cuts that are right, wrong and missed. */
export interface Tally {
  right: number
  wrong: number
  gold: number
}

/** What a cut at one threshold reaches, over all pages, round the article's blocks, and inside them. */
export interface SeamScore {
  readonly threshold: number
  readonly all: Tally
  readonly article: Tally
}

export const thresholds: readonly number[] = [0.08, 0.15, 0.3, 0.5]

/** Add a page's cuts to the scores. */
export function addPage(scores: readonly SeamScore[], page: SeamPage, model: SeamModel): void {
  const {text, atoms, truth} = page
  const {offsets, probabilities} = findSeams(text, 0, text.length, model)
  const truthAt = new Map<number, number>()
  for (let at = 1; at < atoms.count; at++) truthAt.set(atoms.starts[at]!, truth[at]!)
  const article = articleTruth(page)
  for (const score of scores) {
    score.all.gold += page.edges
    score.article.gold += article ? [...article.values()].reduce((sum, value) => sum + value, 0) : 0
    for (const [index, offset] of offsets.entries()) {
      if (probabilities[index]! < score.threshold) continue
      const value = truthAt.get(offset)
      if (value === 1) score.all.right++
      else if (value === 0) score.all.wrong++
      const inBody = article?.get(offset)
      if (inBody === 1) score.article.right++
      else if (inBody === 0) score.article.wrong++
    }
  }
}

/** By offset: 1 at an edge of the article's blocks, 0 inside one. Absent elsewhere. */
export function articleTruth({
  page,
  text,
  atoms,
}: SeamPage): ReadonlyMap<number, number> | undefined {
  if (!page.dev || !page.gold.paragraphs?.length || !page.gold.bodyText) return undefined
  const blocks = page.gold.bodyText.split('\n').filter((block) => dense(block) !== '')
  const {edges, inside} = alignBlocks(blocks, text)
  const truth = new Map<number, number>()
  let units = 0
  let at = 0
  for (let atom = 0; atom < atoms.count; atom++) {
    units += dense(text.slice(at, atoms.starts[atom]!)).length
    at = atoms.starts[atom]!
    if (edges[units] === 1) truth.set(at, 1)
    else if (inside[units] === 1) truth.set(at, 0)
  }
  return truth
}

/** Scores of nothing yet. */
export const emptyScores = (): readonly SeamScore[] =>
  thresholds.map((threshold) => ({
    threshold,
    all: {right: 0, wrong: 0, gold: 0},
    article: {right: 0, wrong: 0, gold: 0},
  }))

/** A line a threshold. */
export function printScores(title: string, scores: readonly SeamScore[]): string {
  return scores
    .map(
      ({threshold, all, article}) =>
        `${title} p>${threshold}  all ${print(all)}  article ${print(article)}`,
    )
    .join('\n')
}

function print({right, wrong, gold}: Tally): string {
  const p = right / Math.max(1, right + wrong)
  const r = right / Math.max(1, gold)
  return `P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / Math.max(1e-9, p + r)).toFixed(3)}`
}
