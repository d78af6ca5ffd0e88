import type {
  AlternativeHeadlines,
  Byline,
  Comments,
  Correction,
  CreditDetails,
  Dateline,
  EditorNote,
  FeedbackAuthor,
  FeedbackForm,
  FeedbackSubject,
  Figure,
  Inline,
  LinkItem,
  Media,
  NamedSite,
  Paragraph,
  PrintedDates,
  Profile,
  Rating,
  ReferredCredit,
  Series,
  TopicRef,
  Translation,
  VerseCredit,
  VerseSource,
  Votes,
} from '@copydesk/schema'
import {writeInlines} from '../inlines/write-inlines.ts'
import {listOf, membersOf, type Reading, readingOf} from '../trace/trace.ts'
import {type DataNode, isNothing} from './data-node.ts'
import type {FieldReader} from './field-reader.ts'
import {list, object, plain, running, type Shape, text} from './shape.ts'

const profile = object<Profile>({site: text, handle: text, url: text})

/** What a credit and a contributor say of someone. */
export const creditDetails: {readonly [K in keyof CreditDetails]-?: Shape} = {
  role: text,
  jobTitle: text,
  organization: text,
  location: text,
  bio: running,
  profiles: list(profile),
}

/** A name alone says an object with that name and nothing else. */
function named(shape: Shape): Shape {
  return {
    read(node, reader) {
      if (node.kind !== 'scalar' || isNothing(node)) return shape.read(node, reader)
      return readingOf(reader.span(node), {}, {name: text.read(node, reader)})
    },
    write(value) {
      const written = shape.write(value)
      const name = typeof written === 'object' && written && 'name' in written ? written.name : ''
      return Object.keys(written ?? {}).join() === 'name' && name ? name : written
    },
  }
}

const credit = named(
  object<Omit<ReferredCredit, 'name'> & {readonly name: string}>({
    ref: text,
    name: text,
    ...creditDetails,
  }),
)
const credits = list(credit)
const fullByline = object<Byline>({text, contributors: credits})

/** A byline: a name, a list of names or credits, or all that can be said. */
export const byline: Shape = {
  read(node, reader) {
    if (isNothing(node)) return
    const members = node.kind === 'map' ? node.members : undefined
    const full = members?.some(({name}) => name === 'contributors' || name === 'text')
    if (full || members?.length === 0) return withContributors(fullByline.read(node, reader))
    const contributors = node.kind === 'list' ? credits.read(node, reader) : one(node, reader)
    return readingOf(reader.span(node), {}, {contributors})
  },
  write(value) {
    const {text: printed, contributors} = value as Byline // it was checked
    const names = contributors.map(credit.write)
    if (printed !== undefined || names.length === 0) return fullByline.write(value)
    const [only] = names
    return names.length === 1 && typeof only === 'string' ? only : names
  },
}

function one(node: DataNode, reader: FieldReader): Reading | undefined {
  const reading = credit.read(node, reader)
  return reading && listOf([reader.span(node)], [reading])
}

/** A byline of a printed line alone names nobody. */
function withContributors(reading: Reading | undefined): Reading | undefined {
  if (!reading || typeof reading.value !== 'object') return reading
  return {...reading, value: {contributors: [], ...reading.value}}
}

/** A topic: its name, or all that can be said. */
export const topicRef: Shape = named(
  object<Omit<Extract<TopicRef, {readonly id: string}>, never>>({
    id: text,
    name: text,
    scheme: text,
  }),
)

/** A picture or other media. */
export const media: Shape = object<Media>({kind: text, url: text, alt: text})

const fullFigure = object<Omit<Figure, 'type'>>({media, caption: running, credit: text})

/** A figure. Its type goes without saying. */
export const figure: Shape = {
  read(node, reader) {
    const reading = fullFigure.read(node, reader)
    if (!reading || node.kind !== 'map') return reading
    return {...reading, value: {type: 'figure', ...Object(reading.value)}}
  },
  write: fullFigure.write,
}

/** An entry of a list of links. */
export const linkItem: Shape = object<LinkItem>({title: text, url: text, byline, source: text})

/** Paragraphs, each a line of running text. */
export const paragraphs: Shape = list({
  read(node, reader) {
    const children = running.read(node, reader)
    return children && readingOf(reader.span(node), {type: 'paragraph'}, {children})
  },
  write: (value) => writeInlines((value as Paragraph).children, 'line'), // it was checked
})

/** Lines of running text. Those without words are left out. */
export const lines: Shape = {
  read(node, reader) {
    const reading = list(running).read(node, reader)
    if (!reading || !Array.isArray(reading.value)) return reading
    const members = membersOf(reading.trace)
    const kept = reading.value.flatMap((value: readonly Inline[], index) => {
      const trace = Array.isArray(members) ? members[index] : undefined
      return Array.isArray(value) && value.length > 0 && trace ? [{value, trace}] : []
    })
    return listOf(reading.trace.spans, kept)
  },
  write: list(running).write,
}

/** The parts of documents that are objects of their own. */
export const printed: Shape = object<PrintedDates>({publishedAt: text, updatedAt: text, zone: text})
export const alternativeHeadlines: Shape = object<AlternativeHeadlines>({web: text, social: text})
export const dateline: Shape = object<Dateline>({place: text, date: text, agency: text})
export const namedSite: Shape = object<NamedSite>({name: text, url: text})
export const series: Shape = object<Series>({
  name: text,
  publisher: text,
  description: text,
  cadence: text,
  deliveryDay: text,
  url: text,
})
export const correction: Shape = object<Correction>({text: running, date: text, kind: text})
export const editorNote: Shape = object<EditorNote>({text, author: text, date: text})
export const translation: Shape = object<Translation>({language: text, url: text, id: text})
const feedbackForm = object<FeedbackForm>({criteria: list(text), accepts: list(text)})
export const comments: Shape = object<Comments>({count: plain, open: plain, form: feedbackForm})
export const verseCredit: Shape = object<VerseCredit>({name: text, role: text, ref: text})
export const verseSource: Shape = object<VerseSource>({title: text, url: text, text})
export const about: Shape = object<FeedbackSubject>({id: text, url: text, name: text})
export const author: Shape = object<FeedbackAuthor>({name: text, location: text, verified: plain})
export const votes: Shape = object<Votes>({up: plain, down: plain})
export const rating: Shape = object<Rating>({
  criterion: text,
  value: plain,
  best: plain,
  worst: plain,
})
