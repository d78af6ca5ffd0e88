import type {Envelope} from '@copydesk/schema'
import {readEnvelope} from '../feed/envelope.ts'
import {baseIn} from '../feed/inherited.ts'
import {openParts} from '../feed/open-parts.ts'
import type {TellXml} from '../feed/read-xml-feed.ts'
import {resolveUrl} from '../feed/resolve-urls.ts'
import {attribute, trimmedText, type XmlElement} from '../xml/element.ts'
import {readPerson} from './read-person.ts'
import {dateOf, plainText} from './text.ts'

/** What a feed of Atom says of itself. Its authors and language are told by its entries. */
export function readAtomEnvelope(root: XmlElement, tell: TellXml): Envelope | undefined {
  // An entry may stand alone.
  if (root.name === 'atom:entry') return undefined
  const parts = openParts(root, 'a feed', tell)
  const words = (name: string): string | undefined => {
    const one = parts.one(name)
    return one && plainText(one, (found) => tell(found, one.span))
  }
  const base = baseIn([root])
  const addresses = new Map<string, string>()
  for (const link of parts.take('atom:link')) {
    const relation = relationOf(link)
    const href = attribute(link, 'href')
    const isKept = (relation === 'alternate' || relation === 'self') && !addresses.has(relation)
    if (isKept && href !== undefined) addresses.set(relation, resolveUrl(href, base))
    else tell(`link \`${relation}\` of a feed`, link.span)
  }
  const url = addresses.get('alternate')
  const feedUrl = addresses.get('self')
  for (const one of parts.take('atom:id')) {
    const id = trimmedText(one)
    if (id !== url && id !== feedUrl) tell('id of a feed', one.span)
  }
  const envelope = readEnvelope(
    {
      title: words('atom:title'),
      description: words('atom:subtitle'),
      url,
      feedUrl,
      updatedAt: dateOf(parts.one('atom:updated'), (found) => tell(found, root.span)),
    },
    (found) => tell(found, root.span),
  )
  for (const one of parts.take('atom:author')) readPerson(one, base, tell)
  parts.tellRest()
  return envelope
}

/** What a link is to what it stands in. */
export function relationOf(link: XmlElement): string {
  const said = attribute(link, 'rel') ?? 'alternate'
  return said.slice(said.lastIndexOf('/') + 1).toLowerCase()
}
