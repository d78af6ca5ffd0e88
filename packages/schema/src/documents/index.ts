import type * as z from 'zod'
import {unionByType} from '../union.ts'
import {type Article, article} from './article.ts'
import {type Brief, brief} from './brief.ts'
import {type Contributor, contributor} from './contributor.ts'
import {type Feedback, feedback} from './feedback.ts'
import {type PoemDocument, poemDocument} from './poem-document.ts'
import {type Topic, topic} from './topic.ts'

/** Every document: a closed list. */
export interface DocumentMap {
  readonly article: Article
  readonly brief: Brief
  readonly poem: PoemDocument
  readonly topic: Topic
  readonly contributor: Contributor
  readonly feedback: Feedback
}

/** A document, told apart by `type`. */
export type Document = DocumentMap[keyof DocumentMap]

/** The schemas of the documents. */
export const documentSchemas: {readonly [K in keyof DocumentMap]: z.ZodType<DocumentMap[K]>} = {
  article,
  brief,
  poem: poemDocument,
  topic,
  contributor,
  feedback,
}

/** The names of the documents. */
export const documentTypes: readonly Document['type'][] = Object.keys(
  documentSchemas,
) as Document['type'][] // its own keys

/** The schema of {@link Document}. */
export const document: z.ZodType<Document> = unionByType<Document>(
  'Document',
  Object.values(documentSchemas),
)
