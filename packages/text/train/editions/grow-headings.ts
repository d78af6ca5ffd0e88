import {
  type HeadingModels,
  type HeadingQuestion,
  secondFeatureNames,
} from '../../src/editions/heading-models.ts'
import {lookOnce, secondRows} from '../../src/editions/read-headings.ts'
import {fillSpan, spanFeatureNames} from '../../src/editions/span-features.ts'
import type {Forest} from '../../src/learned/trees/forest.ts'
import {binFeatures} from '../bins.ts'
import {growForest, type Settings} from '../grow-forest.ts'
import {random} from '../random.ts'
import type {Sample} from './samples.ts'

/** How the heading forests are grown. */
export const headingSettings: Settings = {
  trees: 45,
  depth: 5,
  rate: 0.18,
  rowShare: 0.7,
  featureShare: 0.5,
  least: 12,
  l2: 3,
  seed: 7,
}

/** At most so many spans that are no headings are learned from: more is drawn with more weight. */
const mostOthers = 140_000

type Forests = Readonly<Record<HeadingQuestion, Forest>>

/** Rows with their truths and weights, one after the other. */
interface Rows {
  readonly values: Float32Array
  readonly truth: readonly (HeadingQuestion | undefined)[]
  readonly weights: readonly number[]
}

/** Grow both looks; the second learns from answers of a first one that did not see the sample. */
export function growHeadings(samples: readonly Sample[]): HeadingModels {
  const halves = [0, 1].map((half) => samples.filter((_, at) => at % 2 === half))
  const held = halves.map((half) => grow(firstRows(half), spanFeatureNames.length))
  const first = grow(firstRows(samples), spanFeatureNames.length)
  const seconds = samples.map((sample, at) => {
    const {kept, rows} = secondRows(sample.view, lookOnce(sample.view, held[1 - (at % 2)]!))
    return {rows, truth: kept.map((span) => sample.truth[span])}
  })
  const values = new Float32Array(seconds.reduce((sum, {rows}) => sum + rows.length, 0))
  let at = 0
  for (const {rows} of seconds) {
    values.set(rows, at)
    at += rows.length
  }
  const truth = seconds.flatMap((one) => one.truth)
  const second = grow({values, truth, weights: truth.map(() => 1)}, secondFeatureNames.length)
  return {first, second}
}

function firstRows(samples: readonly Sample[]): Rows {
  const width = spanFeatureNames.length
  const others = samples.reduce(
    (sum, {truth}) => sum + truth.filter((kind) => kind === undefined).length,
    0,
  )
  const share = Math.min(1, mostOthers / Math.max(1, others))
  const next = random(11)
  const chosen = samples.flatMap(({view, spans, truth}) =>
    spans.flatMap((span, at) =>
      truth[at] !== undefined || next() < share ? [{view, span, kind: truth[at]}] : [],
    ),
  )
  const values = new Float32Array(chosen.length * width)
  for (const [at, {view, span}] of chosen.entries()) fillSpan(view, span, values, at * width)
  return {
    values,
    truth: chosen.map(({kind}) => kind),
    weights: chosen.map(({kind}) => (kind === undefined ? 1 / share : 1)),
  }
}

function grow({values, truth, weights}: Rows, width: number): Forests {
  const binned = binFeatures([values], width)
  const rows = Int32Array.from(truth, (_, at) => at)
  const told = Float32Array.from(weights)
  const forest = (question: HeadingQuestion): Forest =>
    growForest(
      binned,
      {rows, weights: told, truth: Float32Array.from(truth, (kind) => (kind === question ? 1 : 0))},
      headingSettings,
    )
  return {section: forest('section'), item: forest('item'), headline: forest('headline')}
}
