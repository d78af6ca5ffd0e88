import type {ReaderModels} from '../src/learned/reader-models.ts'
import {bareSegments} from './bare-page.ts'
import {type Binned, binFeatures} from './bins.ts'
import {type CrossValidation, crossValidate, growOutside, type Outside} from './cross-validate.ts'
import {type Dataset, makeDataset} from './dataset.ts'
import {keepFoldModels} from './fold-models.ts'
import {type CorpusPage, loadPages} from './load-pages.ts'
import {lineSegments} from './segments.ts'

/** All that cross-validation leaves: the models of each fold, and what the last ones are grown from. */
export interface TrainedFolds {
  readonly hash: string
  readonly pages: readonly CorpusPage[]
  readonly dataset: Dataset
  readonly table: Binned
  readonly outside: Outside
  readonly found: CrossValidation
  /** One reader a fold, which saw nothing of the fold’s sites. */
  readonly models: readonly ReaderModels[]
}

/** Cross-validate on lines, and keep the models of each fold on this machine. */
export function trainFolds(folder: string, log: (line: string) => void): TrainedFolds {
  const {pages, hash} = loadPages(folder)
  const dataset = makeDataset(pages, ({lines}) => lineSegments(lines))
  const bare = makeDataset(
    pages.map((page): CorpusPage => ({...page, id: `${page.id} bare`, bare: true})),
    (page) => bareSegments(page, lineSegments(page.lines)),
  ).examples
  const table = binFeatures(
    dataset.examples.map(({rows}) => rows),
    dataset.width,
  )
  const outside = growOutside(dataset, table, log)
  const found = crossValidate(dataset, outside, bare, log)
  const models = outside.models.flatMap((first, fold): readonly ReaderModels[] => {
    const rest = found.models[fold]
    return rest ? [{first, ...rest}] : []
  })
  keepFoldModels(hash, models)
  return {hash, pages, dataset, table, outside, found, models}
}
