import type {BuiltInCode} from '../diagnostics/codes.ts'
import {accessMissing} from './access-missing.ts'
import {altMissing} from './alt-missing.ts'
import {altRepeatsCaption} from './alt-repeats-caption.ts'
import {anchorBroken} from './anchor-broken.ts'
import {bylineRepeatsName} from './byline-repeats-name.ts'
import {characterInvisible} from './character-invisible.ts'
import {contributorUnknown} from './contributor-unknown.ts'
import {dateInFuture} from './date-in-future.ts'
import {dekRepeatsHeadline} from './dek-repeats-headline.ts'
import {embargoAfterExpiry} from './embargo-after-expiry.ts'
import {feedbackPersonalData} from './feedback-personal-data.ts'
import {figureWithoutCredit} from './figure-without-credit.ts'
import {footnoteUndefined} from './footnote-undefined.ts'
import {footnoteUnused} from './footnote-unused.ts'
import {furnitureInCopy} from './furniture-in-copy.ts'
import {headingSkipsLevel} from './heading-skips-level.ts'
import {headlineMissing} from './headline-missing.ts'
import {headlineShouts} from './headline-shouts.ts'
import {headlineTooLong} from './headline-too-long.ts'
import {idDuplicate} from './id-duplicate.ts'
import {instructionInCopy} from './instruction-in-copy.ts'
import {linkBroken} from './link-broken.ts'
import {linkTextVague} from './link-text-vague.ts'
import {linkWithoutTarget} from './link-without-target.ts'
import {listRepeatsTarget} from './list-repeats-target.ts'
import {mediaMissing} from './media-missing.ts'
import {placeholderText} from './placeholder-text.ts'
import {poemSingleLine} from './poem-single-line.ts'
import type {ProjectRule} from './project-rule.ts'
import {publishedAfterUpdated} from './published-after-updated.ts'
import {quotationUnclosed} from './quotation-unclosed.ts'
import {reviewWithoutRating} from './review-without-rating.ts'
import type {Rule} from './rule.ts'
import {sectionEmpty} from './section-empty.ts'
import {slugDuplicate} from './slug-duplicate.ts'
import {topicLoop} from './topic-loop.ts'
import {topicUnknown} from './topic-unknown.ts'
import {urlBare} from './url-bare.ts'
import {wordRepeated} from './word-repeated.ts'

/** Rules by the code that they report. */
export type BuiltInRules = {readonly [C in BuiltInCode]?: Rule}

/** Rules across files by the code that they report. */
export type BuiltInProjectRules = {readonly [C in BuiltInCode]?: ProjectRule}

/** Every built-in rule across files, by the code that it reports. */
export const projectRules: BuiltInProjectRules = {
  'access-missing': accessMissing,
  'anchor-broken': anchorBroken,
  'contributor-unknown': contributorUnknown,
  'id-duplicate': idDuplicate,
  'link-broken': linkBroken,
  'media-missing': mediaMissing,
  'slug-duplicate': slugDuplicate,
  'topic-loop': topicLoop,
  'topic-unknown': topicUnknown,
}

/** Every built-in rule over one document, by the code that it reports. Add one here. */
export const rules: BuiltInRules = {
  'alt-missing': altMissing,
  'alt-repeats-caption': altRepeatsCaption,
  'byline-repeats-name': bylineRepeatsName,
  'character-invisible': characterInvisible,
  'date-in-future': dateInFuture,
  'dek-repeats-headline': dekRepeatsHeadline,
  'embargo-after-expiry': embargoAfterExpiry,
  'feedback-personal-data': feedbackPersonalData,
  'figure-without-credit': figureWithoutCredit,
  'footnote-undefined': footnoteUndefined,
  'footnote-unused': footnoteUnused,
  'furniture-in-copy': furnitureInCopy,
  'heading-skips-level': headingSkipsLevel,
  'headline-missing': headlineMissing,
  'headline-shouts': headlineShouts,
  'headline-too-long': headlineTooLong,
  'instruction-in-copy': instructionInCopy,
  'link-text-vague': linkTextVague,
  'link-without-target': linkWithoutTarget,
  'list-repeats-target': listRepeatsTarget,
  'placeholder-text': placeholderText,
  'poem-single-line': poemSingleLine,
  'published-after-updated': publishedAfterUpdated,
  'quotation-unclosed': quotationUnclosed,
  'review-without-rating': reviewWithoutRating,
  'section-empty': sectionEmpty,
  'url-bare': urlBare,
  'word-repeated': wordRepeated,
}
