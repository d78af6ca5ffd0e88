import type {Envelope} from '@copydesk/schema'
import {relationOf} from '../atom/read-envelope.ts'
import {readEnvelope} from '../feed/envelope.ts'
import {openParts} from '../feed/open-parts.ts'
import type {TellXml} from '../feed/read-xml-feed.ts'
import {attribute, trimmedText, type XmlElement} from '../xml/element.ts'
import {readRfc822} from './rfc822.ts'
import {readTitle} from './title.ts'

/** What a channel says of itself. Its language is told by its items. */
export function readChannel(root: XmlElement, tell: TellXml): Envelope | undefined {
  const around = openParts(root, 'a feed', tell)
  const channel = around.one('channel')
  around.tellRest()
  if (channel === undefined) return undefined
  const parts = openParts(channel, 'a channel', tell)
  const words = (name: string): string | undefined => trimmedText(parts.one(name))
  const self = parts
    .take('atom:link')
    .filter((link) => relationOf(link) === 'self')
    .map((link) => attribute(link, 'href'))[0]
  const title = words('title')
  // When what is in it was published is when it was changed, where nothing else says that.
  const published = words('pubDate')
  const built = words('lastBuildDate') ?? published
  const envelope = readEnvelope(
    {
      title: title && readTitle(title),
      description: words('description'),
      url: words('link'),
      feedUrl: self,
      updatedAt: built && (readRfc822(built)?.timestamp ?? built),
    },
    (found) => tell(found, channel.span),
  )
  if (built !== undefined && readRfc822(built) === undefined) {
    tell('date that is not of RFC 822', channel.span)
  }
  parts.take('language')
  parts.take('dc:language')
  parts.tellRest()
  return envelope
}
