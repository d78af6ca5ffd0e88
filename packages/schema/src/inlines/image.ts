import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'

/** A small picture within a sentence. A picture of its own is a `figure`. */
export interface Image {
  readonly type: 'image'
  readonly url: Url
  /** What the picture says, for those who do not see it. */
  readonly alt?: Text | undefined
  readonly title?: Text | undefined
}

/** The schema of {@link Image}. */
export const image: z.ZodType<Image> = z
  .strictObject({
    type: z.literal('image'),
    url,
    alt: text.optional(),
    title: text.optional(),
  } satisfies Fields<Image>)
  .meta({id: 'Image'})
