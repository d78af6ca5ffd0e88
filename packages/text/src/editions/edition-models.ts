import type {Forest} from '../learned/trees/forest.ts'
import {type PackedForest, unpackForest} from '../learned/trees/unpack-forest.ts'
import type {SeamModel} from '../seams/cut-seams.ts'
import {unpackSeamModel} from '../seams/unpack-seam-model.ts'
import {editionWeights} from './edition-weights.generated.ts'
import {type HeadingModels, type HeadingQuestion, headingQuestions} from './heading-models.ts'

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
  readonly first: Readonly<Record<HeadingQuestion, PackedForest>>
  readonly second: Readonly<Record<HeadingQuestion, PackedForest>>
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
  return {first: unpackAll(first), second: unpackAll(second)}
}

function unpackAll(
  packed: Readonly<Record<HeadingQuestion, PackedForest>>,
): Readonly<Record<HeadingQuestion, Forest>> {
  const forests = headingQuestions.map((question) => [question, unpackForest(packed[question])])
  return Object.fromEntries(forests) as Record<HeadingQuestion, Forest> // one entry a question
}
