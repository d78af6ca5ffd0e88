/**
 * Print how well short pastes are read: what somebody copies of an article without the page round it,
 * made of the gold of the development pages. Lines are read with models that saw nothing of the site;
 * texts in one run with the committed ones, which learned from the whole pages.
 */
import {flatModels} from '../src/learned/flat/flat-models.ts'
import {readText} from '../src/read-text.ts'
import {trainedModels} from '../src/text-models.ts'
import {documentPrediction} from '../train/document-prediction.ts'
import {foldModels} from '../train/fold-models.ts'
import {type CorpusPage, corpusFolder, type Gold, loadPages} from '../train/load-pages.ts'
import {figures, loadScorer, printFigures} from '../train/scores.ts'

const markers: {readonly [language: string]: string | undefined} = {
  de: 'Von',
  es: 'Por',
  fr: 'Par',
  it: 'Di',
}

const folder = corpusFolder()
if (folder === undefined) console.log('short pastes: skipped, the corpus is not at hand')
else {
  const {pages, hash} = loadPages(folder)
  const models = foldModels(hash)
  if (!models) console.log('Models of folds are not kept here: `npm run quality` makes them.')
  const scorePage = await loadScorer(folder)
  const known = pages.filter(({dev, gold}) => dev && gold.paragraphs && gold.headline)
  for (const shape of ['lines', 'one run'] as const) {
    for (const most of [3, 6, 24]) {
      const scored = known.map((page, at) => {
        const {blocks, gold} = pasteOf(page, most, at)
        const lines = models?.[page.fold]
        const result = readText(
          blocks.join(shape === 'lines' ? '\n\n' : ' '),
          {},
          {...trainedModels, ...(lines ? {lines: () => lines} : {}), flat: flatModels},
        )
        const prediction = result.ok ? documentPrediction(page.id, result.value) : {id: page.id}
        return {
          id: page.id,
          site: page.domain ?? page.id,
          language: page.lang,
          scores: scorePage({...page, gold}, prediction),
        }
      })
      console.log(`\n${shape}, at most ${most} blocks of text\n${printFigures(figures(scored))}`)
    }
  }
}

/** Headline, every other time the dek, byline with or without its marker, date, the first blocks. */
function pasteOf(
  {gold, lang}: CorpusPage,
  most: number,
  at: number,
): {readonly blocks: readonly string[]; readonly gold: Gold} {
  const body = (gold.bodyText ?? '').split('\n').filter(Boolean).slice(0, most)
  const there = new Set(body)
  const dek = gold.dek !== undefined && !there.has(gold.dek) && at % 2 === 0 ? gold.dek : undefined
  const names = gold.authors?.join(', ')
  const byline = names && (at % 3 === 0 ? names : `${markers[lang] ?? 'By'} ${names}`)
  const day = gold.publishedAt?.slice(0, 10).split('-').reverse().join('.')
  const head = [gold.headline, dek, byline, day].flatMap((part) => (part ? [part] : []))
  const {dek: _, topics: __, ...rest} = gold
  return {
    blocks: [...head, ...body],
    gold: {
      ...rest,
      ...(dek === undefined ? {} : {dek}),
      dateInText: true,
      paragraphs: (gold.paragraphs ?? []).filter((text) => there.has(text)),
      headings: (gold.headings ?? []).filter((text) => there.has(text)),
      bodyText: body.join('\n'),
    },
  }
}
