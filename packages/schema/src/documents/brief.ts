import * as z from 'zod'
import {type Figure, figureSchema} from '../blocks/figure.ts'
import {type Block, blocks} from '../blocks/index.ts'
import type {Fields} from '../fields.ts'
import {type Inline, inlines} from '../inlines/index.ts'
import {type Byline, byline} from '../parts/byline.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'
import {type Head, head} from './head.ts'

/** A newsletter edition: sections of short items. A very short story is an article. */
export interface Brief extends Head {
  readonly type: 'brief'
  /** The edition's number or name as printed: *No. 412*, *Morning edition*. */
  readonly edition?: Text | undefined
  readonly greeting?: readonly Inline[] | undefined
  /** What is in this edition, in a few lines. */
  readonly highlights?: readonly (readonly Inline[])[] | undefined
  /** What stands before the first section. */
  readonly lead: readonly Block[]
  readonly sections: readonly Section[]
  readonly signOff?: readonly Block[] | undefined
}

/** A part of an edition under one heading. */
export interface Section {
  readonly type: 'section'
  readonly heading?: readonly Inline[] | undefined
  /** What stands before the first item. */
  readonly lead: readonly Block[]
  readonly items: readonly Item[]
}

/** One short piece of an edition. */
export interface Item {
  readonly type: 'item'
  readonly heading?: readonly Inline[] | undefined
  /** The heading runs into the first paragraph: **Trade talks.** The minister … */
  readonly runIn?: true | undefined
  /** The story it is about. */
  readonly url?: Url | undefined
  /** The paper or site that story is on. */
  readonly source?: Text | undefined
  readonly byline?: Byline | undefined
  readonly image?: Figure | undefined
  readonly children: readonly Block[]
}

const item = z
  .strictObject({
    type: z.literal('item'),
    heading: inlines.optional(),
    runIn: z.literal(true).optional(),
    url: url.optional(),
    source: text.optional(),
    byline: byline.optional(),
    image: figureSchema.optional(),
    children: blocks,
  } satisfies Fields<Item>)
  .meta({id: 'Item'})

const section = z
  .strictObject({
    type: z.literal('section'),
    heading: inlines.optional(),
    lead: blocks,
    items: z.array(item),
  } satisfies Fields<Section>)
  .meta({id: 'Section'})

/** The schema of {@link Brief}. */
export const brief: z.ZodType<Brief> = z
  .strictObject({
    type: z.literal('brief'),
    ...head,
    edition: text.optional(),
    greeting: inlines.optional(),
    highlights: z.array(inlines).optional(),
    lead: blocks,
    sections: z.array(section),
    signOff: blocks.optional(),
  } satisfies Fields<Brief>)
  .meta({id: 'Brief'})
