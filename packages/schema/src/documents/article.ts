import * as z from 'zod'
import {type Block, blocks} from '../blocks/index.ts'
import type {Fields} from '../fields.ts'
import {type Head, head} from './head.ts'

/**
 * A story: a head (headline, byline, dates) and a body of blocks. Only `type` and `body` must be there,
 * so that a draft is an article too; what a good one needs is for `check` to say.
 */
export interface Article extends Head {
  readonly type: 'article'
  /** The text, top to bottom. The headline is not in it. */
  readonly body: readonly Block[]
}

/** The schema of {@link Article}. */
export const article: z.ZodType<Article> = z
  .strictObject({type: z.literal('article'), ...head, body: blocks} satisfies Fields<Article>)
  .meta({id: 'Article'})
