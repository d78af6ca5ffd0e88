import type {Inline, InlineMap, Phrase} from '@copydesk/schema'
import * as fc from 'fast-check'
import {anyCharacters, anyText} from './characters.ts'
import {maybe, object} from './object.ts'
import {anyFootnoteName, anyUrl} from './scalars.ts'

type Mark = 'emphasis' | 'strong' | 'delete' | 'superscript' | 'subscript'
const marks: readonly Mark[] = ['emphasis', 'strong', 'delete', 'superscript', 'subscript']
const depth = {
  depthIdentifier: 'inline',
  depthSize: 'small',
  maxDepth: 6,
  withCrossShrink: true,
} as const

const mark = <T extends Mark, C>(type: T, children: fc.Arbitrary<readonly C[]>) =>
  object<{readonly type: T; readonly children: readonly C[]}>({type: fc.constant(type), children})

const link = <C>(children: fc.Arbitrary<readonly C[]>) =>
  object<{
    readonly type: 'link'
    readonly url?: string | undefined
    readonly title?: string | undefined
    readonly children: readonly C[]
  }>({
    type: fc.constant('link'),
    url: fc.oneof({weight: 4, arbitrary: anyUrl}, {weight: 1, arbitrary: fc.constant(undefined)}),
    title: maybe(anyText, 3),
    children,
  })

const text = object<InlineMap['text']>({type: fc.constant('text'), value: anyCharacters})
const inlineCode = object<InlineMap['inlineCode']>({
  type: fc.constant('inlineCode'),
  value: anyCharacters,
})
const lineBreak = object<InlineMap['break']>({type: fc.constant('break')})

/** Two marks of one type side by side, which most formats cannot tell from one. */
const adjacent = <C>(children: fc.Arbitrary<readonly C[]>) =>
  fc.tuple(fc.constantFrom(...marks), children, children).map(
    ([type, first, second]) =>
      [
        {type, children: first},
        {type, children: second},
      ] as const,
  )

/** Some words in two to four marks, in any order: emphasis in a link in strong. */
const nested = fc
  .tuple(
    text,
    fc.shuffledSubarray(['emphasis', 'strong', 'delete', 'link'] as const, {minLength: 2}),
  )
  .map(([words, types]) =>
    types.reduce<readonly Phrase[]>((children, type) => [{type, children}], [words]),
  )

/** How often each inline occurs. The first is the one that stands where it gets too deep. */
const weights: {readonly [K in keyof InlineMap]: number} = {
  text: 8,
  emphasis: 3,
  strong: 3,
  delete: 1,
  link: 3,
  inlineCode: 2,
  superscript: 1,
  subscript: 1,
  break: 1,
  image: 1,
  footnoteReference: 1,
}
const types = Object.keys(weights) as Inline['type'][] // its own keys

type Tied = InlineMap & {readonly inline: Inline; readonly inlines: readonly Inline[]}

const tied = fc.letrec<Tied>((tie) => ({
  text,
  emphasis: mark('emphasis', tie('inlines')),
  strong: mark('strong', tie('inlines')),
  delete: mark('delete', tie('inlines')),
  superscript: mark('superscript', tie('inlines')),
  subscript: mark('subscript', tie('inlines')),
  link: link(tie('inlines')),
  inlineCode,
  break: lineBreak,
  image: object<InlineMap['image']>({
    type: fc.constant('image'),
    url: anyUrl,
    alt: maybe(anyText),
    title: maybe(anyText, 2),
  }),
  footnoteReference: object<InlineMap['footnoteReference']>({
    type: fc.constant('footnoteReference'),
    identifier: anyFootnoteName,
  }),
  inline: fc.oneof(depth, ...types.map((type) => ({weight: weights[type], arbitrary: tie(type)}))),
  inlines: fc.oneof(
    depth,
    {weight: 6, arbitrary: fc.array(tie('inline'), {maxLength: 4})},
    {weight: 2, arbitrary: text.map((one) => [one])},
    {weight: 1, arbitrary: adjacent(tie('inlines'))},
    {weight: 1, arbitrary: nested},
    {weight: 1, arbitrary: fc.tuple(lineBreak, tie('inline'), lineBreak)},
    {weight: 1, arbitrary: fc.tuple(text, tie('inline'), text)},
  ),
}))

const {inline, inlines, ...table} = tied

/** One arbitrary for each inline: a new one does not compile until it is here. */
export const inlineArbitraries: {readonly [K in keyof InlineMap]: fc.Arbitrary<InlineMap[K]>} =
  table

/** Any part of running text. */
export const anyInline: fc.Arbitrary<Inline> = inline

/** Any running text: marks in marks, equal ones side by side, breaks and blanks at the edges. */
export const anyInlines: fc.Arbitrary<readonly Inline[]> = inlines

const verse = fc.letrec<{readonly phrase: Phrase; readonly phrases: readonly Phrase[]}>((tie) => ({
  phrase: fc.oneof(
    depth,
    {weight: 8, arbitrary: text},
    {weight: 2, arbitrary: mark('emphasis', tie('phrases'))},
    {weight: 1, arbitrary: mark('strong', tie('phrases'))},
    {weight: 1, arbitrary: mark('delete', tie('phrases'))},
    {weight: 1, arbitrary: mark('superscript', tie('phrases'))},
    {weight: 1, arbitrary: mark('subscript', tie('phrases'))},
    {weight: 1, arbitrary: link(tie('phrases'))},
    {weight: 1, arbitrary: inlineCode},
  ),
  phrases: fc.oneof(
    depth,
    {weight: 5, arbitrary: fc.array(tie('phrase'), {maxLength: 3})},
    {weight: 3, arbitrary: text.map((one) => [one])},
    {weight: 1, arbitrary: adjacent(tie('phrases'))},
    {weight: 1, arbitrary: nested},
  ),
}))

/** Any part of a line of verse. */
export const anyPhrase: fc.Arbitrary<Phrase> = verse.phrase

/** Any line of verse. */
export const anyPhrases: fc.Arbitrary<readonly Phrase[]> = verse.phrases
