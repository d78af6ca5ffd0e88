import * as z from 'zod'

/** One of several objects told apart by `type`. The schemas are a table's, so their tuple is unknown. */
export function unionByType<T>(id: string, schemas: readonly z.ZodType<T>[]): z.ZodType<T> {
  const options = schemas as readonly z.ZodType[] as [z.ZodObject, ...z.ZodObject[]] // each has `type`
  return z.discriminatedUnion('type', options).meta({id}) as z.ZodType as z.ZodType<T>
}
