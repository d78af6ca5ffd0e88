import {
  type AlternativeHeadlines,
  accesses,
  type Document,
  type DocumentBase,
  type DocumentMap,
  type FeedbackAuthor,
  type FeedbackSubject,
  feedbackKinds,
  genres,
  type Head,
  type Item,
  moderations,
  type PrintedDates,
  type Section,
  statuses,
  type Votes,
} from '@copydesk/schema'
import * as fc from 'fast-check'
import {anyBlocks, blockArbitraries} from './blocks.ts'
import {anyText} from './characters.ts'
import {few} from './few.ts'
import {anyInlines} from './inlines.ts'
import {anyJsonObject} from './json.ts'
import {anyCount} from './numbers.ts'
import {maybe, object} from './object.ts'
import {
  anyByline,
  anyComments,
  anyCorrection,
  anyDateline,
  anyEditorNote,
  anyLinkItem,
  anyMedia,
  anyNamedSite,
  anyRating,
  anySeries,
  anyTopicRef,
  anyTranslation,
  creditDetails,
} from './parts.ts'
import {anyId, anyLanguage, anySlug, anyUrl} from './scalars.ts'
import {anyTimestamp} from './timestamp.ts'
import {verseMembers} from './verse.ts'

/** How much rarer than absent: with some thirty members, a document has about six. */
const rare = 4

const printed = object<PrintedDates>({
  publishedAt: maybe(anyText),
  updatedAt: maybe(anyText),
  zone: maybe(anyText),
})

const base: {readonly [K in keyof DocumentBase]-?: fc.Arbitrary<DocumentBase[K]>} = {
  id: maybe(anyId, 2),
  language: maybe(anyLanguage, rare),
  slug: maybe(anySlug, rare),
  url: maybe(anyUrl, rare),
  status: maybe(fc.constantFrom(...statuses), rare),
  publishedAt: maybe(anyTimestamp, 2),
  updatedAt: maybe(anyTimestamp, rare),
  embargoUntil: maybe(anyTimestamp, rare),
  expiresAt: maybe(anyTimestamp, rare),
  printed: maybe(printed, rare),
  rights: maybe(anyText, rare),
  extra: maybe(anyJsonObject, 2),
}

const alternatives = object<AlternativeHeadlines>({web: maybe(anyText), social: maybe(anyText)})

const head: {readonly [K in keyof Head]-?: fc.Arbitrary<Head[K]>} = {
  ...base,
  headline: maybe(anyText, 1),
  alternativeHeadlines: maybe(alternatives, rare),
  dek: maybe(anyInlines, 2),
  kicker: maybe(anyText, rare),
  slugline: maybe(anyText, rare),
  byline: maybe(anyByline, 2),
  dateline: maybe(anyDateline, rare),
  section: maybe(anyText, rare),
  genre: maybe(fc.constantFrom(...genres), rare),
  topics: maybe(few(anyTopicRef), rare),
  image: maybe(blockArbitraries.figure, rare),
  access: maybe(fc.constantFrom(...accesses), rare),
  publisher: maybe(anyNamedSite, rare),
  source: maybe(anyNamedSite, rare),
  sponsor: maybe(anyText, rare),
  series: maybe(anySeries, rare),
  related: maybe(few(anyLinkItem), rare),
  corrections: maybe(few(anyCorrection), rare),
  editorNotes: maybe(few(anyEditorNote), rare),
  translations: maybe(few(anyTranslation), rare),
  comments: maybe(anyComments, rare),
}

/** Any {@link DocumentMap.article}. */
export const anyArticle: fc.Arbitrary<DocumentMap['article']> = object<DocumentMap['article']>({
  type: fc.constant('article'),
  ...head,
  body: anyBlocks,
})

/** Any {@link Item} of an edition. */
export const anyItem: fc.Arbitrary<Item> = object<Item>({
  type: fc.constant('item'),
  heading: maybe(anyInlines),
  runIn: maybe(fc.constant(true), 2),
  url: maybe(anyUrl, 2),
  source: maybe(anyText, 2),
  byline: maybe(anyByline, rare),
  image: maybe(blockArbitraries.figure, rare),
  children: anyBlocks,
})

/** Any {@link Section} of an edition. */
export const anySection: fc.Arbitrary<Section> = object<Section>({
  type: fc.constant('section'),
  heading: maybe(anyInlines),
  lead: fc.oneof({weight: 1, arbitrary: fc.constant([])}, {weight: 1, arbitrary: anyBlocks}),
  items: few(anyItem),
})

/** Any {@link DocumentMap.brief}. */
export const anyBrief: fc.Arbitrary<DocumentMap['brief']> = object<DocumentMap['brief']>({
  type: fc.constant('brief'),
  ...head,
  edition: maybe(anyText, 2),
  greeting: maybe(anyInlines, 2),
  highlights: maybe(few(anyInlines), 2),
  lead: anyBlocks,
  sections: few(anySection),
  signOff: maybe(anyBlocks, 2),
})

/** Any {@link DocumentMap.poem}. */
export const anyPoemDocument: fc.Arbitrary<DocumentMap['poem']> = object<DocumentMap['poem']>({
  ...base,
  ...verseMembers,
  topics: maybe(few(anyTopicRef), rare),
})

/** Any {@link DocumentMap.topic}. */
export const anyTopic: fc.Arbitrary<DocumentMap['topic']> = object<DocumentMap['topic']>({
  type: fc.constant('topic'),
  ...base,
  id: anyId,
  name: anyText,
  scheme: maybe(anyUrl),
  description: maybe(anyText),
  broader: maybe(few(anyId)),
  sameAs: maybe(few(anyUrl)),
})

/** Any {@link DocumentMap.contributor}. */
export const anyContributor: fc.Arbitrary<DocumentMap['contributor']> = object<
  DocumentMap['contributor']
>({
  type: fc.constant('contributor'),
  ...base,
  ...creditDetails,
  id: anyId,
  name: anyText,
  kind: maybe(fc.constantFrom('person', 'organization')),
  image: maybe(blockArbitraries.figure, 2),
})

const about = object<FeedbackSubject>({id: maybe(anyId), url: maybe(anyUrl), name: maybe(anyText)})
const author = object<FeedbackAuthor>({
  name: maybe(anyText),
  location: maybe(anyText),
  verified: maybe(fc.boolean()),
})
const votes = object<Votes>({up: maybe(anyCount()), down: maybe(anyCount())})

/** Any {@link DocumentMap.feedback}. */
export const anyFeedback: fc.Arbitrary<DocumentMap['feedback']> = object<DocumentMap['feedback']>({
  type: fc.constant('feedback'),
  ...base,
  kind: fc.constantFrom(...feedbackKinds),
  about: maybe(about),
  author: maybe(author),
  submittedAt: maybe(anyTimestamp),
  salutation: maybe(anyText, 2),
  signature: maybe(anyText, 2),
  body: anyBlocks,
  ratings: maybe(few(anyRating), 2),
  pros: maybe(few(anyInlines), 2),
  cons: maybe(few(anyInlines), 2),
  media: maybe(few(anyMedia), 2),
  replyTo: maybe(anyId, 2),
  votes: maybe(votes, 2),
  moderation: maybe(fc.constantFrom(...moderations), 2),
})

/** One arbitrary for each document: a new one does not compile until it is here. */
export const documentArbitraries: {
  readonly [K in keyof DocumentMap]: fc.Arbitrary<DocumentMap[K]>
} = {
  article: anyArticle,
  brief: anyBrief,
  poem: anyPoemDocument,
  topic: anyTopic,
  contributor: anyContributor,
  feedback: anyFeedback,
}

/** Any document. */
export const anyDocument: fc.Arbitrary<Document> = fc.oneof(
  {weight: 5, arbitrary: anyArticle},
  {weight: 3, arbitrary: anyBrief},
  {weight: 2, arbitrary: anyPoemDocument},
  {weight: 1, arbitrary: anyTopic},
  {weight: 1, arbitrary: anyContributor},
  {weight: 2, arbitrary: anyFeedback},
)
