/** Plain data without members that are undefined. What has none is given back as it is. */
export function withoutUndefined<T>(value: T): T {
  return strip(value) as T // the same shape
}

function strip(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const members = value.map(strip)
    return members.every((member, index) => member === value[index]) ? value : members
  }
  let changed = false
  const members = Object.entries(value).flatMap(([key, member]): readonly [string, unknown][] => {
    const kept = strip(member)
    if (kept !== member || member === undefined) changed = true
    return member === undefined ? [] : [[key, kept]]
  })
  return changed ? Object.fromEntries(members) : value
}
