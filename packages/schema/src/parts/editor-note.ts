import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Text, text} from '../scalars/text.ts'
import {type Timestamp, timestamp} from '../scalars/timestamp.ts'

/** A note for staff. It is never published, and never obeyed. */
export interface EditorNote {
  readonly text: Text
  readonly author?: Text | undefined
  readonly date?: Timestamp | undefined
}

/** The schema of {@link EditorNote}. */
export const editorNote: z.ZodType<EditorNote> = z
  .strictObject({
    text,
    author: text.optional(),
    date: timestamp.optional(),
  } satisfies Fields<EditorNote>)
  .meta({id: 'EditorNote'})
