import type {Forest} from '../learned/trees/forest.ts'
import {
  type PackedForest,
  type PackedForests,
  unpackForest,
  unpackForests,
} from '../learned/trees/unpack-forest.ts'
import type {SeamModel} from '../seams/cut-seams.ts'
import {unpackSeamModel} from '../seams/unpack-seam-model.ts'
import {editionWeights} from './edition-weights.generated.ts'
import type {HeadingModels, HeadingQuestion} from './heading-models.ts'

/** Everything that is asked whether a page is an edition, and where its headings are. */
export interface EditionModels {
  readonly seams: SeamModel
  readonly lines: HeadingModels
  readonly flat: HeadingModels
  /** Whether a page is an edition at all. */
  readonly page: Forest
}

/** The heading forests as the generated weights hold them. */
export interface PackedHeadings {
  readonly first: PackedForests<HeadingQuestion>
  readonly second: PackedForests<HeadingQuestion>
}

/** The generated weights. */
export interface PackedEditions {
  readonly lines: PackedHeadings
  readonly flat: PackedHeadings
  readonly page: PackedForest
}

let made: EditionModels | undefined

/** The models that the package carries: unpacked at the first page that needs them. */
export function editionModels(): EditionModels {
  made ??= {
    seams: unpackSeamModel(),
    lines: unpackHeadings(editionWeights.lines),
    flat: unpackHeadings(editionWeights.flat),
    page: unpackForest(editionWeights.page),
  }
  return made
}

function unpackHeadings({first, second}: PackedHeadings): HeadingModels {
  return {first: unpackForests(first), second: unpackForests(second)}
}
