import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type Characters, characters} from '../scalars/characters.ts'

/** Plain characters in running text. */
export interface TextNode {
  readonly type: 'text'
  readonly value: Characters
}

/** The schema of {@link TextNode}. */
export const textNode: z.ZodType<TextNode> = z
  .strictObject({type: z.literal('text'), value: characters} satisfies Fields<TextNode>)
  .meta({id: 'TextNode'})
