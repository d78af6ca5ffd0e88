import type {
  Article,
  Brief,
  Contributor,
  DocumentBase,
  DocumentMap,
  Feedback,
  Head,
  PoemDocument,
  Topic,
  Verse,
} from '@copydesk/schema'
import {
  about,
  alternativeHeadlines,
  author,
  byline,
  comments,
  correction,
  creditDetails,
  dateline,
  editorNote,
  figure,
  lines,
  linkItem,
  media,
  namedSite,
  paragraphs,
  printed,
  rating,
  series,
  topicRef,
  translation,
  verseCredit,
  verseSource,
  votes,
} from './parts.ts'
import {json, list, running, type Shape, text} from './shape.ts'

type Fields<T, Body extends keyof T> = {readonly [K in Exclude<keyof T, 'type' | Body>]-?: Shape}

const base: Fields<DocumentBase & {type: string}, never> = {
  id: text,
  language: text,
  slug: text,
  url: text,
  status: text,
  publishedAt: text,
  updatedAt: text,
  embargoUntil: text,
  expiresAt: text,
  printed,
  rights: text,
  extra: json,
}

const head: Fields<Head & {type: string}, never> = {
  ...base,
  headline: text,
  alternativeHeadlines,
  dek: running,
  kicker: text,
  slugline: text,
  byline,
  dateline,
  section: text,
  genre: text,
  topics: list(topicRef),
  image: figure,
  access: text,
  publisher: namedSite,
  source: namedSite,
  sponsor: text,
  series,
  related: list(linkItem),
  corrections: list(correction),
  editorNotes: list(editorNote),
  translations: list(translation),
  comments,
}

/** The members of a poem that stand over its lines: in front matter, and in the header of a fence. */
export const verseFields: Fields<Verse, 'children'> = {
  title: text,
  credits: list(verseCredit),
  language: text,
  source: verseSource,
  epigraph: paragraphs,
}

const article: Fields<Article, 'body'> = head
const brief: Fields<Brief, 'lead' | 'sections' | 'signOff'> = {
  ...head,
  edition: text,
  greeting: running,
  highlights: lines,
}
const poem: Fields<PoemDocument, 'children'> = {...base, ...verseFields, topics: list(topicRef)}
const topic: Fields<Topic, never> = {
  ...base,
  name: text,
  scheme: text,
  description: text,
  broader: list(text),
  sameAs: list(text),
}
const contributor: Fields<Contributor, never> = {
  ...base,
  kind: text,
  name: text,
  ...creditDetails,
  image: figure,
}
const feedback: Fields<Feedback, 'body'> = {
  ...base,
  kind: text,
  about,
  author,
  submittedAt: text,
  salutation: text,
  signature: text,
  ratings: list(rating),
  pros: lines,
  cons: lines,
  media: list(media),
  replyTo: text,
  votes,
  moderation: text,
}

/** The keys of front matter for each document, and how their values are read and written. */
export const fields: {
  readonly [K in keyof DocumentMap]: {readonly [name: string]: Shape}
} = {article, brief, poem, topic, contributor, feedback}
