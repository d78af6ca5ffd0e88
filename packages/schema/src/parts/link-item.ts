import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'
import {type Byline, byline} from './byline.ts'

/** One entry of a list of links: a story elsewhere, by its title. */
export interface LinkItem {
  readonly title: Text
  readonly url?: Url | undefined
  readonly byline?: Byline | undefined
  /** The paper or site it is on. */
  readonly source?: Text | undefined
}

/** The schema of {@link LinkItem}. */
export const linkItem: z.ZodType<LinkItem> = z
  .strictObject({
    title: text,
    url: url.optional(),
    byline: byline.optional(),
    source: text.optional(),
  } satisfies Fields<LinkItem>)
  .meta({id: 'LinkItem'})
