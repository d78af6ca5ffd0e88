import * as z from 'zod'
import type {Fields} from '../fields.ts'
import {isFilled, isInOrder, isUnread, type Settled} from '../normalize/settled.ts'
import type {BlockDefinition} from './block-definition.ts'
import type {Block} from './index.ts'

/** A list, with bullets or numbers. */
export interface List {
  readonly type: 'list'
  readonly ordered?: true | undefined
  /** The first number, where it is not 1. */
  readonly start?: number | undefined
  readonly children: readonly ListItem[]
}

/** One entry of a list. */
export interface ListItem {
  readonly type: 'listItem'
  /** For a list of tasks: done or not. It needs a paragraph to stand before. */
  readonly checked?: boolean | undefined
  readonly children: readonly Block[]
}

/** Whether a list is set tight or loose is a matter of looks and is not kept. */
export const list: BlockDefinition<List> = {
  schema: ({blocks}) => {
    const item = z
      .strictObject({
        type: z.literal('listItem'),
        checked: z.boolean().optional(),
        children: blocks,
      } satisfies Fields<ListItem>)
      .meta({id: 'ListItem'})
    return z
      .strictObject({
        type: z.literal('list'),
        ordered: z.literal(true).optional(),
        start: z.int().min(0).max(999_999_999).optional(),
        children: z.array(item),
      } satisfies Fields<List>)
      .meta({id: 'List'})
  },
  parts: ['children'],
  normalize({ordered, start, children}, normal) {
    const items: ListItem[] = []
    for (const {checked, children: inside} of children) {
      const kept = normal.blocks(inside)
      if (kept.length === 0) continue
      const task = checked !== undefined && kept[0]?.type === 'paragraph'
      items.push(
        task ? {type: 'listItem', checked, children: kept} : {type: 'listItem', children: kept},
      )
    }
    if (items.length === 0) return undefined
    const numbered = ordered && start !== undefined && start !== 1 ? normal.data({start}) : {}
    return {type: 'list', ...(ordered ? {ordered, ...numbered} : {}), children: items}
  },
  isSettled(block, settled, room) {
    const {ordered, start, children} = block
    if (!isInOrder(block, members) || !isFilled(children)) return false
    if (ordered === undefined ? start !== undefined : ordered !== true) return false
    if (start !== undefined && !isOtherThanFirst(start)) return false
    for (const item of children) if (!isSettledItem(item, settled, room - 2)) return false
    return true
  },
}

const members = ['type', 'ordered', 'start', 'children'] as const
const itemMembers = ['type', 'checked', 'children'] as const

function isSettledItem(item: unknown, {blocks}: Settled, room: number): boolean {
  if (!isUnread(item) || item['type'] !== 'listItem') return false
  const {checked, children} = item
  if (!isInOrder(item, itemMembers) || !isFilled(children)) return false
  if (checked !== undefined) {
    const [first]: readonly unknown[] = children
    if (typeof checked !== 'boolean') return false
    if (!isUnread(first) || first['type'] !== 'paragraph') return false
  }
  return blocks(children, room)
}

/** A first number that must be said. */
const isOtherThanFirst = (start: unknown): boolean =>
  Number.isInteger(start) &&
  Number(start) <= 999_999_999 &&
  (Number(start) > 1 || Object.is(start, 0))
