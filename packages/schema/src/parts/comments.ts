import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type FeedbackForm, feedbackForm} from './feedback-form.ts'

/** What is known of readers' comments on a piece. */
export interface Comments {
  readonly count?: number | undefined
  readonly open?: boolean | undefined
  readonly form?: FeedbackForm | undefined
}

/** The schema of {@link Comments}. */
export const comments: z.ZodType<Comments> = z
  .strictObject({
    count: z.int().min(0).optional(),
    open: z.boolean().optional(),
    form: feedbackForm.optional(),
  } satisfies Fields<Comments>)
  .meta({id: 'Comments'})
