/** A text that two values share exactly when they are the same, whatever the order of their keys. */
export function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== 'object' || member === null || Array.isArray(member)) return member
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}

/** Whether two values are the same; `undefined` is a value too. */
export const same = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && keyOf(one) === keyOf(other))
