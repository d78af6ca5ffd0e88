import type * as z from 'zod'

/**
 * One schema for each member of an interface, optional exactly where the member is.
 * `{…} satisfies Fields<Poem>` does not compile with a forgotten, extra or wrongly typed member.
 */
export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K]
    ? z.ZodOptional<z.ZodType<Exclude<T[K], undefined>>>
    : z.ZodType<T[K]>
}
