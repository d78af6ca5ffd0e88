import {languageOf} from '../../src/decide/language.ts'
import type {HeadingQuestion} from '../../src/editions/heading-models.ts'
import type {Span} from '../../src/editions/span-features.ts'
import {spansOf, type UnitView, viewUnits} from '../../src/editions/span-features.ts'
import {unitsOf} from '../../src/editions/units.ts'
import {cleanText} from '../../src/page/clean-text.ts'
import {unpackSeamModel} from '../../src/seams/unpack-seam-model.ts'
import {surveyPage} from '../../src/segment/page.ts'
import type {MadeEdition} from './compose.ts'

/** A heading by its place in a text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: HeadingQuestion
}

/** A text with its headings. */
export interface MarkedText {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A text's spans with their truths. */
export interface Sample {
  readonly view: UnitView
  readonly spans: readonly Span[]
  readonly truth: readonly (HeadingQuestion | undefined)[]
  readonly marks: readonly Mark[]
}

const seams = unpackSeamModel()

/** A made edition as text, with lines or as one run. */
export function textOf({lines}: MadeEdition, shape: 'lines' | 'flat'): MarkedText {
  const marks: Mark[] = []
  let text = ''
  for (const line of lines) {
    const clean = cleanText(line.text).text
    if (text !== '') text += shape === 'flat' ? ' ' : line.blank ? '\n\n' : '\n'
    const start = text.length
    text += clean
    const {truth} = line
    if (truth === 'runIn') marks.push({start, end: start + (line.lead ?? 0), kind: 'item'})
    else if (truth === 'section' || truth === 'item' || truth === 'headline')
      marks.push({start, end: text.length, kind: truth})
  }
  return {text, marks}
}

/** Cut a text, measure its spans and say which are headings. */
export function sampleOf({text, marks}: MarkedText): Sample {
  const page = surveyPage(text, languageOf)
  const units = unitsOf(page, () => seams)
  const view = viewUnits(page, units)
  const spans = spansOf(view)
  const known = new Map(marks.map((mark) => [`${mark.start}-${mark.end}`, mark.kind] as const))
  const truth = spans.map(({first, last}) =>
    known.get(`${units[first]!.start}-${units[last - 1]!.end}`),
  )
  return {view, spans, truth, marks}
}
