import type * as z from 'zod'
import {scalar} from './scalar.ts'

/** The newsroom's working name for a story, often in capitals: `BUDGET-VOTE 2ND LEAD`. Not the slug. */
export type Slugline = string

const pattern = /^(?=\s*\S)[^\u0000-\u0008\u000a-\u001f\u007f-\u009f\ud800-\udfff]*$/u

/** The schema of {@link Slugline}. */
export const slugline: z.ZodType<Slugline> = scalar(pattern, 'text-malformed', 'Slugline')
