import type {Table} from '../blocks/table.ts'
import type {Pointer} from '../contracts/pointer.ts'
import type {Document} from '../documents/index.ts'
import {inlineTypes} from '../inlines/index.ts'
import {walk} from '../tree/children.ts'
import {isNode, type Node, partsOf} from '../tree/node.ts'

/** A table too large to be made whole, and its place. */
export interface WideTable {
  readonly at: Pointer
  readonly cells: number
}

/**
 * The first table that comes to more than `most` cells once its short rows are filled up to the
 * widest, as the normal form has them: a few kilobytes of short rows can ask for gigabytes.
 */
export function wideTable(document: Document, most: number): WideTable | undefined {
  if (!holdsWideTable(document, most)) return
  for (const {node, at} of walk(document)) {
    const cells = node.type === 'table' ? cellsOf(node) : 0
    if (cells > most) return {at, cells}
  }
  return
}

const cellsOf = ({children}: Table): number =>
  children.length * children.reduce((most, row) => Math.max(most, row.children.length), 0)

const inline: ReadonlySet<string> = new Set(inlineTypes)

/** A quick look without places, past running text and past all that is no node. */
function holdsWideTable(document: Document, most: number): boolean {
  const stack: Node[] = [document]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'table' && cellsOf(node) > most) return true
    for (const part of partsOf(node)) {
      const inside: unknown = Reflect.get(node, part)
      const all: readonly unknown[] = Array.isArray(inside) ? inside : []
      for (const one of all) {
        if (!isNode(one) || inline.has(one.type)) break
        stack.push(one)
      }
    }
  }
  return false
}
