import type {Nodes} from 'mdast'
import {endOf, startOf} from './node-source.ts'

/** Whether a place stands in code, where no delimiter is one. Linear in the block. */
export function isInCode(block: Nodes | undefined, place: number): boolean {
  let node = block
  while (node && 'children' in node) {
    const {children}: {readonly children: readonly Nodes[]} = node
    node = children.find((child) => startOf(child) <= place && place < endOf(child))
  }
  return node?.type === 'inlineCode' || node?.type === 'code'
}
