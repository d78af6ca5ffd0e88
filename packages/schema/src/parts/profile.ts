import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'

/** An account on another site. */
export interface Profile {
  /** The site's name, in lower case where it is a common one: `x`, `mastodon`. */
  readonly site: Text
  /** Without the leading `@`. */
  readonly handle?: Text | undefined
  readonly url?: Url | undefined
}

/** The schema of {@link Profile}. */
export const profile: z.ZodType<Profile> = z
  .strictObject({
    site: text,
    handle: text.optional(),
    url: url.optional(),
  } satisfies Fields<Profile>)
  .meta({id: 'Profile'})
