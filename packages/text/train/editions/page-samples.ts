import {languageOf} from '../../src/decide/language.ts'
import type {HeadingModels} from '../../src/editions/heading-models.ts'
import {pageFeatures} from '../../src/editions/page-features.ts'
import {readHeadings} from '../../src/editions/read-headings.ts'
import {viewUnits} from '../../src/editions/span-features.ts'
import {unitsOf} from '../../src/editions/units.ts'
import {unpackSeamModel} from '../../src/seams/unpack-seam-model.ts'
import {surveyPage} from '../../src/segment/page.ts'
import type {CorpusPage} from '../load-pages.ts'

const seams = unpackSeamModel()

/** The heading models by the shape of page that they are for. */
export interface ShapedModels {
  readonly lines: HeadingModels
  readonly flat: HeadingModels
}

/** The page features of a text, by the models that fit its shape. */
export function pageRow(text: string, models: ShapedModels): Float32Array {
  const page = surveyPage(text, languageOf)
  const units = unitsOf(page, () => seams)
  const flat = units.filter((unit) => unit.flat).length * 2 > units.length
  const view = viewUnits(page, units)
  return pageFeatures(view, readHeadings(view, flat ? models.flat : models.lines))
}

/** An article alone, without what stands round it on its page. */
export function bareArticle({gold}: CorpusPage): string | undefined {
  const body = gold.bodyText ?? gold.paragraphs?.join('\n')
  if (body === undefined || body.length < 400) return undefined
  return [gold.headline, gold.dek, gold.authors?.join(', '), ...body.split('\n')]
    .filter((line): line is string => line !== undefined && line !== '')
    .join('\n\n')
}
