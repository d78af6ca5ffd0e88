import type {FirstRunQuestion, SecondRunQuestion} from '../../src/learned/flat/run-questions.ts'
import type {Example} from '../dataset.ts'
import type {Settings} from '../grow-forest.ts'
import {firstSettings, firstTasks, secondSettings, secondTasks} from '../questions.ts'
import type {Question} from '../tasks.ts'
import type {RunExample} from './run-dataset.ts'

/** Where blocks begin is asked near the body: runs so far before and behind it count. */
const near = 20

const opens: Question = {
  name: 'opens',
  truth: (example) => nearBody(example),
  weight: ({page, labels}) => (page.dev ? 1 : labels.trust * 0.5),
}

function nearBody(example: Example): Int8Array {
  const {labels} = example as RunExample // tasks of runs are made from runs
  const from = labels.body.indexOf(1) - near
  const to = labels.body.lastIndexOf(1) + near
  return labels.opens.map((value, at) => (at < from || at > to ? -1 : value))
}

/** Of pages that are flattened another way the fields are learned, but not where blocks begin and end. */
const own = (question: Question): Question => ({
  ...question,
  weight: (example) => (example.page.spaced ? 0 : question.weight(example)),
})

/** What the first models learn of runs. */
export const firstRunTasks: Readonly<Record<FirstRunQuestion, Question>> = {
  ...firstTasks,
  body: own(firstTasks.body),
  strict: own(firstTasks.strict),
  heading: own(firstTasks.heading),
  before: own(firstTasks.before),
  after: own(firstTasks.after),
  opens: own(opens),
}

/** What the second models learn of runs. */
export const secondRunTasks: Readonly<Record<SecondRunQuestion, Question>> = {
  bodyGold: secondTasks.bodyGold,
  bodySilver: secondTasks.bodySilver,
  heading: secondTasks.heading,
  opens,
}

/** Most runs are menus, which are soon learned: each tree sees a small share of the rows. */
const quick = {rate: 0.15, depth: 5, rowShare: 0.25, featureShare: 0.25}

/** How the first forests are grown. */
export const firstRunSettings: Readonly<Record<FirstRunQuestion, Settings>> = {
  body: {...firstSettings.body, ...quick, trees: 60, depth: 6},
  strict: {...firstSettings.strict, ...quick, trees: 60, rowShare: 0.5},
  heading: {...firstSettings.heading, trees: 60},
  headline: {...firstSettings.headline, trees: 100, depth: 6, rate: 0.1},
  dek: {...firstSettings.dek},
  byline: {...firstSettings.byline, ...quick, trees: 50},
  topics: {...firstSettings.topics, ...quick, trees: 50},
  before: {...firstSettings.before, ...quick, trees: 40, rowShare: 0.1},
  after: {...firstSettings.after, ...quick, trees: 40, rowShare: 0.1},
  opens: {...firstSettings.body, ...quick, trees: 60, rowShare: 0.35},
}

/** How the second forests are grown. */
export const secondRunSettings: Readonly<Record<SecondRunQuestion, Settings>> = {
  bodyGold: {...secondSettings.bodyGold, trees: 70},
  bodySilver: {...secondSettings.bodySilver, trees: 60, rowShare: 0.25},
  heading: secondSettings.heading,
  opens: {...secondSettings.bodyGold, trees: 70},
}
