import {openParts} from '../feed/open-parts.ts'
import type {TellXml} from '../feed/read-xml-feed.ts'
import type {XmlElement} from '../xml/element.ts'

/** What is read of each thing that an export says of its site. Its language is told by its posts. */
const read: readonly (readonly [name: string, whole: string, members: readonly string[]])[] = [
  ['wp:author', 'an author', ['wp:author_login', 'wp:author_display_name']],
  ['wp:category', 'a category', ['wp:category_nicename', 'wp:cat_name', 'wp:category_parent']],
  ['wp:tag', 'a tag', ['wp:tag_slug', 'wp:tag_name']],
]

/** Its version tells how an export is to be read. */
const known = ['title', 'description', 'link', 'language', 'dc:language', 'wp:wxr_version']

/** Tell what of a site is not read, member by member. */
export function tellSite(channel: XmlElement, tell: TellXml): void {
  const parts = openParts(channel, 'an export', tell)
  for (const name of known) parts.take(name)
  for (const [name, whole, members] of read) {
    for (const one of parts.take(name)) {
      const inner = openParts(one, whole, tell)
      for (const member of members) inner.take(member)
      inner.tellRest()
    }
  }
  parts.tellRest()
}
