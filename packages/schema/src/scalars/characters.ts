import type * as z from 'zod'
import {scalar} from './scalar.ts'

/** Well-formed Unicode without controls but tab; may be blank or empty. What a text node holds. */
export type Characters = string

const line = /^[^\u0000-\u0008\u000a-\u001f\u007f-\u009f\ud800-\udfff]*$/u
const lines = /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]*$/u

/** The schema of {@link Characters}. */
export const characters: z.ZodType<Characters> = scalar(line, 'characters-malformed', 'Characters')

/** As {@link Characters}, and line feeds too: code and foreign markup. */
export type Lines = string

/** The schema of {@link Lines}. */
export const multiline: z.ZodType<Lines> = scalar(lines, 'characters-malformed', 'Lines')

/** Whether a value is {@link Characters}. */
export const isCharacters = (value: unknown): value is Characters =>
  typeof value === 'string' && line.test(value)

/** Whether a value is {@link Lines}. */
export const isLines = (value: unknown): value is Lines =>
  typeof value === 'string' && lines.test(value)
