import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Inline, inlines} from '../inlines/index.ts'
import type {Normal} from '../normalize/normal.ts'
import {isFilled, isInOrder, isUnread} from '../normalize/settled.ts'
import {type Media, media, mediaKinds} from '../parts/media.ts'
import {isTrimmedText, type Text, text} from '../scalars/text.ts'
import {isUrl} from '../scalars/url.ts'
import type {BlockDefinition} from './block-definition.ts'

/** A picture, film or recording with what is printed under it. */
export interface Figure {
  readonly type: 'figure'
  readonly media: Media
  /** What it shows. */
  readonly caption?: readonly Inline[] | undefined
  /** Who made it: *Ada Lund/Agency*. */
  readonly credit?: Text | undefined
}

/** The schema of {@link Figure}, for those who hold one outside of a body. */
export const figureSchema: z.ZodType<Figure> = z
  .strictObject({
    type: z.literal('figure'),
    media,
    caption: inlines.optional(),
    credit: text.optional(),
  } satisfies Fields<Figure>)
  .meta({id: 'Figure'})

/** A figure of which nothing is known but its kind is nothing. */
export function normalizeFigure(block: Figure, normal: Normal): Figure | undefined {
  const known = normal.data(block.media)
  const caption = normal.inlines(block.caption ?? [])
  const credit = block.credit?.trim()
  if (!known.url && !known.alt && caption.length === 0 && !credit) return undefined
  return {
    type: 'figure',
    media: known,
    ...(caption.length > 0 ? {caption} : {}),
    ...(credit ? {credit} : {}),
  }
}

/** See {@link Figure}. */
export const figure: BlockDefinition<Figure> = {
  schema: () => figureSchema,
  parts: ['media', 'caption', 'credit'],
  normalize: normalizeFigure,
  isSettled(block, {inlines}) {
    const {media: shown, caption, credit} = block
    if (!isInOrder(block, members) || !isSettledMedia(shown)) return false
    if (caption !== undefined && !(isFilled(caption) && inlines(caption))) return false
    return credit === undefined || isTrimmedText(credit)
  },
}

const members = ['type', 'media', 'caption', 'credit'] as const
const mediaMembers = ['kind', 'url', 'alt'] as const
const kinds: ReadonlySet<unknown> = new Set(mediaKinds)

/** Media with a URL: what is known by less is looked at closer. */
function isSettledMedia(value: unknown): boolean {
  if (!isUnread(value) || !isInOrder(value, mediaMembers) || !kinds.has(value['kind'])) return false
  const {url, alt} = value
  return isUrl(url) && (alt === undefined || isTrimmedText(alt))
}
