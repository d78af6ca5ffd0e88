import * as z from 'zod'
import {unionByType} from '../union.ts'
import {type Break, breakNode} from './break.ts'
import {type Delete, deleted} from './delete.ts'
import {type Emphasis, emphasis} from './emphasis.ts'
import {type FootnoteReference, footnoteReference} from './footnote-reference.ts'
import {type Image, image} from './image.ts'
import {type InlineCode, inlineCode} from './inline-code.ts'
import {type Link, link} from './link.ts'
import {type Strong, strong} from './strong.ts'
import {type Subscript, subscript} from './subscript.ts'
import {type Superscript, superscript} from './superscript.ts'
import {type TextNode, textNode} from './text-node.ts'

// A closed list. Add one here; the compiler lists what is left to do.
/** A part of running text. */
export type Inline =
  | TextNode
  | Emphasis<Inline>
  | Strong<Inline>
  | Delete<Inline>
  | Link<Inline>
  | InlineCode
  | Superscript<Inline>
  | Subscript<Inline>
  | Break
  | Image
  | FootnoteReference

/** The inlines by the name of their type. */
export type InlineMap = {readonly [I in Inline as I['type']]: I}

/** What a line of verse may hold: no break, image or footnote reference, at any depth. */
export type Phrase =
  | TextNode
  | Emphasis<Phrase>
  | Strong<Phrase>
  | Delete<Phrase>
  | Link<Phrase>
  | InlineCode
  | Superscript<Phrase>
  | Subscript<Phrase>

const children: z.ZodType<readonly Inline[]> = z.lazy(() => z.array(inline))
const phraseChildren: z.ZodType<readonly Phrase[]> = z.lazy(() => z.array(phrase))

const schemas: {readonly [K in keyof InlineMap]: z.ZodType<InlineMap[K]>} = {
  text: textNode,
  emphasis: emphasis(children, 'Emphasis'),
  strong: strong(children, 'Strong'),
  delete: deleted(children, 'Delete'),
  link: link(children, 'Link'),
  inlineCode,
  superscript: superscript(children, 'Superscript'),
  subscript: subscript(children, 'Subscript'),
  break: breakNode,
  image,
  footnoteReference,
}

/** The schema of {@link Inline}. */
export const inline: z.ZodType<Inline> = unionByType<Inline>('Inline', Object.values(schemas))

/** The schema of {@link Phrase}. */
export const phrase: z.ZodType<Phrase> = unionByType<Phrase>('Phrase', [
  textNode,
  emphasis(phraseChildren, 'EmphasisInVerse'),
  strong(phraseChildren, 'StrongInVerse'),
  deleted(phraseChildren, 'DeleteInVerse'),
  link(phraseChildren, 'LinkInVerse'),
  inlineCode,
  superscript(phraseChildren, 'SuperscriptInVerse'),
  subscript(phraseChildren, 'SubscriptInVerse'),
])

/** The schema of running text. */
export const inlines: z.ZodType<readonly Inline[]> = z.array(inline)

/** The schema of a verse line's text. */
export const phrases: z.ZodType<readonly Phrase[]> = z.array(phrase)

/** The names of the inlines. */
export const inlineTypes: readonly Inline['type'][] = Object.keys(schemas) as Inline['type'][] // its own keys
