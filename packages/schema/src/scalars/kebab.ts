import type * as z from 'zod'
import {scalar} from './scalar.ts'

/** A short machine name: lowercase ASCII words and numbers joined by hyphens. */
export type Kebab = string

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u

/** The schema of {@link Kebab}. */
export const kebab: z.ZodType<Kebab> = scalar(pattern, 'name-malformed', 'Kebab')

/** Whether a value is a {@link Kebab}. */
export const isKebab = (value: unknown): value is Kebab =>
  typeof value === 'string' && pattern.test(value)
