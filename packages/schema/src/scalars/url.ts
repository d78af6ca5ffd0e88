import type * as z from 'zod'
import {scalar} from './scalar.ts'

/** A URL or IRI, absolute or relative, without blanks, controls, quotation marks or angle brackets. */
export type Url = string

const pattern = /^[^\s\u0000-\u0020"<>\u007f-\u009f\ud800-\udfff]+$/u

/** The schema of {@link Url}. */
export const url: z.ZodType<Url> = scalar(pattern, 'url-malformed', 'Url')

/** Whether a value is a {@link Url}. */
export const isUrl = (value: unknown): value is Url =>
  typeof value === 'string' && pattern.test(value)
