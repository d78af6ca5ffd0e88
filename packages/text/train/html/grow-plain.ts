import type {PlainModels} from '../../src/learned/html/marked-questions.ts'
import {binFeatures} from '../bins.ts'
import {makeDataset} from '../dataset.ts'
import {growForest, type Settings} from '../grow-forest.ts'
import type {CorpusPage} from '../load-pages.ts'
import {lineSegments} from '../segments.ts'
import {taskOf} from '../tasks.ts'

const settings: Settings = {
  trees: 50,
  depth: 4,
  rate: 0.2,
  rowShare: 0.3,
  featureShare: 0.3,
  least: 4,
  l2: 3,
  seed: 21,
}

/**
 * A model of plain lines from the pages whose HTML is not at hand. It learns from no site that is
 * tested, so one model serves every fold.
 */
export function growPlain(pages: readonly CorpusPage[]): PlainModels {
  const tested = new Set(pages.flatMap(({dev, domain}) => (dev ? [domain] : [])))
  const others = pages.filter(({dev, domain}) => !dev && !tested.has(domain))
  const dataset = makeDataset(others, ({lines}) => lineSegments(lines))
  const table = binFeatures(
    dataset.examples.map(({rows}) => rows),
    dataset.width,
  )
  const question = {
    name: 'body',
    truth: ({labels}: (typeof dataset.examples)[number]) => labels.body,
    weight: ({labels}: (typeof dataset.examples)[number]) => (labels.trust > 0 ? 1 : 0),
  }
  return {
    body: growForest(
      table,
      taskOf(dataset, question, () => true, 1),
      settings,
    ),
  }
}
