import {normalizeFigure} from '../blocks/figure.ts'
import {normalizeVerse} from '../blocks/poem.ts'
import type {Contributor} from '../documents/contributor.ts'
import type {DocumentBase} from '../documents/document-base.ts'
import type {Feedback} from '../documents/feedback.ts'
import type {PoemDocument} from '../documents/poem-document.ts'
import type {Topic} from '../documents/topic.ts'
import {normalFor} from './blocks.ts'
import {normalizeCreditDetails} from './byline.ts'
import {compact} from './compact.ts'
import {normalizeData, normalizeJson} from './data.ts'
import {normalizeInlines} from './inlines.ts'
import type {Normal} from './normal.ts'

const normal: Normal = normalFor(2)

/** The normal form of a poem that is a document. */
export function normalizePoem(poem: PoemDocument): PoemDocument {
  const {type, title, credits, source, epigraph, children, ...rest} = poem
  const {language, ...base} = rest
  const verse = normalizeVerse({type, title, credits, language, source, epigraph, children}, normal)
  return {...normalizeBase(base), ...verse}
}

/** The normal form of a topic. */
export function normalizeTopic(topic: Topic): Topic {
  return normalizeBase(topic)
}

/** The normal form of a contributor. */
export function normalizeContributor({image, extra, ...contributor}: Contributor): Contributor {
  const portrait = image && normalizeFigure(image, normal)
  return normalizeExtra({
    ...normalizeCreditDetails(contributor),
    ...compact({printed: contributor.printed && compact(normalizeData(contributor.printed))}),
    ...(portrait ? {image: portrait} : {}),
    extra,
  })
}

/** The normal form of feedback. */
export function normalizeFeedback(feedback: Feedback): Feedback {
  const {type, kind, body, pros, cons, about, author, votes, ...rest} = feedback
  const said = compact({
    about: about && compact(normalizeData(about)),
    author: author && compact(normalizeData(author)),
    votes: votes && compact(normalizeData(votes)),
    pros: (pros ?? []).map(normalizeInlines).filter((line) => line.length > 0),
    cons: (cons ?? []).map(normalizeInlines).filter((line) => line.length > 0),
  })
  return {type, kind, ...normalizeBase(rest), ...said, body: normal.blocks(body)}
}

/** Plain data with what every document may say of itself. */
function normalizeBase<T extends DocumentBase>({extra, ...rest}: T): T {
  const data = normalizeData(rest)
  const printed = data.printed && compact(data.printed)
  return normalizeExtra({...data, printed, extra} as T) // the members of T again
}

function normalizeExtra<T extends DocumentBase>(document: T): T {
  const {extra} = document
  return compact({...document, extra: extra && normalizeJson(extra)})
}
