import type {List} from '@copydesk/schema'
import type {Codec} from '../codec.ts'
import type {Data} from '../data.ts'
import type {MembersOf} from '../shape.ts'
import type {PortableTextWriter} from '../writer.ts'

const shape: MembersOf<List> = {children: {each: {children: 'blocks'}}}

/**
 * A list is flat: a block for each entry, with the kind of list and its level. What that cannot say, a
 * second paragraph or a picture in an entry, makes the list an object.
 */
export const list: Codec<List> = {
  types: ['list'],
  write: (block, writer) =>
    isFlat(block) ? flatten(block, 1, writer) : [writer.members(block, shape)],
  read: (entry, at, reader) => reader.members(entry, shape, at) as List, // checked with the whole
}

/** Whether every entry is one block of text, with nothing but such lists under it. */
export const isFlat = ({children}: List): boolean =>
  children.every(({children: [first, ...rest]}) => {
    const begins = first?.type === 'paragraph' || first?.type === 'heading'
    return begins && rest.every((inner) => inner.type === 'list' && isFlat(inner))
  })

function flatten(block: List, level: number, writer: PortableTextWriter): Data[] {
  const listItem = block.ordered ? 'number' : 'bullet'
  const entries: Data[] = []
  for (const {checked, children} of block.children) {
    const task = checked === undefined ? {} : {checked}
    const start = entries.length === 0 && block.start !== undefined ? {start: block.start} : {}
    let before: List | undefined
    for (const inner of children) {
      if (inner.type === 'paragraph' || inner.type === 'heading') {
        const style = inner.type === 'heading' ? `h${inner.depth}` : 'normal'
        entries.push({...writer.text(inner.children, style), listItem, level, ...task, ...start})
      } else if (inner.type === 'list') {
        const nested = flatten(inner, level + 1, writer)
        entries.push(...(before ? separate(nested, before, inner) : nested))
        before = inner
      }
    }
  }
  return entries
}

/** The entries of a list, set off from one of the same kind right before it, which they would continue. */
export function separate(entries: Data[], before: List, list: List): Data[] {
  const [first, ...rest] = entries
  const isAlike = before.ordered === list.ordered && first?.['listItem'] !== undefined
  return isAlike ? [{...first, newList: true}, ...rest] : entries
}
