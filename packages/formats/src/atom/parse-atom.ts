import type {Parsed, ParseOptions} from '@copydesk/schema'
import {parseXmlFeed, type XmlFeed} from '../feed/read-xml-feed.ts'
import {readAtomEntry} from './read-entry.ts'
import {readAtomEnvelope} from './read-envelope.ts'

/** How Atom is read: an entry may also stand alone. */
export const atomFeed: XmlFeed = {
  expected: 'a feed of Atom',
  isRoot: (name) => name === 'atom:feed' || name === 'atom:entry',
  isItem: (name, depth) => name === 'atom:entry' && depth <= 1,
  envelope: readAtomEnvelope,
  item: (item, around, tell) => [readAtomEntry(item, around, tell)],
}

/** Read a feed of Atom: its entries as articles, what it says of itself as the envelope. */
export const parseAtom = (source: string, options: ParseOptions = {}): Parsed =>
  parseXmlFeed(source, options, atomFeed)
