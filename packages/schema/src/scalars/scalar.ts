import * as z from 'zod'
import type {BuiltInCode} from '../diagnostics/codes.ts'

/** A string of one regular expression. A value that does not match is reported under `code`. */
export function scalar(pattern: RegExp, code: BuiltInCode, id: string): z.ZodString {
  return z.string().regex(pattern, {error: code}).meta({id})
}
