import * as z from 'zod'

/** Plain JSON, for a user's own fields. Strings are well-formed; no key is `__proto__`. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | {readonly [key: string]: Json}

const string = z.string().regex(/^[^\ud800-\udfff]*$/u, {error: 'characters-malformed'})
const key = z.string().regex(/^(?!__proto__$)[^\ud800-\udfff]*$/u, {error: 'characters-malformed'})

/** The schema of {@link Json}. */
export const json: z.ZodType<Json> = z
  .lazy(() => z.union([z.null(), z.boolean(), z.number(), string, z.array(json), jsonObject]))
  .meta({id: 'Json'})

/** An object of {@link Json}: `extra`, and the data of a custom block. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** `JSON.parse` makes a key `__proto__`, which `z.record` would drop and not tell. */
const ordinary = z.any().superRefine((value, context) => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__')) return
  context.addIssue({code: 'unrecognized_keys', keys: ['__proto__'], input: value})
})

/** The schema of {@link JsonObject}. */
export const jsonObject: z.ZodType<JsonObject> = ordinary
  .pipe(z.record(key, json))
  .meta({id: 'JsonObject'})
