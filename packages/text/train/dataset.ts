import type {Columns} from '../src/learned/features/columns.ts'
import {type LineFeatures, lineFeatures} from '../src/learned/features/line-features.ts'
import type {ReadSegment} from '../src/learned/segment.ts'
import {type Binned, binFeatures} from './bins.ts'
import {type Labels, labelSegments} from './labels.ts'
import type {CorpusPage} from './load-pages.ts'

/** A page as a sequence of segments, with features and truths: any way to cut pages will do. */
export interface Example {
  readonly page: CorpusPage
  readonly segments: readonly ReadSegment[]
  readonly features: LineFeatures
  readonly rows: Float32Array
  readonly labels: Labels
  /** Its first row in the table of all pages. */
  readonly offset: number
}

/** Everything that is learned from, cut in one way. */
export interface Dataset {
  readonly examples: readonly Example[]
  readonly width: number
  readonly names: readonly string[]
  readonly count: number
}

/** Cut pages, make features and labels. */
export function makeDataset(
  pages: readonly CorpusPage[],
  cut: (page: CorpusPage) => readonly ReadSegment[],
): Dataset {
  let offset = 0
  const examples = pages.flatMap((page): readonly Example[] => {
    const segments = cut(page)
    if (segments.length === 0) return []
    const features = lineFeatures(segments)
    const example = {
      page,
      segments,
      features,
      rows: features.columns.rows(),
      labels: labelSegments(page, segments),
      offset,
    }
    offset += segments.length
    return [example]
  })
  const names = examples[0]?.features.columns.names() ?? []
  return {examples, width: names.length, names, count: offset}
}

/**
 * The pages that have a second view, in a table of those views. A page without one is left out: its
 * rows, and the first row of each page, are those of the new table.
 */
export function secondDataset<E extends Example>(
  examples: Iterable<E>,
  viewOf: (example: E) => Pick<Columns, 'names' | 'rows'> | undefined,
): {readonly table: Binned; readonly seen: Dataset} {
  const rows: Float32Array[] = []
  const moved: E[] = []
  let width = 0
  let offset = 0
  for (const example of examples) {
    const view = viewOf(example)
    if (!view) continue
    width = view.names().length
    const own = view.rows()
    rows.push(own)
    moved.push({...example, rows: own, offset})
    offset += example.segments.length
  }
  const seen: Dataset = {examples: moved, width, names: [], count: offset}
  return {table: binFeatures(rows, width), seen}
}
