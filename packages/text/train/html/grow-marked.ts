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
import {growForest, type Settings, type Task} from '../grow-forest.ts'
import {random} from '../random.ts'
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
  return growForest(binned, taskOf(examples, offsets, question), settings)
}

/** Noes farther than this from any yes teach little: only a share of them is kept, weighing more. */
const reach = 12
const kept = 0.25

function taskOf(
  examples: readonly MarkedExample[],
  offsets: ReadonlyMap<MarkedExample, number>,
  question: MarkedFirst | MarkedSecond,
): Task {
  const rows: number[] = []
  const truth: number[] = []
  const weights: number[] = []
  const next = random(3)
  for (const example of examples) {
    const values = truths[question](example)
    const offset = offsets.get(example) ?? 0
    const near = nearYes(values)
    for (const [at, value] of values.entries()) {
      if (value < 0) continue
      const far = value === 0 && (near[at] ?? 0) > reach
      if (far && next() > kept) continue
      rows.push(offset + at)
      truth.push(value)
      weights.push(far ? 1 / kept : 1)
    }
  }
  return {
    rows: Int32Array.from(rows),
    truth: Float32Array.from(truth),
    weights: Float32Array.from(weights),
  }
}

/** How far the nearest yes is. */
function nearYes(values: Int8Array): Int32Array {
  const near = new Int32Array(values.length)
  let distance = 1000
  for (let at = 0; at < values.length; at++) {
    distance = values[at] === 1 ? 0 : distance + 1
    near[at] = distance
  }
  distance = 1000
  for (let at = values.length - 1; at >= 0; at--) {
    distance = values[at] === 1 ? 0 : distance + 1
    near[at] = Math.min(near[at] ?? 0, distance)
  }
  return near
}
