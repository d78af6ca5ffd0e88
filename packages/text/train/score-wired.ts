import type {ReaderModels} from '../src/learned/reader-models.ts'
import {readText} from '../src/read-text.ts'
import {trainedModels} from '../src/text-models.ts'
import {documentPrediction} from './document-prediction.ts'
import type {CorpusPage} from './load-pages.ts'
import type {ScoredPage} from './quality.ts'
import type {ScorePage} from './scores.ts'
import {whyWrong, wrongLines} from './why.ts'

/**
 * Read pages as the package does, from the text to the document, each with the models that saw
 * nothing of its site, and score the documents.
 */
export function scoreWired(
  pages: readonly CorpusPage[],
  models: readonly ReaderModels[],
  scorePage: ScorePage,
): readonly ScoredPage[] {
  return pages.map((page) => {
    const model = models[page.fold]
    if (!model) throw new Error(`Cannot read ${page.id}, expected a model for fold ${page.fold}`)
    const result = readText(page.lines, {}, {...trainedModels, lines: () => model})
    const prediction = result.ok ? documentPrediction(page.id, result.value) : {id: page.id}
    return {
      id: page.id,
      site: page.domain ?? page.id,
      language: page.lang,
      scores: scorePage(page, prediction),
      why: whyWrong(wrongLines(page, prediction)),
    }
  })
}
