import type * as z from 'zod'
import {scalar} from './scalar.ts'

/** The document's name in a URL: lowercase ASCII words and numbers joined by hyphens. */
export type Slug = string

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** The schema of {@link Slug}. */
export const slug: z.ZodType<Slug> = scalar(pattern, 'slug-not-kebab', 'Slug')
