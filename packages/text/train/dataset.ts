import {type LineFeatures, lineFeatures} from '../src/learned/features/line-features.ts'
import type {ReadSegment} from '../src/learned/segment.ts'
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
