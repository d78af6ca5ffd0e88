import {type StreamedFeedFormat, writtenBy} from '../feed/feed-format.ts'
import {parseXmlStream} from '../feed/read-xml-feed.ts'
import {grammar} from './grammar.ts'
import {atomFeed, parseAtom} from './parse-atom.ts'

/** Atom, both ways, whole or as it comes. */
export type AtomFormat = StreamedFeedFormat

/** Atom (RFC 4287): an article for each entry, with its body as HTML. */
export const atom: AtomFormat = {
  name: 'atom',
  mediaTypes: ['application/atom+xml'],
  extensions: ['.atom', '.xml'],
  ...writtenBy(grammar),
  detect: (source) => {
    const start = source.slice(0, 4_000)
    const isRoot = /<(?:[a-z][\w.-]{0,20}:)?(?:feed|entry)[\s>]/i.test(start)
    return isRoot && start.includes('http://www.w3.org/2005/Atom') && !/<rss[\s>]/.test(start)
      ? 1
      : 0
  },
  parse: parseAtom,
  parseStream: (chunks, options = {}) => parseXmlStream(chunks, options, atomFeed),
}
