import type * as z from 'zod'
import {scalar} from './scalar.ts'

/** A BCP 47 language tag: `en`, `de-AT`, `zh-Hant`. Only its form is checked. */
export type Language = string

const pattern = /^(?:[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*|[xX](?:-[a-zA-Z0-9]{1,8})+)$/u

/** The schema of {@link Language}. */
export const language: z.ZodType<Language> = scalar(pattern, 'language-malformed', 'Language')
