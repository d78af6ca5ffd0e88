import type {Line, Paragraph, Stanza, Verse, VerseCredit, VerseSource} from '@copydesk/schema'
import * as fc from 'fast-check'
import {anyText} from './characters.ts'
import {few} from './few.ts'
import {anyInlines, anyPhrases} from './inlines.ts'
import {anyCount} from './numbers.ts'
import {maybe, object} from './object.ts'
import {anyId, anyLanguage, anyUrl} from './scalars.ts'

/** Any {@link Line} of verse. */
export const anyLine: fc.Arbitrary<Line> = object<Line>({
  type: fc.constant('line'),
  indent: maybe(anyCount(200), 2),
  children: anyPhrases,
})

/** Any {@link Stanza}. */
export const anyStanza: fc.Arbitrary<Stanza> = object<Stanza>({
  type: fc.constant('stanza'),
  label: maybe(anyText, 3),
  children: few(anyLine, 3),
})

const credit = object<VerseCredit>({
  name: anyText,
  role: fc.constantFrom('poet', 'translator'),
  ref: maybe(anyId),
})
const source = object<VerseSource>({
  title: maybe(anyText),
  url: maybe(anyUrl),
  text: maybe(anyText),
})
const paragraph = object<Paragraph>({type: fc.constant('paragraph'), children: anyInlines})

/** The members of a poem, as a block and as a document. */
export const verseMembers: {readonly [K in keyof Verse]-?: fc.Arbitrary<Verse[K]>} = {
  type: fc.constant('poem'),
  title: maybe(anyText),
  credits: maybe(few(credit), 2),
  language: maybe(anyLanguage, 3),
  source: maybe(source, 3),
  epigraph: maybe(few(paragraph), 3),
  children: few(anyStanza, 3),
}

/** Any {@link Verse}. */
export const anyVerse: fc.Arbitrary<Verse> = object<Verse>(verseMembers)
