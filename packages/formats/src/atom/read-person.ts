import type {Author} from '../feed/entry.ts'
import {openParts} from '../feed/open-parts.ts'
import type {TellXml} from '../feed/read-xml-feed.ts'
import {resolveUrl} from '../feed/resolve-urls.ts'
import {trimmedText, type XmlElement} from '../xml/element.ts'

/** A person of Atom. What else is said of them, such as an address for mail, is told. */
export function readPerson(
  person: XmlElement,
  base: string | undefined,
  tell: TellXml = () => undefined,
): Author {
  const parts = openParts(person, 'an author', tell)
  const name = trimmedText(parts.one('atom:name'))
  const uri = trimmedText(parts.one('atom:uri'))
  parts.tellRest()
  return {name, url: uri && resolveUrl(uri, base)}
}
