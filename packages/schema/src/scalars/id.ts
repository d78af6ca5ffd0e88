import type * as z from 'zod'
import {scalar} from './scalar.ts'

/** An identifier: any characters but blanks and controls. */
export type Id = string

const pattern = /^[^\s\u0000-\u0020\u007f-\u009f\ud800-\udfff]+$/u

/** The schema of {@link Id}. */
export const id: z.ZodType<Id> = scalar(pattern, 'id-malformed', 'Id')

/** Whether a value is a {@link Id}. */
export const isId = (value: unknown): value is Id =>
  typeof value === 'string' && pattern.test(value)
