import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Id, id} from '../scalars/id.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'
import {type DocumentBase, documentBase} from './document-base.ts'

/** What stories can be about: a person, place, matter or event. */
export interface Topic extends DocumentBase {
  readonly type: 'topic'
  readonly id: Id
  readonly name: Text
  /** The vocabulary that it belongs to. */
  readonly scheme?: Url | undefined
  readonly description?: Text | undefined
  /** The ids of the topics that it is a part of. */
  readonly broader?: readonly Id[] | undefined
  /** The same topic elsewhere. */
  readonly sameAs?: readonly Url[] | undefined
}

/** The schema of {@link Topic}. */
export const topic: z.ZodType<Topic> = z
  .strictObject({
    type: z.literal('topic'),
    ...documentBase,
    id,
    name: text,
    scheme: url.optional(),
    description: text.optional(),
    broader: z.array(id).optional(),
    sameAs: z.array(url).optional(),
  } satisfies Fields<Topic>)
  .meta({id: 'Topic'})
