/**
 * The prefix by which this package knows a namespace, whatever prefix a file has for it. RSS has none,
 * and so have the namespaces that some gave it.
 */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://search.yahoo.com/mrss/', 'media'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://wordpress.org/export/1.0/', 'wp'],
  ['http://wordpress.org/export/1.1/', 'wp'],
  ['http://wordpress.org/export/1.2/', 'wp'],
  ['http://wordpress.org/export/1.0/excerpt/', 'excerpt'],
  ['http://wordpress.org/export/1.1/excerpt/', 'excerpt'],
  ['http://wordpress.org/export/1.2/excerpt/', 'excerpt'],
])

/** The namespaces that are in force at a place, by the prefixes of the file. */
export type Scope = ReadonlyMap<string, string>

/** Only `xml` has a namespace that nobody declares. */
export const outermost: Scope = new Map()

/** The namespaces in force inside an element. */
export function scopeOf(attributes: Readonly<Record<string, string>>, around: Scope): Scope {
  let scope: Map<string, string> | undefined
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    scope ??= new Map(around)
    scope.set(name.slice('xmlns:'.length), value.trim())
  }
  return scope ?? around
}

/**
 * An element's name with the prefix of this package. A prefix that nobody declared is taken as it
 * stands, since many forget to; a namespace that is not known is written out.
 */
export function knownName(name: string, scope: Scope): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const local = name.slice(colon + 1)
  const space = scope.get(prefix) ?? (prefix === '' ? '' : undefined)
  if (space === undefined) return name
  const known = prefixes.get(space)
  if (known === undefined) return `{${space}}${local}`
  return known === '' ? local : `${known}:${local}`
}
