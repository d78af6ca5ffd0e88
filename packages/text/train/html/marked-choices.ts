import type {MarkedModels} from '../../src/learned/html/marked-questions.ts'
import {
  labelMarked,
  type MarkedProbabilities,
  markedCandidates,
} from '../../src/learned/html/read-marked.ts'
import {binFeatures} from '../bins.ts'
import {growForest, type Settings} from '../grow-forest.ts'
import type {MarkedExample} from './marked-pages.ts'

const settings: Settings = {
  trees: 60,
  depth: 3,
  rate: 0.08,
  rowShare: 0.7,
  featureShare: 0.5,
  least: 2,
  l2: 3,
  seed: 17,
}

/** How the corpus’s scorer compares texts: punctuation’s variants and case do not matter. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^by /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

type Choice = 'headlines' | 'names' | 'topics'

/** Learn the last choices from pages with probabilities of models that did not see them. */
export function growChoices(
  known: ReadonlyMap<MarkedExample, MarkedProbabilities>,
): Pick<MarkedModels, Choice> {
  const tables: Record<Choice, {rows: (readonly number[])[]; truth: number[]}> = {
    headlines: {rows: [], truth: []},
    names: {rows: [], truth: []},
    topics: {rows: [], truth: []},
  }
  for (const [{view, features, page}, probabilities] of known) {
    const {bodyStart} = labelMarked(view, probabilities)
    const candidates = markedCandidates(view, features, probabilities, bodyStart)
    const {gold} = page
    const add = (
      choice: Choice,
      found: readonly {
        readonly features: readonly number[]
        readonly said: string
      }[],
      truth: readonly string[] | undefined,
    ): void => {
      if (!truth || truth.length === 0) return
      const wanted = new Set(truth.map(plain))
      for (const {features: row, said} of found) {
        tables[choice].rows.push(row)
        tables[choice].truth.push(wanted.has(plain(said)) ? 1 : 0)
      }
    }
    add(
      'headlines',
      candidates.headlines.map(({features: row, text}) => ({
        features: row,
        said: text,
      })),
      gold.headline === undefined ? undefined : [gold.headline],
    )
    add(
      'names',
      candidates.names.map(({features: row, name}) => ({
        features: row,
        said: name,
      })),
      gold.authors,
    )
    add(
      'topics',
      candidates.topics.map(({features: row, text}) => ({
        features: row,
        said: text,
      })),
      gold.topicsListed ? gold.topics : undefined,
    )
  }
  const grow = (choice: Choice): MarkedModels[Choice] => {
    const {rows, truth} = tables[choice]
    const width = rows[0]?.length ?? 0
    const table = binFeatures([Float32Array.from(rows.flat())], width)
    return growForest(
      table,
      {
        rows: Int32Array.from(rows.keys()),
        truth: Float32Array.from(truth),
        weights: new Float32Array(rows.length).fill(1),
      },
      settings,
    )
  }
  return {
    headlines: grow('headlines'),
    names: grow('names'),
    topics: grow('topics'),
  }
}
