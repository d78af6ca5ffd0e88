import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {CorpusPage} from './load-pages.ts'
import {random} from './random.ts'

/** What the corpus's scorer is given for a page. */
export interface Prediction {
  readonly id: string
  readonly headline?: string | undefined
  readonly dek?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly publishedAt?: string | undefined
  readonly topics?: readonly string[] | undefined
  readonly paragraphs?: readonly string[] | undefined
  readonly headings?: readonly string[] | undefined
  readonly bodyText?: string | undefined
}

/** One page's scores by the corpus's own scorer. */
export type ScorePage = (
  page: CorpusPage,
  prediction: Prediction,
) => Readonly<Record<string, number>>

/** The corpus's scorer. */
export async function loadScorer(folder: string): Promise<ScorePage> {
  const scorer: {readonly scorePage: ScorePage} = await import(
    pathToFileURL(path.join(folder, 'score.mjs')).href
  )
  return scorer.scorePage
}

/** A mean with its 95% interval by drawing sites with replacement. */
export interface Figure {
  readonly metric: string
  readonly pages: number
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Macro averages over pages; intervals by a bootstrap over sites. */
export function figures(
  scored: readonly {readonly site: string; readonly scores: Readonly<Record<string, number>>}[],
): readonly Figure[] {
  const metrics = [...new Set(scored.flatMap(({scores}) => Object.keys(scores)))]
  return metrics.map((metric) => {
    const sites = new Map<string, number[]>()
    for (const {site, scores} of scored) {
      const value = scores[metric]
      if (value !== undefined) sites.set(site, [...(sites.get(site) ?? []), value])
    }
    const groups = [...sites.values()]
    const next = random(7)
    const means = Array.from({length: 1000}, () => {
      let sum = 0
      let count = 0
      for (let draw = 0; draw < groups.length; draw++) {
        for (const value of groups[Math.floor(next() * groups.length)] ?? []) {
          sum += value
          count++
        }
      }
      return sum / Math.max(1, count)
    }).sort((a, b) => a - b)
    const values = groups.flat()
    return {
      metric,
      pages: values.length,
      mean: values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length),
      low: means[24] ?? 0,
      high: means[974] ?? 0,
    }
  })
}

/** The figures as lines of a table. */
export const printFigures = (found: readonly Figure[]): string =>
  found
    .map(
      ({metric, pages, mean, low, high}) =>
        `${metric.padEnd(20)} ${mean.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] ${pages}`,
    )
    .join('\n')
