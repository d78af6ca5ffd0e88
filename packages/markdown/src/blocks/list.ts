import type {List, ListItem} from '@copydesk/schema'
import type {ListItem as ListItemNode} from 'mdast'
import {type Reading, traced} from '../trace/trace.ts'
import {type BlockCodec, type BlockReader, type BlockWriter, nothing} from './block-codec.ts'
import {prefixLines} from './prefix.ts'

/** `-` and `1.`; a second list right after a first one has `+` and `1)`, so that they stay two. */
export const list: BlockCodec<List> = {
  nodes: ['list'],
  read(node, reader) {
    if (node.type !== 'list') return
    const items: Reading[] = []
    for (const item of node.children) {
      const read = readItem(item, reader)
      if (read) items.push(read)
    }
    if (items.length === 0) return nothing
    const children = reader.all(items, [node])
    const {value} = children
    if (!node.ordered) return reader.said({type: 'list', children: value}, node, {children})
    const start = typeof node.start === 'number' && node.start !== 1 ? {start: node.start} : {}
    const list = {type: 'list', ordered: true, ...start, children: value}
    return reader.said(list, node, {children})
  },
  write({ordered, start = 1, children}, writer) {
    const odd = writer.beside % 2 === 1
    const items = children.map((item, index) => {
      const number = Math.min(start + index, 999_999_999)
      const marker = ordered ? `${number}${odd ? ')' : '.'} ` : odd ? '+ ' : '- '
      return prefixLines(writeItem(item, writer), ' '.repeat(marker.length), marker)
    })
    const loose = items.some((item) => item.includes('\n\n'))
    return items.join(loose ? '\n\n' : '\n')
  },
  seam: ({ordered}) => (ordered ? 'numbers' : 'bullets'),
}

function readItem(node: ListItemNode, reader: BlockReader): Reading | undefined {
  const children = reader.blocks(node.children)
  if (children.value.length === 0) return
  const {value} = children
  if (typeof node.checked !== 'boolean' || !startsWithWords(value[0])) {
    return reader.said({type: 'listItem', children: value}, node, {children})
  }
  const checked = {value: node.checked, trace: traced(reader.span(node))}
  const item = {type: 'listItem', checked: node.checked, children: value}
  return reader.said(item, node, {checked, children})
}

/** A task needs a paragraph to stand before. */
const startsWithWords = (block: unknown): boolean =>
  typeof block === 'object' && block !== null && 'type' in block && block.type === 'paragraph'

function writeItem({checked, children}: ListItem, writer: BlockWriter): string {
  const box = checked === undefined ? '' : checked ? '[x] ' : '[ ] '
  const [first, second, ...rest] = children
  const tight = rest.length === 0 && first?.type === 'paragraph' && second?.type === 'list'
  if (!tight || !interrupts(second)) return box + writer.blocks(children)
  return `${box}${writer.blocks([first])}\n${writer.blocks([second])}`
}

/** Whether a list may stand right under a paragraph: one that starts with 1, and with words. */
const interrupts = ({start, children}: List): boolean =>
  start === undefined && children[0]?.children[0]?.type === 'paragraph'
