import {
  type DocumentBase,
  type DocumentMap,
  type Head,
  type Inline,
  type Item,
  type Section,
  textOf,
} from '@copydesk/schema'
import {bodyText} from './body-text.ts'
import {typeOf} from './genres.ts'
import {type Node, node, some} from './node.ts'
import {
  writeByline,
  writeDetails,
  writeFigure,
  writeLink,
  writeMedia,
  writeSeries,
  writeSite,
  writeTopic,
} from './write-parts.ts'

/** The documents that schema.org has a type for. */
export type Held = 'article' | 'brief' | 'topic' | 'contributor' | 'feedback'

/** How each document is written. */
export const writers: {readonly [K in Held]: (document: DocumentMap[K]) => Node} = {
  article: (article) =>
    node(typeOf(article.genre), {
      ...writeHead(article),
      dateline: article.dateline?.place,
      articleSection: article.section,
      articleBody: bodyText(article.body),
    }),
  brief: (brief) =>
    node('PublicationIssue', {
      ...writeHead(brief),
      issueNumber: brief.edition,
      abstract: writeLines(brief.highlights)?.join('\n'),
      text: bodyText(brief.lead),
      hasPart: some(brief.sections.map(writeSection)),
    }),
  topic: ({id, name, scheme, description, sameAs, url}) =>
    node('DefinedTerm', {
      name,
      termCode: id,
      inDefinedTermSet: scheme,
      description,
      sameAs: some(sameAs),
      url,
    }),
  contributor: (contributor) => {
    const {id, name, kind, image, url} = contributor
    const isOrganization = kind === 'organization'
    const portrait = image?.media.kind === 'image' ? writeFigure(image) : {}
    return node(isOrganization ? 'Organization' : 'Person', {
      name,
      identifier: id,
      url,
      ...writeDetails(contributor, isOrganization),
      ...portrait,
    })
  },
  feedback: (feedback) => {
    const {kind, about, author, submittedAt, body, ratings, pros, cons, media, replyTo, votes} =
      feedback
    const isReview = kind === 'review'
    const subject =
      about && node('CreativeWork', {name: about.name, url: about.url, identifier: about.id})
    const review = {
      itemReviewed: subject,
      reviewBody: bodyText(body),
      reviewRating: some(
        ratings?.map(({criterion, value, best, worst}) =>
          node('Rating', {
            reviewAspect: criterion,
            ratingValue: value,
            bestRating: best,
            worstRating: worst,
          }),
        ),
      ),
      positiveNotes: writeNotes(pros),
      negativeNotes: writeNotes(cons),
    }
    const comment = {
      about: subject,
      text: bodyText(body),
      genre: kind === 'comment' ? undefined : kind,
      parentItem: replyTo === undefined ? undefined : node('Comment', {identifier: replyTo}),
      upvoteCount: votes?.up,
      downvoteCount: votes?.down,
    }
    return node(isReview ? 'UserReview' : 'Comment', {
      ...writeBase(feedback),
      author: author?.name === undefined ? undefined : node('Person', {name: author.name}),
      dateCreated: submittedAt,
      ...(isReview ? review : comment),
      associatedMedia: some(media?.map((one) => writeMedia(one))),
    })
  },
}

const writeBase = (base: DocumentBase): Node => ({
  identifier: base.id,
  url: base.url,
  inLanguage: base.language,
  creativeWorkStatus: base.status,
  datePublished: base.publishedAt,
  dateModified: base.updatedAt,
  expires: base.expiresAt,
  copyrightNotice: base.rights,
})

function writeHead(head: Head): Node {
  const {access, corrections, translations} = head
  return {
    headline: head.headline,
    alternativeHeadline: head.alternativeHeadlines?.web,
    description: head.dek && textOf(head.dek),
    ...writeBase(head),
    genre: head.genre,
    ...writeByline(head.byline),
    ...writeFigure(head.image),
    about: some(head.topics?.map(writeTopic)),
    isAccessibleForFree: access === undefined ? undefined : access === 'open',
    conditionsOfAccess: access === 'registered' ? access : undefined,
    publisher: writeSite(head.publisher),
    sourceOrganization: writeSite(head.source),
    sponsor: head.sponsor === undefined ? undefined : writeSite({name: head.sponsor}),
    isPartOf: writeSeries(head.series),
    mentions: some(head.related?.map(writeLink)),
    correction: some(
      corrections?.map(({text, date}) =>
        node('CorrectionComment', {text: textOf(text), datePublished: date}),
      ),
    ),
    workTranslation: some(
      translations?.map(({language, url, id}) =>
        node('CreativeWork', {inLanguage: language, url, identifier: id}),
      ),
    ),
    commentCount: head.comments?.count,
  }
}

const writeSection = ({heading, lead, items}: Section): Node =>
  node('Collection', {
    name: heading && textOf(heading),
    text: bodyText(lead),
    hasPart: some(items.map(writeItem)),
  })

const writeItem = (item: Item): Node =>
  node('Article', {
    headline: item.heading && textOf(item.heading),
    url: item.url,
    sourceOrganization: item.source === undefined ? undefined : writeSite({name: item.source}),
    ...writeByline(item.byline),
    ...writeFigure(item.image),
    articleBody: bodyText(item.children),
  })

const writeLines = (
  lines: readonly (readonly Inline[])[] | undefined,
): readonly string[] | undefined =>
  lines?.map((line) => textOf(line).trim()).filter((line) => line !== '')

const writeNotes = (lines: readonly (readonly Inline[])[] | undefined): Node | undefined => {
  const notes = writeLines(lines) ?? []
  if (notes.length === 0) return undefined
  return node('ItemList', {
    itemListElement: notes.map((name, index) => node('ListItem', {position: index + 1, name})),
  })
}
