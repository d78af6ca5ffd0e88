import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Kebab, kebab} from '../scalars/kebab.ts'

/** The mark in the text that points to a `footnote`. */
export interface FootnoteReference {
  readonly type: 'footnoteReference'
  readonly identifier: Kebab
}

/** The schema of {@link FootnoteReference}. */
export const footnoteReference: z.ZodType<FootnoteReference> = z
  .strictObject({
    type: z.literal('footnoteReference'),
    identifier: kebab,
  } satisfies Fields<FootnoteReference>)
  .meta({id: 'FootnoteReference'})
