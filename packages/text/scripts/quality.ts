/**
 * Print the quality of the whole way from text to document on the development pages, each read with
 * models that saw nothing of its site: by language, the worst ten pages and why. The models of the
 * folds are those of the last `npm run train` on this machine; without them they are trained first.
 */
import {foldModels} from '../train/fold-models.ts'
import {corpusFolder, loadPages} from '../train/load-pages.ts'
import {qualityTables} from '../train/quality.ts'
import {scoreWired} from '../train/score-wired.ts'
import {loadScorer} from '../train/scores.ts'
import {trainFolds} from '../train/train-folds.ts'

const folder = corpusFolder()
if (folder === undefined) console.log('quality: skipped, the corpus is not at hand')
else {
  const {pages, hash} = loadPages(folder)
  const kept = foldModels(hash)
  if (!kept) console.error('No models of folds are kept here: training them, some ten minutes.')
  const models = kept ?? trainFolds(folder, (line) => console.error(line)).models
  const dev = pages.filter((page) => page.dev)
  console.log(qualityTables('lines', scoreWired(dev, models, await loadScorer(folder))))
}
