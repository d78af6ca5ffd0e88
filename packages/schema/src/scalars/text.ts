import type * as z from 'zod'
import {scalar} from './scalar.ts'

/** One line of well-formed Unicode with at least one character that is not a blank; no controls but tab. */
export type Text = string

const pattern = /^(?=\s*\S)[^\u0000-\u0008\u000a-\u001f\u007f-\u009f\ud800-\udfff]*$/u

/** The schema of {@link Text}. */
export const text: z.ZodType<Text> = scalar(pattern, 'text-malformed', 'Text')

const isText = (value: unknown): value is Text => typeof value === 'string' && pattern.test(value)

/** Whether a value is a {@link Text} without blanks around it. */
export const isTrimmedText = (value: unknown): value is Text =>
  isText(value) && value.trim() === value
