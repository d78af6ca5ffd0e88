import {authorCandidates} from '../src/learned/fields/author-candidates.ts'
import {likeliestHeadline} from '../src/learned/fields/choose-headline.ts'
import {dekCandidates} from '../src/learned/fields/dek-candidates.ts'
import type {Candidates} from '../src/learned/fields/field-context.ts'
import {headingCandidates} from '../src/learned/fields/heading-candidates.ts'
import {headlineCandidates} from '../src/learned/fields/headline-candidates.ts'
import type {LabelledLines} from '../src/learned/read-lines.ts'
import type {ChoiceQuestion, ReaderModels} from '../src/learned/reader-models.ts'
import type {Forest} from '../src/learned/trees/forest.ts'
import {binFeatures} from './bins.ts'
import type {Example} from './dataset.ts'
import {growForest, type Settings} from './grow-forest.ts'
import {printedAlike} from './printed-alike.ts'

const base: Settings = {
  trees: 100,
  depth: 4,
  rate: 0.08,
  rowShare: 0.6,
  featureShare: 0.4,
  least: 3,
  l2: 2,
  seed: 3,
}

/** How the forests of choices are grown. */
const settings: Readonly<Record<ChoiceQuestion, Settings>> = {
  headline: {...base, trees: 150, depth: 3, featureShare: 0.3},
  author: {...base, trees: 160, rate: 0.05, featureShare: 0.3},
  dek: {...base, trees: 200, depth: 3, rate: 0.04, featureShare: 0.3},
  heading: {
    ...base,
    trees: 250,
    depth: 3,
    rate: 0.03,
    rowShare: 0.5,
    featureShare: 0.2,
    l2: 3,
  },
}

/** How much a page whose furniture was dropped weighs beside a whole one. */
const bareWeights: Readonly<Record<ChoiceQuestion, number>> = {
  headline: 0.4,
  author: 0.4,
  dek: 0.4,
  heading: 0.4,
}

/** The weight of pages whose gold is from elsewhere than that of the tested ones. */
const elsewhere = 0.5

/** Grow the forests that choose among candidates, on the pages for which `use` holds. */
export function growChoices(
  labelled: ReadonlyMap<Example, LabelledLines>,
  use: (example: Example) => boolean,
): ReaderModels['choices'] {
  const pages = [...labelled].filter(([example]) => use(example))
  return {
    headline: grow(
      'headline',
      pages,
      headlineCandidates,
      ({page: {gold}}, {text}) =>
        gold.headline === undefined ? undefined : printedAlike(text, gold.headline),
      (truths) => truths.includes(true),
    ),
    heading: grow(
      'heading',
      pages,
      headingCandidates,
      ({page, labels}, {segment}) =>
        page.dev && labels.heading[segment] !== -1 ? labels.heading[segment] === 1 : undefined,
      () => true,
    ),
    author: grow(
      'author',
      pages,
      (lines) => authorCandidates(lines, headlineOf(lines)),
      ({page}, {name}) => {
        const {authors} = page.gold
        if (!authors?.length) return undefined
        return authors.some((author) => printedAlike(author, name))
      },
      (truths) => truths.includes(true),
    ),
    dek: grow(
      'dek',
      pages,
      (lines) => dekCandidates(lines, headlineOf(lines)),
      ({page, labels}, {segment}) => {
        if (page.gold.dek !== undefined)
          return labels.dek.includes(1) ? labels.dek[segment] === 1 : undefined
        // Where no dek is known, what is known to be text of the body is none.
        return page.dev && labels.body[segment] === 1 ? false : undefined
      },
      () => true,
    ),
  }
}

const headlineOf = (lines: LabelledLines): readonly number[] =>
  likeliestHeadline(lines)?.segments ?? []

function grow<T>(
  question: ChoiceQuestion,
  pages: readonly (readonly [Example, LabelledLines])[],
  candidatesOf: (lines: LabelledLines) => Candidates<T>,
  truthOf: (example: Example, item: T) => boolean | undefined,
  worth: (truths: readonly (boolean | undefined)[]) => boolean,
): Forest {
  const tables: Float32Array[] = []
  const rows: number[] = []
  const truth: number[] = []
  const weights: number[] = []
  let offset = 0
  let width = 0
  for (const [example, lines] of pages) {
    const candidates = candidatesOf(lines)
    if (candidates.items.length === 0) continue
    width = candidates.width
    tables.push(candidates.rows)
    const truths = candidates.items.map((item) => truthOf(example, item))
    for (const [index, value] of truths.entries()) {
      if (value === undefined || !worth(truths)) continue
      rows.push(offset + index)
      truth.push(value ? 1 : 0)
      weights.push(
        (example.page.dev ? 1 : elsewhere) * (example.page.bare ? bareWeights[question] : 1),
      )
    }
    offset += truths.length
  }
  return growForest(
    binFeatures(tables, width),
    {
      rows: Int32Array.from(rows),
      truth: Float32Array.from(truth),
      weights: Float32Array.from(weights),
    },
    settings[question],
  )
}
