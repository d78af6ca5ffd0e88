import {
  type Correction,
  type DocumentMap,
  type Feedback,
  feedbackKinds,
  type Head,
  type Inline,
  type Item,
  type Media,
  type Section,
  statuses,
  type Translation,
} from '@copydesk/schema'
import {textBody} from './body-text.ts'
import {genreOf} from './genres.ts'
import {
  only,
  readByline,
  readDetails,
  readFigure,
  readLink,
  readMedia,
  readSeries,
  readSite,
  readTopics,
  words,
} from './read-parts.ts'
import type {View} from './view.ts'
import type {Held} from './write-document.ts'

/** What document a node is, by its types. */
export function documentOf(types: readonly string[]): Held | undefined {
  for (const type of types) {
    if (/(?:Review|Comment)$/.test(type)) return 'feedback'
    if (/(?:Article|Posting|Report)$/.test(type)) return 'article'
    if (type === 'PublicationIssue') return 'brief'
    if (type === 'DefinedTerm') return 'topic'
    if (type === 'Person' || /Organization$/.test(type)) return 'contributor'
  }
  return undefined
}

/** A draft of a document, which the check looks at with the whole. */
type Draft<D> = {readonly [K in keyof D]?: D[K] | undefined}

/** How each document is read. */
export const readers: {readonly [K in Held]: (node: View) => Draft<DocumentMap[K]>} = {
  article: (node) => ({
    type: 'article',
    ...readHead(node),
    ...only({
      dateline: place(node.text('dateline')),
      section: node.text('articleSection'),
    }),
    body: textBody(node.lines('articleBody') ?? node.lines('text')),
  }),
  brief: (node) => ({
    type: 'brief',
    ...readHead(node),
    ...only({
      edition: node.text('issueNumber'),
      highlights: textBody(node.lines('abstract')).map(({children}) => children),
    }),
    lead: textBody(node.lines('text')),
    sections: node.nodes('hasPart').map(readSection),
  }),
  topic: (node) =>
    only({
      type: 'topic',
      id: node.id('termCode') ?? node.id('identifier'),
      name: node.text('name'),
      scheme: node.url('inDefinedTermSet'),
      description: node.text('description'),
      sameAs: node.urls('sameAs'),
      url: node.url('url'),
    }),
  contributor: (node) => {
    const isOrganization = node.types.some((type) => type.endsWith('Organization'))
    return only({
      type: 'contributor',
      id: node.id('identifier'),
      name: node.text('name'),
      kind: isOrganization ? ('organization' as const) : ('person' as const),
      url: node.url('url'),
      image: readFigure(node),
      ...readDetails(node),
    })
  },
  feedback: (node) => {
    const said = node.text('genre')
    const isReview = node.types.some((type) => type.endsWith('Review'))
    const kind = isReview ? 'review' : (feedbackKinds.find((one) => one === said) ?? 'comment')
    const [subject] = [...node.nodes('itemReviewed'), ...(isReview ? [] : node.nodes('about'))]
    const [author] = node.nodes('author')
    const up = node.number('upvoteCount')
    const down = node.number('downvoteCount')
    const name = author?.text('name')
    return {
      type: 'feedback',
      kind,
      ...readBase(node),
      ...only({
        about:
          subject &&
          some({id: subject.id('identifier'), url: subject.url('url'), name: subject.text('name')}),
        author: name === undefined ? undefined : {name},
        submittedAt: node.date('dateCreated'),
        ratings: node.nodes('reviewRating').flatMap(readRating),
        pros: readNotes(node, 'positiveNotes'),
        cons: readNotes(node, 'negativeNotes'),
        media: node.nodes('associatedMedia').map(readAttached),
        replyTo: node.nodes('parentItem')[0]?.id('identifier'),
        votes: some({up, down}),
      }),
      body: textBody(node.lines('reviewBody') ?? node.lines('text')),
    }
  },
}

function readBase(node: View): Draft<Head> {
  const status = node.text('creativeWorkStatus')
  return only({
    id: node.id('identifier'),
    url: node.url('url'),
    language: node.language('inLanguage'),
    status: statuses.find((one) => one === status?.toLowerCase()),
    publishedAt: node.date('datePublished'),
    updatedAt: node.date('dateModified'),
    expiresAt: node.date('expires'),
    rights: node.text('copyrightNotice'),
  })
}

function readHead(node: View): Draft<Head> {
  const [type = ''] = node.types
  const free = node.boolean('isAccessibleForFree')
  const isRegistered = node.text('conditionsOfAccess') === 'registered'
  const web = node.text('alternativeHeadline')
  const count = node.number('commentCount')
  return only({
    headline: node.text('headline') ?? node.text('name'),
    alternativeHeadlines: web === undefined ? undefined : {web},
    dek: words(node.text('description')),
    ...readBase(node),
    genre: genreOf(node.text('genre'), type),
    byline: readByline(node),
    image: readFigure(node),
    topics: readTopics(node),
    access:
      free === undefined ? undefined : free ? 'open' : isRegistered ? 'registered' : 'subscribers',
    publisher: readSite(node.nodes('publisher')[0]),
    source: readSite(node.nodes('sourceOrganization')[0]),
    sponsor: readSite(node.nodes('sponsor')[0])?.name,
    series: readSeries(node),
    related: node.nodes('mentions').flatMap(readLink),
    corrections: node.nodes('correction').flatMap(readCorrection),
    translations: node.nodes('workTranslation').flatMap(readTranslation),
    comments: count === undefined ? undefined : {count},
  } satisfies Draft<Head>)
}

const readSection = (part: View): Section => ({
  type: 'section',
  ...only({heading: words(part.text('name'))}),
  lead: textBody(part.lines('text')),
  items: part.nodes('hasPart').map(readItem),
})

const readItem = (part: View): Item => ({
  type: 'item',
  ...only({
    heading: words(part.text('headline') ?? part.text('name')),
    url: part.url('url'),
    source: readSite(part.nodes('sourceOrganization')[0])?.name,
    byline: readByline(part),
    image: readFigure(part),
  }),
  children: textBody(part.lines('articleBody')),
})

function readCorrection(note: View): readonly Correction[] {
  const text = words(note.text('text') ?? note.text('name'))
  return text.length > 0 ? [{text, ...only({date: note.date('datePublished')})}] : []
}

function readTranslation(work: View): readonly Translation[] {
  const language = work.language('inLanguage')
  if (language === undefined) return []
  return [{language, ...only({url: work.url('url'), id: work.id('identifier')})}]
}

function readRating(rating: View): NonNullable<Feedback['ratings']> {
  const value = rating.number('ratingValue')
  if (value === undefined) return []
  const criterion = rating.text('reviewAspect')
  const best = rating.number('bestRating')
  const worst = rating.number('worstRating')
  return [{...only({criterion}), value, ...only({best, worst})}]
}

/** A list of notes, or notes without a list. */
function readNotes(node: View, property: string): readonly (readonly Inline[])[] {
  return node.nodes(property).flatMap((notes) => {
    const items = notes.nodes('itemListElement')
    return (items.length > 0 ? items : [notes]).map((item) => words(item.text('name')))
  })
}

function readAttached(one: View): Media {
  const isKind = (kind: string): boolean => one.types.some((type) => type.startsWith(kind))
  return readMedia(one, isKind('Video') ? 'video' : isKind('Audio') ? 'audio' : 'image')
}

const place = (text: string | undefined) => (text === undefined ? undefined : {place: text})

/** An object that says something, or nothing. */
function some<T extends object>(members: T): T | undefined {
  const kept = only(members)
  return Object.keys(kept).length > 0 ? kept : undefined
}
