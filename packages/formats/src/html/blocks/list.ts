import {append, type Block, type List, type ListItem, type Pointer} from '@copydesk/schema'
import type {Element, ElementContent} from 'hast'
import type {Codec} from '../codec.ts'
import type {Desk} from '../desk.ts'
import {h, onLines, t} from '../hast.ts'
import type {Context, Reader} from '../read/reader.ts'
import {attribute, type HtmlElement, type HtmlNode, isElement, isText} from '../tree.ts'

/** A list; whether an entry of a list of tasks is done is on it. */
export const list: Codec<List> = {
  write({ordered, start, children}, at, desk) {
    if (ordered) desk.hold(append(at, 'ordered'))
    if (start !== undefined) desk.hold(append(at, 'start'))
    const items = children.map((item, index) =>
      writeItem(item, append(append(at, 'children'), index), desk),
    )
    return [h(ordered ? 'ol' : 'ul', {start}, onLines(items))]
  },
  read(element, reader, context) {
    const ordered = element.tagName === 'ol'
    const children = readItems(element, reader, context)
    if (children.length === 0) return undefined
    const start = ordered ? startOf(element) : undefined
    return {
      type: 'list',
      ...(ordered ? {ordered} : {}),
      ...(start === undefined ? {} : {start}),
      children,
    }
  },
}

/** A paragraph alone, or before lists, needs no element of its own. */
function writeItem({checked, children}: ListItem, at: Pointer, desk: Desk): Element {
  if (checked !== undefined) desk.hold(append(at, 'checked'))
  const box: readonly ElementContent[] =
    checked === undefined ? [] : [h('span', {dataMark: 'box'}, [t(checked ? '☑ ' : '☐ ')])]
  const [first, ...rest] = children
  const place = append(at, 'children')
  const dataChecked = checked === undefined ? undefined : String(checked)
  if (first?.type === 'paragraph' && rest.every(({type}) => type === 'list')) {
    const words = desk.inlines(first.children, append(append(place, 0), 'children'))
    const lists = rest.flatMap(
      (block, index) => list.write(block as List, append(place, index + 1), desk), // every one is a list
    )
    return h('li', {dataChecked}, [...box, ...words, ...onLines(lists)])
  }
  return h('li', {dataChecked}, [...box, ...onLines(desk.blocks(children, place))])
}

function startOf(element: HtmlElement): number | undefined {
  const start = attribute(element, 'start')
  const number = start === undefined || !/^\d{1,9}$/.test(start) ? 1 : Number(start)
  return number === 1 ? undefined : number
}

/** Entries. What else stands in a list goes into the entry before it. */
function readItems(element: HtmlElement, reader: Reader, context: Context): readonly ListItem[] {
  const items: {readonly item: ListItem; readonly blocks: Block[]}[] = []
  let loose: HtmlNode[] = []
  const settle = (): void => {
    const blocks = reader.blocks(loose, context)
    loose = []
    if (blocks.length === 0) return
    const before = items.at(-1)
    if (before) before.blocks.push(...blocks)
    else items.push({item: {type: 'listItem', children: []}, blocks: [...blocks]})
  }
  for (const node of element.childNodes) {
    if (!isElement(node) || node.tagName !== 'li') {
      if (!isText(node) || node.value.trim() !== '') loose.push(node)
      continue
    }
    settle()
    const blocks = [...reader.blocks(node.childNodes, context)]
    if (blocks.length === 0) continue
    const checked = blocks[0]?.type === 'paragraph' ? checkedOf(node) : undefined
    const item = {type: 'listItem' as const, ...(checked === undefined ? {} : {checked})}
    items.push({item: reader.place({...item, children: blocks}, node), blocks})
  }
  settle()
  return items.map(({item, blocks}) =>
    item.children === blocks ? item : {...item, children: blocks},
  )
}

/** Done or not: said on the entry, or by a box to tick at its start. */
function checkedOf(item: HtmlElement): boolean | undefined {
  const said = attribute(item, 'data-checked')
  if (said !== undefined) return said === 'true'
  let first = firstElement(item)
  for (let steps = 0; first && steps < 3 && first.tagName !== 'input'; steps++) {
    first = firstElement(first)
  }
  if (first?.tagName !== 'input' || attribute(first, 'type') !== 'checkbox') return undefined
  return attribute(first, 'checked') !== undefined
}

function firstElement(element: HtmlElement): HtmlElement | undefined {
  for (const node of element.childNodes) {
    if (isElement(node)) return node
    if (isText(node) && node.value.trim() !== '') return undefined
  }
  return undefined
}
