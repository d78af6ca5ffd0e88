import {type Atoms, atomsOf} from '../../src/seams/atoms.ts'
import {classes, classOf} from '../../src/seams/character-class.ts'
import {mayBeSeam} from '../../src/seams/cut-seams.ts'
import {countPage, type PageCounts} from '../../src/seams/page-counts.ts'
import type {CorpusPage} from '../load-pages.ts'
import {alignBlocks, blocksOf, edgesOfSpaced, type SeamGold} from './seam-gold.ts'

/** A flattened page with the truth of each of its candidates. */
export interface SeamPage {
  readonly page: CorpusPage
  readonly shape: 'glued' | 'spaced'
  readonly text: string
  readonly atoms: Atoms
  readonly counts: PageCounts
  /** By atom: 1 a block begins with it, 0 none does, -1 not known. */
  readonly truth: Int8Array
  /** Gold edges, candidates or not, where the text is known on a side. */
  readonly edges: number
  readonly candidates: Int32Array
}

/** Both flattened shapes of a page. */
export function seamPagesOf(page: CorpusPage): readonly SeamPage[] {
  const blocks = blocksOf(page.lines)
  return [
    seamPage(page, 'glued', page.flat, alignBlocks(blocks, page.flat)),
    seamPage(page, 'spaced', blocks.join(' '), edgesOfSpaced(blocks)),
  ]
}

function seamPage(
  page: CorpusPage,
  shape: 'glued' | 'spaced',
  text: string,
  {edges, inside}: SeamGold,
): SeamPage {
  const atoms = atomsOf(text, 0, text.length)
  const truth = new Int8Array(atoms.count).fill(-1)
  const candidates: number[] = []
  let dense = 0
  let at = 0
  for (let atom = 0; atom < atoms.count; atom++) {
    for (; at < atoms.starts[atom]!; at++)
      if (classOf(text.charCodeAt(at)) !== classes.blank) dense++
    truth[atom] = edges[dense] === 1 ? 1 : inside[dense] === 1 ? 0 : -1
    if (atom > 0 && mayBeSeam(atoms, atom)) candidates.push(atom)
  }
  let all = 0
  for (let unit = 1; unit + 1 < edges.length; unit++) all += edges[unit]!
  return {
    page,
    shape,
    text,
    atoms,
    counts: countPage(atoms),
    truth,
    edges: all,
    candidates: Int32Array.from(candidates),
  }
}
