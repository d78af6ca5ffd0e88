import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'

/** A publisher or agency by name. */
export interface NamedSite {
  readonly name: Text
  readonly url?: Url | undefined
}

/** The schema of {@link NamedSite}. */
export const namedSite: z.ZodType<NamedSite> = z
  .strictObject({name: text, url: url.optional()} satisfies Fields<NamedSite>)
  .meta({id: 'NamedSite'})
