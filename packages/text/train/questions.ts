import type {FirstQuestion} from '../src/learned/features/page-view.ts'
import type {SecondQuestion} from '../src/learned/reader-models.ts'
import type {Example} from './dataset.ts'
import type {Settings} from './grow-forest.ts'
import type {Question} from './tasks.ts'

/** How much a silver page weighs beside a gold one. */
const silverWeight = 0.5

const trusted = ({labels}: Example): number =>
  labels.trust === 1 ? 1 : labels.trust * silverWeight * 2

/** Segments before the first (or behind the last) of the body. */
function outside({labels}: Example, side: 'before' | 'after'): Int8Array {
  const {body} = labels
  const edge = side === 'before' ? body.indexOf(1) : body.lastIndexOf(1)
  if (edge < 0) return new Int8Array(body.length).fill(-1)
  return body.map((_, at) => ((side === 'before' ? at < edge : at > edge) ? 1 : 0))
}

/** What the first models learn, and from which pages. */
export const firstTasks: Readonly<Record<FirstQuestion, Question>> = {
  body: {name: 'body', truth: ({labels}) => labels.body, weight: trusted},
  strict: {
    name: 'strict',
    truth: ({labels}) => labels.body,
    weight: ({page}) => (page.dev ? 1 : 0),
  },
  heading: {name: 'heading', truth: ({labels}) => labels.heading, weight: () => 1},
  headline: {
    name: 'headline',
    truth: ({labels}) => labels.headline,
    weight: ({page, labels}) => (labels.headline.includes(1) ? (page.dev ? 1 : 0.5) : 0),
  },
  dek: {
    name: 'dek',
    truth: ({labels}) => labels.dek,
    weight: ({labels}) => (labels.dek.includes(1) ? 1 : 0),
  },
  byline: {
    name: 'byline',
    truth: ({labels}) => labels.byline,
    weight: ({page, labels}) => (labels.byline.includes(1) ? (page.dev ? 1 : 0.5) : 0),
  },
  topics: {
    name: 'topics',
    truth: ({labels}) => labels.topics,
    weight: ({page, labels}) => (labels.topics.includes(1) ? (page.dev ? 1 : 0.5) : 0),
  },
  before: {name: 'before', truth: (example) => outside(example, 'before'), weight: trusted},
  after: {name: 'after', truth: (example) => outside(example, 'after'), weight: trusted},
}

const base: Settings = {
  trees: 100,
  depth: 6,
  rate: 0.12,
  rowShare: 0.4,
  featureShare: 0.3,
  least: 4,
  l2: 2,
  seed: 11,
}

/** How the forest of each first question is grown. */
export const firstSettings: Readonly<Record<FirstQuestion, Settings>> = {
  body: base,
  strict: {...base, trees: 120, rowShare: 0.5, rate: 0.1},
  heading: {...base, trees: 80, depth: 5, rowShare: 0.6, rate: 0.1},
  headline: {...base, trees: 60, depth: 5},
  dek: {...base, trees: 40, depth: 4, rowShare: 0.6},
  byline: {...base, trees: 60, depth: 5},
  topics: {...base, trees: 60, depth: 5, rowShare: 0.6},
  before: {...base, trees: 50, depth: 5},
  after: {...base, trees: 50, depth: 5},
}

const half = (page: Example['page']): number => (page.dev ? 1 : 0.5)

const when =
  (has: (example: Example) => boolean) =>
  (example: Example): number =>
    has(example) ? half(example.page) : 0

/** What the second models learn. */
export const secondTasks: Readonly<Record<SecondQuestion, Question>> = {
  bodyGold: {
    name: 'bodyGold',
    truth: ({labels}) => labels.body,
    weight: ({page}) => (page.dev ? 1 : 0),
  },
  bodySilver: {
    name: 'bodySilver',
    truth: ({labels}) => labels.body,
    weight: ({page, labels}) => (page.dev ? 1 : labels.trust * 0.3),
  },
  heading: {name: 'heading', truth: ({labels}) => labels.heading, weight: () => 1},
  headline: {
    name: 'headline',
    truth: ({labels}) => labels.headline,
    weight: when(({labels}) => labels.headline.includes(1)),
  },
  dek: {
    name: 'dek',
    truth: ({labels}) => labels.dek,
    weight: when(({labels}) => labels.dek.includes(1)),
  },
  byline: {
    name: 'byline',
    truth: ({labels}) => labels.byline,
    weight: when(({labels}) => labels.byline.includes(1)),
  },
  date: {
    name: 'date',
    truth: ({labels}) => labels.date,
    weight: when(({labels}) => labels.date.includes(1)),
  },
  topics: {
    name: 'topics',
    truth: ({labels}) => labels.topics,
    weight: when(({labels}) => labels.topics.includes(1)),
  },
}

const later: Settings = {...base, rate: 0.08, rowShare: 0.5, l2: 3, seed: 5}

/** How the forest of each second question is grown. */
export const secondSettings: Readonly<Record<SecondQuestion, Settings>> = {
  bodyGold: {...later, trees: 100, depth: 5},
  bodySilver: {...later, trees: 100, depth: 5, rowShare: 0.35},
  heading: {...later, trees: 80, depth: 4},
  headline: {...later, trees: 70, depth: 4, rowShare: 0.4, rate: 0.1},
  dek: {...later, trees: 60, depth: 4},
  byline: {...later, trees: 70, depth: 4, rowShare: 0.4, rate: 0.1},
  date: {...later, trees: 60, depth: 4, rowShare: 0.4, rate: 0.1},
  topics: {...later, trees: 60, depth: 4},
}
