import type {ListItem} from 'mdast'
import {isForeign} from './foreign.ts'
import type {Remedy} from './judge.ts'
import {startOf} from './node-source.ts'

/** The length of `[ ] `. */
const box = 4

/**
 * Judge a task. The reference lets its paragraph begin at the box where no text comes first: so it is
 * moved there.
 */
export function judgeTask(source: string, {checked, children}: ListItem): Remedy | undefined {
  if (typeof checked !== 'boolean') {
    return hasLateBox(source, children) || hasLongBox(source, children) ? 'refer' : undefined
  }
  const [paragraph] = children
  if (paragraph?.type !== 'paragraph' || !paragraph.position) return 'refer'
  const at = startOf(paragraph)
  if (source[at - 2] !== ']' || source[at - box - 1] === '\t') return 'refer'
  const [first] = paragraph.children
  if (!first || first.type === 'text' || isForeign(source, first)) return
  const {start} = paragraph.position
  paragraph.position.start = {...start, offset: at - box, column: start.column - box}
  return
}

/** Whether a box stands after a definition, where the reference takes it for the one of a task. */
function hasLateBox(source: string, nodes: ListItem['children']): boolean {
  if (nodes[0]?.type !== 'definition') return false
  const after = nodes.find(({type}) => type !== 'definition')
  const start = startOf(after)
  return after?.type === 'paragraph' && /^\[[ \txX\r\n]/.test(source.slice(start, start + 2))
}

/** Whether a box goes on in the next line: a line ending is a blank to the reference only. */
function hasLongBox(source: string, [first]: ListItem['children']): boolean {
  const start = startOf(first)
  if (source[start] !== '[' || first?.type !== 'paragraph') return false
  return /^\[[\r\n][\n \t>]*\]/.test(source.slice(start, start + 80))
}
