import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {isInOrder} from '../normalize/settled.ts'
import {isLines, type Lines, multiline} from '../scalars/characters.ts'
import {type Id, id, isId} from '../scalars/id.ts'
import {isTrimmedText, type Text, text} from '../scalars/text.ts'
import type {BlockDefinition} from './block-definition.ts'

/** Source code or other text whose every blank counts. */
export interface Code {
  readonly type: 'code'
  /** The language's name: one word. */
  readonly lang?: Id | undefined
  /** What else is known: a file's name, the lines to stress. */
  readonly meta?: Text | undefined
  readonly value: Lines
}

/** Code is kept to the letter. Empty code that says nothing of itself is nothing. */
export const code: BlockDefinition<Code> = {
  schema: () =>
    z
      .strictObject({
        type: z.literal('code'),
        lang: id.optional(),
        meta: text.optional(),
        value: multiline,
      } satisfies Fields<Code>)
      .meta({id: 'Code'}),
  parts: ['value'],
  normalize({lang, meta, value}) {
    const said = meta?.trim()
    if (!lang && !said && value === '') return undefined
    return {type: 'code', ...(lang ? {lang} : {}), ...(said ? {meta: said} : {}), value}
  },
  isSettled(block) {
    const {lang, meta, value} = block
    if (!isInOrder(block, members) || !isLines(value)) return false
    if (lang !== undefined && !isId(lang)) return false
    if (meta !== undefined && !isTrimmedText(meta)) return false
    return lang !== undefined || meta !== undefined || value !== ''
  },
}

const members = ['type', 'lang', 'meta', 'value'] as const
