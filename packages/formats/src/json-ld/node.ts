/** A node of JSON-LD: its type and its properties. */
export interface Node {
  readonly [property: string]: unknown
}

/** A node without the properties that say nothing. */
export const node = (type: string, properties: Node): Node => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(properties)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value])
      .filter(([, value]) => says(value)),
  ),
})

/** Nothing for a list of nothing; one alone; else the list. */
export function some<T>(values: readonly T[] | undefined): T | readonly T[] | undefined {
  return values === undefined || values.length === 0
    ? undefined
    : values.length === 1
      ? values[0]
      : values
}

/** Whether a value is a node. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const says = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
