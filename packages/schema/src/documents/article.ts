import * as z from 'zod'
import {type Block, blocks} from '../blocks/index.ts'
import type {Fields} from '../fields.ts'
import {type Head, head} from './head.ts'

/** A story: a head and a body. */
export interface Article extends Head {
  readonly type: 'article'
  readonly body: readonly Block[]
}

/** The schema of {@link Article}. */
export const article: z.ZodType<Article> = z
  .strictObject({type: z.literal('article'), ...head, body: blocks} satisfies Fields<Article>)
  .meta({id: 'Article'})
