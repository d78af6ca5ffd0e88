import type {Run} from '../../src/learned/flat/cut-runs.ts'
import {classes, classOf} from '../../src/seams/character-class.ts'
import {keyed, placesOf, textsIn} from '../align.ts'
import {type Labels, labelSegments} from '../labels.ts'
import type {CorpusPage} from '../load-pages.ts'
import {alignBlocks, blocksOf} from '../seams/seam-gold.ts'

/** Truths of runs: those of segments, and whether a block begins with the run. */
export interface RunLabels extends Labels {
  readonly opens: Int8Array
}

/** Label the runs of a page by its gold; where blocks begin is known from its lines. */
export function labelRuns(page: CorpusPage, runs: readonly Run[]): RunLabels {
  const labels = labelSegments(page, runs)
  const headline = new Int8Array(runs.length).fill(-1)
  if (page.gold.headline) {
    headline.fill(0)
    const keys = keyed(runs.map(({text}) => text))
    for (const place of placesOf(keys, page.gold.headline))
      for (const index of textsIn(keys, place).indices) headline[index] = 1
  }
  return {...labels, headline, opens: openings(page, runs)}
}

/** 1 where a line of the page begins with the run, 0 inside one, -1 where neither is known. */
export function openings({lines, flat}: CorpusPage, runs: readonly Run[]): Int8Array {
  const {edges, inside} = alignBlocks(blocksOf(lines), flat)
  const opens = new Int8Array(runs.length)
  let at = 0
  let dense = 0
  for (const [index, {start}] of runs.entries()) {
    for (; at < start; at++) if (classOf(flat.charCodeAt(at)) !== classes.blank) dense++
    opens[index] = edges[dense] === 1 ? 1 : inside[dense] === 1 ? 0 : -1
  }
  return opens
}
