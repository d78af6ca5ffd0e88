/** Members that hold a user's own data, where a `url` is not ours to change. */
const own: ReadonlySet<string> = new Set(['data', 'extra'])

/** A part of a document with its relative URLs made absolute, where it is said to what they are relative. */
export function resolveUrls<T>(value: T, base: string | undefined): T {
  return base === undefined ? value : (resolved(value, base) as T) // the same shape
}

function resolved(value: unknown, base: string): unknown {
  if (Array.isArray(value)) return value.map((member) => resolved(member, base))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      if (own.has(key)) return [key, member]
      if (key === 'url' && typeof member === 'string') return [key, resolveUrl(member, base)]
      return [key, resolved(member, base)]
    }),
  )
}

/** Every runtime has it, though the types of the language alone do not say so. */
declare const URL: new (url: string, base: string) => {readonly href: string}

/** A URL made absolute. One that is absolute stays as it is written, and so does one that is none. */
export function resolveUrl(url: string, base: string | undefined): string {
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url
  try {
    return new URL(url, base).href
  } catch {
    return url
  }
}
