import {
  alignments,
  type Block,
  type BlockMap,
  embedKinds,
  type ListItem,
  type TableCell,
  type TableRow,
} from '@copydesk/schema'
import * as fc from 'fast-check'
import {anyLines, anyText} from './characters.ts'
import {few} from './few.ts'
import {anyInlines} from './inlines.ts'
import {anyJsonObject} from './json.ts'
import {anyCount} from './numbers.ts'
import {maybe, object} from './object.ts'
import {anyLinkItem, anyMedia} from './parts.ts'
import {anyFootnoteName, anyId, anyKebab, anyUrl} from './scalars.ts'
import {anyTimestamp} from './timestamp.ts'
import {anyVerse} from './verse.ts'

type Tied = {readonly [K in keyof BlockMap]: BlockMap[K]} & {
  readonly block: Block
  readonly blocks: readonly Block[]
  readonly listItem: ListItem
}

/** How often each block occurs. The first is the one that stands where it gets too deep. */
const weights: {readonly [K in keyof BlockMap]: number} = {
  paragraph: 6,
  heading: 2,
  list: 4,
  quote: 4,
  pullQuote: 1,
  figure: 1,
  gallery: 1,
  embed: 1,
  aside: 3,
  linkList: 1,
  liveEntry: 2,
  table: 1,
  code: 2,
  thematicBreak: 1,
  poem: 1,
  footnote: 2,
  html: 1,
  custom: 2,
}
const types = Object.keys(weights) as Block['type'][] // its own keys

const depth = {
  depthIdentifier: 'block',
  depthSize: 'medium',
  maxDepth: 6,
  withCrossShrink: true,
} as const

const cell = object<TableCell>({
  type: fc.constant('tableCell'),
  children: fc.oneof({weight: 2, arbitrary: anyInlines}, {weight: 1, arbitrary: fc.constant([])}),
})
const row = object<TableRow>({type: fc.constant('tableRow'), children: few(cell, 3)})

const paragraph = object<BlockMap['paragraph']>({
  type: fc.constant('paragraph'),
  children: anyInlines,
})

const wrap: {readonly [type: string]: (children: readonly Block[]) => Block} = {
  quote: (children) => ({type: 'quote', children}),
  list: (children) => ({type: 'list', children: [{type: 'listItem', children}]}),
  ordered: (children) => ({type: 'list', ordered: true, children: [{type: 'listItem', children}]}),
  aside: (children) => ({type: 'aside', children}),
  footnote: (children) => ({type: 'footnote', identifier: '1', children}),
}

/** A paragraph in two to five blocks, in any order: a quote in a list in an aside. */
const nested = fc
  .tuple(paragraph, fc.shuffledSubarray(Object.values(wrap), {minLength: 2}))
  .map(([inner, around]) =>
    around.reduce<readonly Block[]>((children, within) => [within(children)], [inner]),
  )

const tied = fc.letrec<Tied>((tie) => ({
  paragraph,
  heading: object<BlockMap['heading']>({
    type: fc.constant('heading'),
    depth: fc.constantFrom(2, 3, 4, 5, 6),
    children: anyInlines,
  }),
  list: object<BlockMap['list']>({
    type: fc.constant('list'),
    ordered: maybe(fc.constant(true)),
    start: maybe(anyCount(999_999_999), 2),
    children: few(tie('listItem'), 3),
  }),
  listItem: object<ListItem>({
    type: fc.constant('listItem'),
    checked: maybe(fc.boolean(), 3),
    children: tie('blocks'),
  }),
  quote: object<BlockMap['quote']>({
    type: fc.constant('quote'),
    attribution: maybe(anyInlines, 2),
    children: tie('blocks'),
  }),
  pullQuote: object<BlockMap['pullQuote']>({
    type: fc.constant('pullQuote'),
    attribution: maybe(anyInlines),
    children: anyInlines,
  }),
  figure: object<BlockMap['figure']>({
    type: fc.constant('figure'),
    media: anyMedia,
    caption: maybe(anyInlines),
    credit: maybe(anyText),
  }),
  gallery: object<BlockMap['gallery']>({
    type: fc.constant('gallery'),
    caption: maybe(anyInlines, 2),
    children: few(tie('figure'), 3),
  }),
  embed: object<BlockMap['embed']>({
    type: fc.constant('embed'),
    url: anyUrl,
    provider: maybe(anyText, 2),
    kind: maybe(fc.constantFrom(...embedKinds), 2),
    title: maybe(anyText, 2),
  }),
  aside: object<BlockMap['aside']>({
    type: fc.constant('aside'),
    heading: maybe(anyInlines),
    children: tie('blocks'),
  }),
  linkList: object<BlockMap['linkList']>({
    type: fc.constant('linkList'),
    heading: maybe(anyInlines),
    items: few(anyLinkItem, 3),
  }),
  liveEntry: object<BlockMap['liveEntry']>({
    type: fc.constant('liveEntry'),
    time: maybe(anyTimestamp),
    printed: maybe(anyText),
    heading: maybe(anyInlines),
    children: tie('blocks'),
  }),
  table: object<BlockMap['table']>({
    type: fc.constant('table'),
    caption: maybe(anyInlines, 2),
    align: maybe(few(fc.constantFrom(...alignments), 4)),
    children: few(row, 3),
  }),
  code: object<BlockMap['code']>({
    type: fc.constant('code'),
    lang: maybe(fc.oneof(fc.constantFrom('js', 'poem', 'html', 'raw', 'yaml'), anyId)),
    meta: maybe(anyText, 2),
    value: anyLines,
  }),
  thematicBreak: object<BlockMap['thematicBreak']>({type: fc.constant('thematicBreak')}),
  poem: anyVerse,
  footnote: object<BlockMap['footnote']>({
    type: fc.constant('footnote'),
    identifier: anyFootnoteName,
    children: tie('blocks'),
  }),
  html: object<BlockMap['html']>({type: fc.constant('html'), value: anyLines}),
  custom: object<BlockMap['custom']>({
    type: fc.constant('custom'),
    name: anyKebab,
    data: maybe(anyJsonObject),
    children: maybe(tie('blocks')),
  }),
  block: fc.oneof(depth, ...types.map((type) => ({weight: weights[type], arbitrary: tie(type)}))),
  blocks: fc.oneof(
    depth,
    {weight: 5, arbitrary: fc.array(tie('block'), {maxLength: 3, depthIdentifier: 'block'})},
    {weight: 1, arbitrary: nested},
    {weight: 1, arbitrary: fc.tuple(tie('list'), tie('list'))},
    {weight: 1, arbitrary: fc.tuple(tie('quote'), tie('quote'))},
    {weight: 1, arbitrary: fc.tuple(tie('paragraph'), tie('list'), tie('paragraph'))},
  ),
}))

const {block, blocks, listItem, ...table} = tied

/** Any entry of a list. */
export const anyListItem: fc.Arbitrary<ListItem> = listItem

/** One arbitrary for each block: a new one does not compile until it is here. */
export const blockArbitraries: {readonly [K in keyof BlockMap]: fc.Arbitrary<BlockMap[K]>} = table

/** Any block. */
export const anyBlock: fc.Arbitrary<Block> = block

/** Any body: blocks in blocks, lists and quotes side by side. */
export const anyBlocks: fc.Arbitrary<readonly Block[]> = blocks
