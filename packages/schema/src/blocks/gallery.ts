import * as z from 'zod'
import type {Fields} from '../fields.ts'
import type {Inline} from '../inlines/index.ts'
import type {BlockDefinition} from './block-definition.ts'
import {type Figure, figureSchema, normalizeFigure} from './figure.ts'

/** Figures that belong together. */
export interface Gallery {
  readonly type: 'gallery'
  readonly caption?: readonly Inline[] | undefined
  readonly children: readonly Figure[]
}

/** A gallery without figures is nothing. */
export const gallery: BlockDefinition<Gallery> = {
  schema: ({inlines}) =>
    z
      .strictObject({
        type: z.literal('gallery'),
        caption: inlines.optional(),
        children: z.array(figureSchema),
      } satisfies Fields<Gallery>)
      .meta({id: 'Gallery'}),
  parts: ['children', 'caption'],
  normalize(block, normal) {
    const children = block.children.flatMap((figure) => normalizeFigure(figure, normal) ?? [])
    const caption = normal.inlines(block.caption ?? [])
    if (children.length === 0) return undefined
    return {type: 'gallery', ...(caption.length > 0 ? {caption} : {}), children}
  },
}
