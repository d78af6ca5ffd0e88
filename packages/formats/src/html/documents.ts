import type {
  Contributor,
  Document,
  DocumentMap,
  FeedbackSubject,
  Item,
  Section,
} from '@copydesk/schema'
import {verse} from './blocks/poem.ts'
import {attributed, data, tokens, urlAttribute} from './members/plain.ts'
import {
  allRecords,
  flow,
  maybeFlow,
  points,
  record,
  records,
  running,
  target,
  targets,
  text,
} from './members/shown.ts'
import {time} from './members/time.ts'
import {base, dates, foot, head} from './parts/head.ts'
import {figureMember, mediaMember} from './parts/media.ts'
import {byline, creditDetails, rating, topics} from './parts/parts.ts'
import type {Shape} from './shape.ts'

type Members<T> = Shape<Omit<T, 'type'>>

const item: Members<Item> = {
  runIn: data(),
  heading: running('h3'),
  source: text('p'),
  url: target('source'),
  byline: record(byline, 'p'),
  image: figureMember,
  children: flow(4),
}

const section: Members<Section> = {
  heading: running('h2'),
  lead: flow(4),
  items: allRecords(item, 'article', {type: 'item'}) as Shape<Section>['items'], // with its type
}

const about: Shape<FeedbackSubject> = {id: attributed(), name: text(), url: target('name')}
const creditBase: Shape<Pick<Contributor, keyof typeof creditDetails>> = creditDetails
const {title, ...verseRest} = verse('h1')

/** The members of each document, in the order in which they are written. */
export const documentShapes: {readonly [K in keyof DocumentMap]: Members<DocumentMap[K]>} = {
  article: {...head, body: flow(2), ...foot},
  brief: {
    ...head,
    edition: text('p'),
    greeting: running('p'),
    highlights: points,
    lead: flow(4),
    sections: allRecords(section, 'section', {type: 'section'}) as Members<
      DocumentMap['brief']
    >['sections'], // with its type
    signOff: maybeFlow(4),
    ...foot,
  },
  poem: {...base, title, ...verseRest, ...dates, topics, rights: text('p')},
  topic: {
    ...base,
    name: text('h1'),
    description: text('p'),
    scheme: urlAttribute,
    broader: tokens(),
    sameAs: targets,
    ...dates,
    rights: text('p'),
  },
  contributor: {
    ...base,
    kind: attributed(),
    name: text('h1'),
    ...creditBase,
    image: figureMember,
    ...dates,
    rights: text('p'),
  },
  feedback: {
    ...base,
    kind: attributed(),
    replyTo: attributed(),
    moderation: attributed(),
    about: record(about, 'p'),
    author: record({name: text(), location: text(), verified: data()}, 'p'),
    submittedAt: time,
    ...dates,
    ratings: records(rating, 'p'),
    salutation: text('p'),
    body: flow(2),
    pros: points,
    cons: points,
    media: mediaMember,
    signature: text('p'),
    votes: record({up: data(), down: data()}, 'p'),
    rights: text('p'),
  },
}

/** The members of a document, for code that does not ask which it is. */
export const shapeOf = (type: Document['type']): Shape<{readonly [name: string]: unknown}> =>
  documentShapes[type]
