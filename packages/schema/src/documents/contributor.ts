import * as z from 'zod'
import {type Figure, figureSchema} from '../blocks/figure.ts'
import type {Fields} from '../fields.ts'
import {type CreditDetails, creditDetails} from '../parts/credit.ts'
import {type Id, id} from '../scalars/id.ts'
import {type Text, text} from '../scalars/text.ts'
import {type DocumentBase, documentBase} from './document-base.ts'

/** Someone who makes pieces, or an agency. */
export interface Contributor extends DocumentBase, CreditDetails {
  readonly type: 'contributor'
  readonly id: Id
  readonly name: Text
  readonly kind?: 'person' | 'organization' | undefined
  /** The portrait. */
  readonly image?: Figure | undefined
}

/** The schema of {@link Contributor}. */
export const contributor: z.ZodType<Contributor> = z
  .strictObject({
    type: z.literal('contributor'),
    ...documentBase,
    ...creditDetails,
    id,
    name: text,
    kind: z.enum(['person', 'organization']).optional(),
    image: figureSchema.optional(),
  } satisfies Fields<Contributor>)
  .meta({id: 'Contributor'})
