import type {
  Byline,
  Comments,
  Correction,
  CreditDetails,
  Dateline,
  EditorNote,
  LinkItem,
  NamedSite,
  Profile,
  Rating,
  Series,
  TopicRef,
  Translation,
  VerseCredit,
  VerseSource,
} from '@copydesk/schema'
import {attributed, data, urlAttribute} from '../members/plain.ts'
import {allRecords, record, records, running, target, text} from '../members/shown.ts'
import {time} from '../members/time.ts'
import type {Member, Shape} from '../shape.ts'

type Flat<T> = {readonly [K in keyof T]: T[K]}

/** An account on another site. */
const profile: Shape<Profile> = {site: text(), handle: text(), url: target('site')}

/** What is said of someone beside the name. */
export const creditDetails: Shape<CreditDetails> = {
  role: attributed(),
  jobTitle: text(),
  organization: text(),
  location: text(),
  bio: running(),
  profiles: records(profile),
}

const credit: Shape<Flat<CreditDetails & {readonly ref?: string; readonly name?: string}>> = {
  ref: attributed(),
  name: text(),
  ...creditDetails,
}

/** Who made something. */
export const byline: Shape<Byline> = {
  text: text(),
  // A credit has a name or refers to one, which is checked with the whole document.
  contributors: allRecords(credit) as Member<Byline['contributors']>,
}

export const dateline: Shape<Dateline> = {place: text(), date: time, agency: text()}
export const namedSite: Shape<NamedSite> = {name: text(), url: target('name')}

export const series: Shape<Series> = {
  name: text(),
  publisher: text(),
  description: text(),
  cadence: attributed(),
  deliveryDay: attributed(),
  url: target('name'),
}

export const linkItem: Shape<LinkItem> = {
  title: text(),
  url: target('title'),
  byline: record(byline),
  source: text(),
}

export const correction: Member<readonly Correction[]> = {
  ...records<Correction>({kind: attributed(), date: time, text: running()}, 'p'),
}

export const editorNote: Shape<EditorNote> = {text: text(), author: text(), date: time}

const topicShape: Shape<{readonly id?: string; readonly name?: string; readonly scheme?: string}> =
  {id: attributed(), name: text(), scheme: urlAttribute}

/** A topic has a name or an id, which is checked with the whole document. */
export const topics = records(topicShape, 'li') as Member<readonly TopicRef[]>

/** A link to the same piece in another language bears the language's tag. */
export const translation: Shape<Translation> = {
  language: text(),
  url: target('language'),
  id: attributed(),
}

export const rating: Shape<Rating> = {
  criterion: text(),
  value: data(),
  best: data(),
  worst: data(),
}

/** Readers' comments are for machines to know of. */
export const comments: Member<Comments> = data()

export const verseCredit: Shape<VerseCredit> = {
  role: attributed(),
  ref: attributed(),
  name: text(),
}

export const verseSource: Shape<VerseSource> = {title: text(), url: target('title'), text: text()}
