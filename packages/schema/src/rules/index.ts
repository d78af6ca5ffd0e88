import type {BuiltInCode} from '../diagnostics/codes.ts'
import {altMissing} from './alt-missing.ts'
import {altRepeatsCaption} from './alt-repeats-caption.ts'
import {bylineRepeatsName} from './byline-repeats-name.ts'
import {dekRepeatsHeadline} from './dek-repeats-headline.ts'
import {embargoAfterExpiry} from './embargo-after-expiry.ts'
import {feedbackPersonalData} from './feedback-personal-data.ts'
import {footnoteUndefined} from './footnote-undefined.ts'
import {footnoteUnused} from './footnote-unused.ts'
import {headingSkipsLevel} from './heading-skips-level.ts'
import {headlineMissing} from './headline-missing.ts'
import {instructionInCopy} from './instruction-in-copy.ts'
import {linkWithoutTarget} from './link-without-target.ts'
import {placeholderText} from './placeholder-text.ts'
import {poemSingleLine} from './poem-single-line.ts'
import type {ProjectRule} from './project-rule.ts'
import {publishedAfterUpdated} from './published-after-updated.ts'
import {reviewWithoutRating} from './review-without-rating.ts'
import type {Rule} from './rule.ts'
import {sectionEmpty} from './section-empty.ts'

/** Rules by the code that they report. */
export type BuiltInRules = {readonly [C in BuiltInCode]?: Rule}

/** Rules across files by the code that they report. */
export type BuiltInProjectRules = {readonly [C in BuiltInCode]?: ProjectRule}

/** Every built-in rule across files, by the code that it reports. */
export const projectRules: BuiltInProjectRules = {}

/** Every built-in rule, by the code that it reports. Add one here; all of them are recommended. */
export const rules: BuiltInRules = {
  'alt-missing': altMissing,
  'alt-repeats-caption': altRepeatsCaption,
  'byline-repeats-name': bylineRepeatsName,
  'dek-repeats-headline': dekRepeatsHeadline,
  'embargo-after-expiry': embargoAfterExpiry,
  'feedback-personal-data': feedbackPersonalData,
  'footnote-undefined': footnoteUndefined,
  'footnote-unused': footnoteUnused,
  'heading-skips-level': headingSkipsLevel,
  'headline-missing': headlineMissing,
  'instruction-in-copy': instructionInCopy,
  'link-without-target': linkWithoutTarget,
  'placeholder-text': placeholderText,
  'poem-single-line': poemSingleLine,
  'published-after-updated': publishedAfterUpdated,
  'review-without-rating': reviewWithoutRating,
  'section-empty': sectionEmpty,
}
