/** A JSON object of Portable Text. */
export interface Data {
  readonly [member: string]: unknown
}

/** Whether a value is an object, and no list. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An own member: what objects inherit is no content. */
export const own = (data: Data, name: string): unknown =>
  Object.hasOwn(data, name) ? data[name] : undefined

/** An own member, if it is a string that says something. */
export function ownText(data: Data, name: string): string | undefined {
  const value = own(data, name)
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
