import type {DocumentBase, Head} from '@copydesk/schema'
import {attributed, data, language, urlAttribute} from '../members/plain.ts'
import {record, records, running, text} from '../members/shown.ts'
import {printableTime, printedDates} from '../members/time.ts'
import type {Shape} from '../shape.ts'
import {figureMember} from './media.ts'
import {
  byline,
  comments,
  correction,
  dateline,
  editorNote,
  linkItem,
  namedSite,
  series,
  topics,
  translation,
} from './parts.ts'

/** What every document may say of itself: mostly for machines. */
export const base: Omit<Shape<DocumentBase>, 'publishedAt' | 'updatedAt' | 'printed' | 'rights'> = {
  id: attributed(),
  language,
  slug: attributed(),
  url: urlAttribute,
  status: attributed(),
  embargoUntil: attributed(),
  expiresAt: attributed(),
  extra: data(),
}

/** When it was published, where readers look for it. */
export const dates: Pick<Shape<DocumentBase>, 'publishedAt' | 'updatedAt' | 'printed'> = {
  publishedAt: printableTime,
  updatedAt: printableTime,
  // It puts words in the places of the dates, and so comes after them.
  printed: printedDates,
}

/** What stands over the text. */
export const head: Omit<Shape<Head>, keyof typeof foot> = {
  ...base,
  slugline: attributed(),
  genre: attributed(),
  access: attributed(),
  alternativeHeadlines: data(),
  comments,
  series: record(series, 'p'),
  sponsor: text('p'),
  section: text('p'),
  kicker: text('p'),
  headline: text('h1'),
  dek: running('p'),
  byline: record(byline, 'p'),
  ...dates,
  dateline: record(dateline, 'p'),
  image: figureMember,
}

/** What stands under it. */
export const foot: Pick<
  Shape<Head>,
  | 'corrections'
  | 'related'
  | 'topics'
  | 'translations'
  | 'source'
  | 'publisher'
  | 'rights'
  | 'editorNotes'
> = {
  corrections: correction,
  related: records(linkItem, 'li'),
  topics,
  translations: records(translation, 'li'),
  source: record(namedSite, 'p'),
  publisher: record(namedSite, 'p'),
  rights: text('p'),
  editorNotes: records(editorNote, 'p'),
}
