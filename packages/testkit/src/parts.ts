import {
  type Byline,
  type Comments,
  type Correction,
  type Credit,
  type CreditDetails,
  cadences,
  correctionKinds,
  type Dateline,
  type EditorNote,
  type FeedbackForm,
  feedbackInputs,
  type IdentifiedTopic,
  type LinkItem,
  type Media,
  mediaKinds,
  type NamedCredit,
  type NamedSite,
  type NamedTopic,
  type Profile,
  type Rating,
  type ReferredCredit,
  roles,
  type Series,
  type TopicRef,
  type Translation,
  weekdays,
} from '@copydesk/schema'
import * as fc from 'fast-check'
import {anyText} from './characters.ts'
import {few} from './few.ts'
import {anyInlines} from './inlines.ts'
import {anyCount, anyNumber} from './numbers.ts'
import {maybe, object} from './object.ts'
import {anyId, anyLanguage, anyUrl} from './scalars.ts'
import {anyTimestamp} from './timestamp.ts'

/** Any {@link Profile}. */
export const anyProfile: fc.Arbitrary<Profile> = object<Profile>({
  site: anyText,
  handle: maybe(anyText),
  url: maybe(anyUrl),
})

/** The members that credits and contributors share. */
export const creditDetails: {
  readonly [K in keyof CreditDetails]-?: fc.Arbitrary<CreditDetails[K]>
} = {
  role: maybe(fc.constantFrom(...roles), 2),
  jobTitle: maybe(anyText, 3),
  organization: maybe(anyText, 3),
  location: maybe(anyText, 3),
  bio: maybe(anyInlines, 3),
  profiles: maybe(few(anyProfile), 3),
}

/** Any {@link Credit}: a name, or a reference. */
export const anyCredit: fc.Arbitrary<Credit> = fc.oneof(
  object<Omit<NamedCredit, 'ref'>>({name: anyText, ...creditDetails}),
  object<ReferredCredit>({ref: anyId, name: maybe(anyText), ...creditDetails}),
)

/** Any {@link Byline}; a name may stand in it twice. */
export const anyByline: fc.Arbitrary<Byline> = object<Byline>({
  text: maybe(anyText, 2),
  contributors: fc.oneof(
    {weight: 4, arbitrary: few(anyCredit)},
    {weight: 1, arbitrary: anyCredit.map((credit) => [credit, credit])},
  ),
})

/** Any {@link FeedbackForm}. */
export const anyFeedbackForm: fc.Arbitrary<FeedbackForm> = object<FeedbackForm>({
  criteria: few(anyText),
  accepts: few(fc.constantFrom(...feedbackInputs), 3),
})

/** Any {@link Comments}. */
export const anyComments: fc.Arbitrary<Comments> = object<Comments>({
  count: maybe(anyCount()),
  open: maybe(fc.boolean()),
  form: maybe(anyFeedbackForm),
})

/** Any {@link Correction}. */
export const anyCorrection: fc.Arbitrary<Correction> = object<Correction>({
  text: anyInlines,
  date: maybe(anyTimestamp),
  kind: maybe(fc.constantFrom(...correctionKinds)),
})

/** Any {@link Dateline}. */
export const anyDateline: fc.Arbitrary<Dateline> = object<Dateline>({
  place: anyText,
  date: maybe(anyTimestamp),
  agency: maybe(anyText),
})

/** Any {@link EditorNote}. */
export const anyEditorNote: fc.Arbitrary<EditorNote> = object<EditorNote>({
  text: anyText,
  author: maybe(anyText),
  date: maybe(anyTimestamp),
})

/** Any {@link LinkItem}. */
export const anyLinkItem: fc.Arbitrary<LinkItem> = object<LinkItem>({
  title: anyText,
  url: maybe(anyUrl),
  byline: maybe(anyByline, 3),
  source: maybe(anyText, 2),
})

/** Any {@link Media}. */
export const anyMedia: fc.Arbitrary<Media> = object<Media>({
  kind: fc.constantFrom(...mediaKinds),
  url: maybe(anyUrl),
  alt: maybe(anyText),
})

/** Any {@link NamedSite}. */
export const anyNamedSite: fc.Arbitrary<NamedSite> = object<NamedSite>({
  name: anyText,
  url: maybe(anyUrl),
})

/** Any {@link Rating}; nothing says that its best is the greater. */
export const anyRating: fc.Arbitrary<Rating> = object<Rating>({
  criterion: maybe(anyText),
  value: anyNumber,
  best: maybe(anyNumber),
  worst: maybe(anyNumber),
})

/** Any {@link Series}. */
export const anySeries: fc.Arbitrary<Series> = object<Series>({
  name: anyText,
  publisher: maybe(anyText),
  description: maybe(anyText, 2),
  cadence: maybe(fc.constantFrom(...cadences)),
  deliveryDay: maybe(fc.constantFrom(...weekdays)),
  url: maybe(anyUrl),
})

/** Any {@link TopicRef}: a name, or an id. */
export const anyTopicRef: fc.Arbitrary<TopicRef> = fc.oneof(
  object<Omit<NamedTopic, 'id'>>({name: anyText, scheme: maybe(anyUrl, 3)}),
  object<IdentifiedTopic>({id: anyId, name: maybe(anyText), scheme: maybe(anyUrl, 3)}),
)

/** Any {@link Translation}. */
export const anyTranslation: fc.Arbitrary<Translation> = object<Translation>({
  language: anyLanguage,
  url: maybe(anyUrl),
  id: maybe(anyId),
})
