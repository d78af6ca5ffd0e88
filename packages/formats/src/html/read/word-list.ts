import type {Block, List, ListItem} from '@copydesk/schema'
import {type HtmlElement, isElement} from '../tree.ts'
import {rawText} from './raw-text.ts'
import type {Context, Reader} from './reader.ts'

/** An entry that says itself in which list it stands: a word processor's paragraph, or an item alone. */
export interface Listed {
  readonly level: number
  readonly ordered: boolean
  readonly children: readonly Block[]
}

/** Read a paragraph that a word processor shows as an entry of a list, or a list item without a list. */
export function readListed(
  element: HtmlElement,
  context: Context,
  reader: Reader,
): Listed | undefined {
  if (element.tagName === 'li') {
    return {level: 1, ordered: false, children: reader.blocks(element.childNodes, context)}
  }
  if (element.tagName !== 'p') return undefined
  const level = reader.look(element).listLevel
  if (level === undefined) return undefined
  const marker = findMarker(element, reader)
  return {
    level,
    ordered: marker !== undefined && isNumber(rawText(marker.childNodes)),
    children: reader.blocks(element.childNodes, context),
  }
}

const isNumber = (marker: string): boolean =>
  /^[\s\u00a0]{0,20}\(?(?:\d{1,4}|[a-z]|[ivxlc]{1,6})[.)][\s\u00a0]{0,40}$/i.test(marker)

/** The bullet or number stands at the start, at the most a few elements deep. */
function findMarker(element: HtmlElement, reader: Reader): HtmlElement | undefined {
  for (const child of element.childNodes.slice(0, 4)) {
    let inner = isElement(child) ? child : undefined
    for (let depth = 0; inner && depth < 4; depth++) {
      if (reader.look(inner).listMarker) return inner
      inner = inner.childNodes.find(isElement)
    }
  }
  return undefined
}

/** Whether a marker is what a list shows by itself: a sign or a number. */
export function isBullet(marker: HtmlElement): boolean {
  const text = rawText(marker.childNodes)
  return [...text.slice(0, 40).replace(/[\s\u00a0]/g, '')].length <= 1 || isNumber(text)
}

/** Whether a marker belongs to a paragraph that is read as an entry: its bullet is then the list's. */
export function isOfList(marker: HtmlElement, reader: Reader): boolean {
  let around = marker.parentNode
  for (let steps = 0; around && 'tagName' in around && steps < 6; steps++) {
    if (reader.look(around).listLevel !== undefined) return true
    around = around.parentNode
  }
  return false
}

interface Growing {
  readonly level: number
  readonly ordered: boolean
  readonly items: {readonly blocks: readonly Block[]; readonly lists: Growing[]}[]
}

/** Lists of entries in a row, one within another as their levels say. */
export function nestListed(entries: readonly Listed[]): readonly List[] {
  const top: Growing[] = []
  const open: Growing[] = []
  for (const {level, ordered, children} of entries) {
    if (children.length === 0) continue
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > level) open.pop()
    let list = open.at(-1)
    if (!list || list.level < level || list.ordered !== ordered) {
      const begun: Growing = {level, ordered, items: []}
      if (list && list.level >= level) open.pop()
      const around = open.at(-1)?.items.at(-1)
      if (around) around.lists.push(begun)
      else top.push(begun)
      open.push(begun)
      list = begun
    }
    list.items.push({blocks: children, lists: []})
  }
  return top.map(toList)
}

function toList({ordered, items}: Growing): List {
  const children = items.map(
    ({blocks, lists}): ListItem => ({
      type: 'listItem',
      children: [...blocks, ...lists.map(toList)],
    }),
  )
  return {type: 'list', ...(ordered ? {ordered} : {}), children}
}
