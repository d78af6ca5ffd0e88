import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Inline, inlines, type Phrase, phrases} from '../inlines/index.ts'
import {compact} from '../normalize/compact.ts'
import type {Normal} from '../normalize/normal.ts'
import {type Id, id} from '../scalars/id.ts'
import {type Language, language} from '../scalars/language.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'
import type {BlockDefinition} from './block-definition.ts'
import type {Paragraph} from './paragraph.ts'

/** Verse, as a block in prose or as a document. Line breaks and indents are meaning here. */
export interface Verse {
  readonly type: 'poem'
  readonly title?: Text | undefined
  readonly credits?: readonly VerseCredit[] | undefined
  /** The language of the verse, where it is not that of the text around it. */
  readonly language?: Language | undefined
  readonly source?: VerseSource | undefined
  /** The lines of another work set before the poem. */
  readonly epigraph?: readonly Paragraph[] | undefined
  readonly children: readonly Stanza[]
}

/** Who wrote or translated the verse. */
export interface VerseCredit {
  readonly name: Text
  readonly role: 'poet' | 'translator'
  readonly ref?: Id | undefined
}

/** Where the verse is from. */
export interface VerseSource {
  readonly title?: Text | undefined
  readonly url?: Url | undefined
  /** As printed, where it is more than a title. */
  readonly text?: Text | undefined
}

/** A group of lines. */
export interface Stanza {
  readonly type: 'stanza'
  /** What stands above it: a number, *Chorus*. */
  readonly label?: Text | undefined
  readonly children: readonly Line[]
}

/** One line of verse. */
export interface Line {
  readonly type: 'line'
  /** How far it is set in, in columns. */
  readonly indent?: number | undefined
  readonly children: readonly Phrase[]
}

const line = z
  .strictObject({
    type: z.literal('line'),
    indent: z.int().min(0).max(200).optional(),
    children: phrases,
  } satisfies Fields<Line>)
  .meta({id: 'Line'})
const stanza = z
  .strictObject({
    type: z.literal('stanza'),
    label: text.optional(),
    children: z.array(line),
  } satisfies Fields<Stanza>)
  .meta({id: 'Stanza'})
const credit = z
  .strictObject({
    name: text,
    role: z.enum(['poet', 'translator']),
    ref: id.optional(),
  } satisfies Fields<VerseCredit>)
  .meta({id: 'VerseCredit'})
const source = z
  .strictObject({
    title: text.optional(),
    url: url.optional(),
    text: text.optional(),
  } satisfies Fields<VerseSource>)
  .meta({id: 'VerseSource'})
const epigraph = z.array(
  z
    .strictObject({type: z.literal('paragraph'), children: inlines} satisfies Fields<Paragraph>)
    .meta({id: 'EpigraphParagraph'}),
)

/** The fields of {@link Verse}, which a poem document has too. */
export const verseFields: {
  readonly [K in keyof Fields<Verse>]: Fields<Verse>[K]
} = {
  type: z.literal('poem'),
  title: text.optional(),
  credits: z.array(credit).optional(),
  language: language.optional(),
  source: source.optional(),
  epigraph: epigraph.optional(),
  children: z.array(stanza),
} satisfies Fields<Verse>

/** The normal form of what a poem says, with its stanzas and lines. */
export function normalizeVerse(verse: Verse, normal: Normal): Verse {
  const {type, title, credits, language, source, ...rest} = verse
  const said = compact(normal.data({title, credits, language, source}))
  const paragraphs = (rest.epigraph ?? []).flatMap(({children}): readonly Paragraph[] => {
    const kept: readonly Inline[] = normal.inlines(children)
    return kept.length > 0 ? [{type: 'paragraph', children: kept}] : []
  })
  const children = rest.children.flatMap((stanza): readonly Stanza[] => {
    const lines = stanza.children.flatMap((line) => normalizeLine(line, normal))
    const label = stanza.label?.trim()
    if (lines.length === 0) return []
    return [{type: 'stanza', ...(label ? {label} : {}), children: lines}]
  })
  return {type, ...said, ...(paragraphs.length > 0 ? {epigraph: paragraphs} : {}), children}
}

function normalizeLine({indent, children}: Line, normal: Normal): readonly Line[] {
  const kept = normal.phrases(children)
  if (kept.length === 0) return []
  return [{type: 'line', ...(indent ? {indent} : {}), children: kept}]
}

/** A poem without a line is nothing in a body, whatever it is called. */
export const poem: BlockDefinition<Verse> = {
  schema: () => z.strictObject(verseFields).meta({id: 'Verse'}),
  parts: ['title', 'credits', 'epigraph', 'children', 'source'],
  normalize(block, normal) {
    const verse = normalizeVerse(block, normal)
    return verse.children.length > 0 ? verse : undefined
  },
}
