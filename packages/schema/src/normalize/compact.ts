/**
 * An object of optional members without those that say nothing: undefined, an empty list, an empty
 * object. Members that must stand are not for this.
 */
export function compact<T extends object>(members: T): T {
  const kept: Partial<T> = {}
  for (const name in members) if (says(members[name])) kept[name] = members[name]
  return kept as T // less of it
}

function says(value: unknown): boolean {
  if (value === undefined) return false
  if (typeof value !== 'object' || value === null) return true
  return Array.isArray(value) ? value.length > 0 : Object.keys(value).length > 0
}
