import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'

/** What a feedback form can take. */
export const feedbackInputs = ['text', 'rating', 'pros', 'cons', 'image', 'video'] as const

/** The form under a piece that asks readers for their opinion. */
export interface FeedbackForm {
  /** What is rated: *Quality*, *Price*. */
  readonly criteria: readonly Text[]
  readonly accepts: readonly (typeof feedbackInputs)[number][]
}

/** The schema of {@link FeedbackForm}. */
export const feedbackForm: z.ZodType<FeedbackForm> = z
  .strictObject({
    criteria: z.array(text),
    accepts: z.array(z.enum(feedbackInputs)),
  } satisfies Fields<FeedbackForm>)
  .meta({id: 'FeedbackForm'})
