import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {type JsonObject, jsonObject} from '../scalars/json.ts'
import {type Kebab, kebab} from '../scalars/kebab.ts'
import type {BlockDefinition} from './block-definition.ts'
import type {Block} from './index.ts'

/** A user's own block: a name, data, and children that every tool can still walk. */
export interface Custom {
  readonly type: 'custom'
  readonly name: Kebab
  readonly data?: JsonObject | undefined
  readonly children?: readonly Block[] | undefined
}

/** A user's data is kept as it is; empty data and no children are left out. */
export const custom: BlockDefinition<Custom> = {
  schema: ({blocks}) =>
    z
      .strictObject({
        type: z.literal('custom'),
        name: kebab,
        data: jsonObject.optional(),
        children: blocks.optional(),
      } satisfies Fields<Custom>)
      .meta({id: 'Custom'}),
  parts: ['children'],
  normalize({name, data, children}, normal) {
    const kept = normal.blocks(children ?? [])
    return {
      type: 'custom',
      name,
      ...(data && Object.keys(data).length > 0 ? {data: normal.json(data)} : {}),
      ...(kept.length > 0 ? {children: kept} : {}),
    }
  },
}
