import {
  type MarkedFirst,
  type MarkedModels,
  type MarkedSecond,
  markedFirst,
  markedSecond,
} from '../../src/learned/html/marked-questions.ts'
import {type MarkedOpinions, markedView2} from '../../src/learned/html/page-columns.ts'
import {type Forest, scoreRows} from '../../src/learned/trees/forest.ts'
import {type Binned, binFeatures} from '../bins.ts'
import {growForest, type Settings} from '../grow-forest.ts'
import {thinnedTask} from '../tasks.ts'
import type {MarkedExample} from './marked-pages.ts'
import {markedFirstSettings, markedSecondSettings, truths} from './marked-tasks.ts'

/** A table of all lines: what is grown from it sees only the lines of some pages. */
export interface MarkedTable {
  readonly binned: Binned
  readonly offsets: ReadonlyMap<MarkedExample, number>
}

/** The first table. */
export function firstTable(examples: readonly MarkedExample[]): MarkedTable {
  const width = examples[0]?.features.columns.names().length ?? 0
  return {
    binned: binFeatures(
      examples.map(({rows}) => rows),
      width,
    ),
    offsets: new Map(examples.map((example) => [example, example.offset])),
  }
}

/** The second table, for pages with opinions. */
export function secondTable(opinions: ReadonlyMap<MarkedExample, MarkedOpinions>): MarkedTable {
  const rows: Float32Array[] = []
  const offsets = new Map<MarkedExample, number>()
  let offset = 0
  let width = 0
  for (const [example, known] of opinions) {
    const view = markedView2(example.view, example.features, known)
    width = view.names().length
    rows.push(view.rows())
    offsets.set(example, offset)
    offset += example.segments.length
  }
  return {binned: binFeatures(rows, width), offsets}
}

/** Grow the first models on these pages. */
export function growMarkedFirst(
  table: MarkedTable,
  examples: readonly MarkedExample[],
): MarkedModels['first'] {
  const grown = markedFirst.map((question): [MarkedFirst, Forest] => [
    question,
    grow(table, examples, question, markedFirstSettings[question]),
  ])
  return Object.fromEntries(grown) as MarkedModels['first'] // one entry for each question
}

/** Grow the second models on these pages. */
export function growMarkedSecond(
  table: MarkedTable,
  examples: readonly MarkedExample[],
): MarkedModels['second'] {
  const grown = markedSecond.map((question): [MarkedSecond, Forest] => [
    question,
    grow(table, examples, question, markedSecondSettings[question]),
  ])
  return Object.fromEntries(grown) as MarkedModels['second'] // one entry for each question
}

/** What first models think of a page. */
export function markedOpinions(
  first: MarkedModels['first'],
  {rows, features}: MarkedExample,
): MarkedOpinions {
  const width = features.columns.names().length
  const found = markedFirst.map((question) => [question, scoreRows(first[question], rows, width)])
  return Object.fromEntries(found) as MarkedOpinions // one entry for each question
}

function grow(
  {binned, offsets}: MarkedTable,
  examples: readonly MarkedExample[],
  question: MarkedFirst | MarkedSecond,
  settings: Settings,
): Forest {
  const used = examples.filter(({copy}) => !copy || question === 'heading')
  const pages = used.map((example) => ({
    truths: truths[question](example),
    offset: offsets.get(example) ?? 0,
    weight: example.copy ? 0.5 : 1,
    importance: question === 'body' ? importanceOf(example) : undefined,
  }))
  return growForest(binned, thinnedTask(pages, {kept: 0.25, seed: 3}), settings)
}

/** The body is scored by its words: a long line counts more than a short one, but not by its whole length. */
const importanceOf = ({segments}: MarkedExample): Float32Array =>
  Float32Array.from(segments, ({text}) => Math.sqrt((20 + text.length) / 120))
