import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Id, id} from '../scalars/id.ts'
import {type Language, language} from '../scalars/language.ts'
import {type Url, url} from '../scalars/url.ts'

/** The same piece in another language. */
export interface Translation {
  readonly language: Language
  readonly url?: Url | undefined
  readonly id?: Id | undefined
}

/** The schema of {@link Translation}. */
export const translation: z.ZodType<Translation> = z
  .strictObject({
    language,
    url: url.optional(),
    id: id.optional(),
  } satisfies Fields<Translation>)
  .meta({id: 'Translation'})
