export {embedKinds} from '../../schema/src/blocks/embed.ts'
export type {Figure} from '../../schema/src/blocks/figure.ts'
export {
  type Block,
  type BlockMap,
  block,
  blockTypes,
} from '../../schema/src/blocks/index.ts'
export type {ListItem} from '../../schema/src/blocks/list.ts'
export type {Paragraph} from '../../schema/src/blocks/paragraph.ts'
export type {
  Line,
  Stanza,
  Verse,
  VerseCredit,
  VerseSource,
} from '../../schema/src/blocks/poem.ts'
export {alignments, type TableCell, type TableRow} from '../../schema/src/blocks/table.ts'
export type {Item, Section} from '../../schema/src/documents/brief.ts'
export {
  type DocumentBase,
  type PrintedDates,
  statuses,
} from '../../schema/src/documents/document-base.ts'
export {
  type FeedbackAuthor,
  type FeedbackSubject,
  feedbackKinds,
  moderations,
  type Votes,
} from '../../schema/src/documents/feedback.ts'
export {
  type AlternativeHeadlines,
  accesses,
  genres,
  type Head,
} from '../../schema/src/documents/head.ts'
export {
  type Document,
  type DocumentMap,
  document,
  documentTypes,
} from '../../schema/src/documents/index.ts'
export {
  type Inline,
  type InlineMap,
  inline,
  inlineTypes,
  type Phrase,
  phrase,
} from '../../schema/src/inlines/index.ts'
export type {Byline} from '../../schema/src/parts/byline.ts'
export type {Comments} from '../../schema/src/parts/comments.ts'
export {type Correction, correctionKinds} from '../../schema/src/parts/correction.ts'
export {
  type Credit,
  type CreditDetails,
  type NamedCredit,
  type ReferredCredit,
  roles,
} from '../../schema/src/parts/credit.ts'
export type {Dateline} from '../../schema/src/parts/dateline.ts'
export type {EditorNote} from '../../schema/src/parts/editor-note.ts'
export {type FeedbackForm, feedbackInputs} from '../../schema/src/parts/feedback-form.ts'
export type {LinkItem} from '../../schema/src/parts/link-item.ts'
export {type Media, mediaKinds} from '../../schema/src/parts/media.ts'
export type {NamedSite} from '../../schema/src/parts/named-site.ts'
export type {Profile} from '../../schema/src/parts/profile.ts'
export type {Rating} from '../../schema/src/parts/rating.ts'
export {cadences, type Series, weekdays} from '../../schema/src/parts/series.ts'
export type {IdentifiedTopic, NamedTopic, TopicRef} from '../../schema/src/parts/topic-ref.ts'
export type {Translation} from '../../schema/src/parts/translation.ts'
export type {Json, JsonObject} from '../../schema/src/scalars/json.ts'
