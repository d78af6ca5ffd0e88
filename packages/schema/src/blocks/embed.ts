import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Url, url} from '../scalars/url.ts'
import type {BlockDefinition} from './block-definition.ts'

/** What an embed shows. */
export const embedKinds = ['post', 'video', 'audio', 'map', 'chart', 'document', 'other'] as const

/** Something from another site, shown in place. */
export interface Embed {
  readonly type: 'embed'
  readonly url: Url
  /** The site it is from. */
  readonly provider?: Text | undefined
  readonly kind?: (typeof embedKinds)[number] | undefined
  readonly title?: Text | undefined
}

/** See {@link Embed}. */
export const embed: BlockDefinition<Embed> = {
  schema: () =>
    z
      .strictObject({
        type: z.literal('embed'),
        url,
        provider: text.optional(),
        kind: z.enum(embedKinds).optional(),
        title: text.optional(),
      } satisfies Fields<Embed>)
      .meta({id: 'Embed'}),
  parts: ['title', 'provider'],
  normalize: (block, normal) => normal.data(block),
}
