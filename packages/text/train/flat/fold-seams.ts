import {readFileSync} from 'node:fs'
import {findSeams, type Seams} from '../../src/seams/cut-seams.ts'
import {type CorpusPage, folds} from '../load-pages.ts'
import {growSeams} from '../seams/grow-seams.ts'
import {countWords} from '../seams/learn-words.ts'
import {seamPagesOf} from '../seams/seam-pages.ts'

/**
 * The seams of each page by models that saw nothing of its site: from the file that training the seams
 * can leave behind, else such models are grown.
 */
export function foldSeams(
  pages: readonly CorpusPage[],
  file: string | undefined,
): (page: CorpusPage) => Seams {
  const found = file === undefined ? grown(pages) : stored(file)
  return ({id, spaced}) => {
    const seams = found.get(keyOf(id, spaced))
    if (!seams) throw new Error(`Found no seams of page ${id}, expected them for every page`)
    return seams
  }
}

const keyOf = (id: string, spaced: true | undefined): string =>
  `${spaced ? 'spaced' : 'glued'} ${id}`

interface StoredSeams {
  readonly id: string
  readonly shape: string
  readonly offsets: readonly number[]
  readonly probabilities: readonly number[]
}

function stored(file: string): ReadonlyMap<string, Seams> {
  const seams = new Map<string, Seams>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue
    const {id, shape, offsets, probabilities}: StoredSeams = JSON.parse(line)
    seams.set(keyOf(id, shape === 'spaced' ? true : undefined), {
      offsets: Int32Array.from(offsets),
      probabilities: Float32Array.from(probabilities),
    })
  }
  return seams
}

function grown(pages: readonly CorpusPage[]): ReadonlyMap<string, Seams> {
  const all = pages.filter(({spaced}) => !spaced).flatMap(seamPagesOf)
  const words = Array.from({length: folds}, (_, fold) =>
    countWords(all.filter(({page}) => page.fold === fold)),
  )
  const seams = new Map<string, Seams>()
  for (let fold = 0; fold < folds; fold++) {
    const model = growSeams(all, words, fold)
    for (const {id, flat, fold: own, spaced} of pages)
      if (own === fold) seams.set(keyOf(id, spaced), findSeams(flat, 0, flat.length, model))
  }
  return seams
}
