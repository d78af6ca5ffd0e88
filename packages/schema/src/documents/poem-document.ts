import * as z from 'zod'
import {type Verse, verseFields} from '../blocks/poem.ts'
import type {Fields} from '../fields.ts'
import {type TopicRef, topicRef} from '../parts/topic-ref.ts'
import {type DocumentBase, documentBase} from './document-base.ts'

/** A poem that is a document of its own. */
export interface PoemDocument extends DocumentBase, Verse {
  readonly type: 'poem'
  readonly topics?: readonly TopicRef[] | undefined
}

/** The schema of {@link PoemDocument}. */
export const poemDocument: z.ZodType<PoemDocument> = z
  .strictObject({
    ...documentBase,
    ...verseFields,
    topics: z.array(topicRef).optional(),
  } satisfies Fields<PoemDocument>)
  .meta({id: 'PoemDocument'})
