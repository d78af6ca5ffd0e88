import {bestCut} from './best-cut.ts'
import type {Rated} from './choose-fields.ts'
import type {Run} from './cut-runs.ts'
import type {RunProbabilities} from './run-questions.ts'

/** What a run is, as far as the body goes. */
export type RunLabel = 'paragraph' | 'heading' | 'other'

/** Each run’s label, and whether a block begins with it. */
export interface RunLabels {
  readonly labels: readonly RunLabel[]
  readonly opens: readonly boolean[]
  /** How likely each run is body, as its block is. */
  readonly body: Float32Array
}

/** Blocks that are labelled as one begin where that is at least so likely. */
const opensFrom = 0.42
const bodyFrom = 0.5
/** Between these the page’s own threshold for headings, and for where paragraphs begin, is looked for. */
const headingsFrom = 0.2
const headingsTo = 0.5
const paragraphsFrom = 0.15
const paragraphsTo = 0.5

/** Join runs to blocks, and label those: the runs of a block speak for it together. */
export function labelRuns(
  runs: readonly Run[],
  probabilities: RunProbabilities,
  headings: readonly Rated[],
): RunLabels {
  const {bodyGold, bodySilver, opens} = probabilities
  const labels: RunLabel[] = runs.map(() => 'other')
  const starts = runs.map((_, at) => at === 0)
  const body = new Float32Array(runs.length)
  const near = nearBody(runs, probabilities)
  for (const {from, to} of chooseHeadings(headings, near)) {
    starts[from] = true
    if (to + 1 < runs.length) starts[to + 1] = true
    for (let at = from; at <= to; at++) labels[at] = 'heading'
  }
  for (let from = 0; from < runs.length; ) {
    let to = from + 1
    while (to < runs.length && !starts[to] && (opens[to] ?? 1) < opensFrom) to++
    let size = 0
    let mass = 0
    for (let at = from; at < to; at++) {
      const length = runs[at]?.text.length ?? 0
      size += length
      mass += (((bodyGold[at] ?? 0) + (bodySilver[at] ?? 0)) / 2) * length
    }
    body.fill(mass / size, from, to)
    if (labels[from] !== 'heading' && mass / size > bodyFrom)
      for (let at = from; at < to; at++) labels[at] = 'paragraph'
    from = to
  }
  cutParagraphs(labels, starts, opens)
  return {labels, opens: starts, body}
}

/** The runs between the first and the last that are likely body. */
function nearBody(
  runs: readonly Run[],
  {bodyGold, bodySilver}: RunProbabilities,
): {readonly from: number; readonly to: number} {
  const likely = (at: number): boolean =>
    (runs[at]?.text.length ?? 0) > 40 && (bodyGold[at] ?? 0) + (bodySilver[at] ?? 0) > 1
  let from = 0
  while (from < runs.length && !likely(from)) from++
  let to = runs.length
  while (to > from && !likely(to - 1)) to--
  return {from, to}
}

function chooseHeadings(
  rated: readonly Rated[],
  {from, to}: {readonly from: number; readonly to: number},
): readonly Rated[] {
  const taken: Rated[] = []
  const used = new Set<number>()
  const ranked = rated
    .filter((span) => span.from >= from - 1 && span.to <= to && span.confidence > 0.03)
    .sort((a, b) => b.confidence - a.confidence || a.start - b.start)
  for (const span of ranked) {
    let free = true
    for (let at = span.from; at <= span.to; at++) if (used.has(at)) free = false
    if (!free) continue
    for (let at = span.from; at <= span.to; at++) used.add(at)
    taken.push(span)
  }
  const cut = bestCut(
    taken.map(({confidence}) => confidence),
    headingsFrom,
    headingsTo,
  )
  return taken.filter(({confidence}) => confidence >= cut)
}

/** Paragraphs begin where that is likeliest, as many as promise most for the page. */
function cutParagraphs(labels: readonly RunLabel[], starts: boolean[], opens: Float32Array): void {
  const inside: number[] = []
  const known: number[] = []
  let last = -1
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === 'other')
      starts[at] = labels[at - 1] !== 'other' || (opens[at] ?? 1) >= opensFrom
    if (labels[at] !== 'paragraph') continue
    if (labels[at - 1] === 'paragraph') inside.push(opens[at] ?? 0)
    else if (last >= 0) known.push(0.7)
    last = at
  }
  const cut = bestCut([...inside, ...known], paragraphsFrom, paragraphsTo)
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === 'paragraph')
      starts[at] = labels[at - 1] !== 'paragraph' || (opens[at] ?? 0) >= cut
  }
}
