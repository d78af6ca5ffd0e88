import type {MarkedFirst, MarkedSecond} from '../../src/learned/html/marked-questions.ts'
import type {Settings} from '../grow-forest.ts'
import type {MarkedExample} from './marked-pages.ts'

type Truth = (example: MarkedExample) => Int8Array

/** Lines before the first (or behind the last) of the body. */
const outside =
  (side: 'before' | 'after'): Truth =>
  ({labels: {body}}) => {
    const edge = side === 'before' ? body.indexOf(1) : body.lastIndexOf(1)
    if (edge < 0) return new Int8Array(body.length).fill(-1)
    return body.map((_, at) => ((side === 'before' ? at < edge : at > edge) ? 1 : 0))
  }

/** A page without a yes says nothing of where one stands. */
const known = (labels: Int8Array): Int8Array =>
  labels.includes(1) ? labels : new Int8Array(labels.length).fill(-1)

/** The truths of the questions. */
export const truths: Readonly<Record<MarkedFirst | MarkedSecond, Truth>> = {
  body: ({labels}) => labels.body,
  heading: ({labels}) => labels.heading,
  headline: ({labels}) => known(labels.headline),
  dek: ({labels}) => known(labels.dek),
  byline: ({labels}) => known(labels.byline),
  date: ({labels}) => known(labels.date),
  topics: ({labels}) => known(labels.topics),
  before: outside('before'),
  after: outside('after'),
}

const first: Settings = {
  trees: 60,
  depth: 4,
  rate: 0.14,
  rowShare: 0.5,
  featureShare: 0.25,
  least: 4,
  l2: 3,
  seed: 11,
}

/** How the first forests are grown. */
export const markedFirstSettings: Readonly<Record<MarkedFirst, Settings>> = {
  body: {...first, depth: 5, trees: 50, rate: 0.15},
  heading: {...first, trees: 45, rate: 0.16},
  headline: {...first, trees: 30, least: 2},
  dek: {...first, trees: 30, least: 2},
  byline: {...first, trees: 40, least: 2},
  topics: {...first, trees: 40, least: 2},
  before: {...first, trees: 30},
  after: {...first, trees: 30},
}

const second: Settings = {...first, trees: 80, rate: 0.09, seed: 5}

/** How the second forests are grown. */
export const markedSecondSettings: Readonly<Record<MarkedSecond, Settings>> = {
  body: {...second, trees: 105, rate: 0.09},
  heading: {...second, trees: 90, rate: 0.09, least: 3},
  headline: {...second, trees: 55, rate: 0.08, least: 2},
  dek: {...second, trees: 50, rate: 0.08, least: 2},
  byline: {...second, trees: 55, rate: 0.09, least: 2},
  date: {...second, trees: 40, rate: 0.1, least: 2},
  topics: {...second, trees: 50, rate: 0.09, least: 2},
}
