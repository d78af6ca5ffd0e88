import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'

/** The kinds of media. */
export const mediaKinds = ['image', 'video', 'audio'] as const

/** A picture, film or recording. The URL is absent where the source does not give it. */
export interface Media {
  readonly kind: (typeof mediaKinds)[number]
  readonly url?: Url | undefined
  /** What it shows or says, for those who do not see or hear it. */
  readonly alt?: Text | undefined
}

/** The schema of {@link Media}. */
export const media: z.ZodType<Media> = z
  .strictObject({
    kind: z.enum(mediaKinds),
    url: url.optional(),
    alt: text.optional(),
  } satisfies Fields<Media>)
  .meta({id: 'Media'})
