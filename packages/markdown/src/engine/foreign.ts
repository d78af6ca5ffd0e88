import type {Nodes, PhrasingContent} from 'mdast'
import type {} from 'mdast-util-directive'
import {endOf, startOf} from './node-source.ts'

/** Whether a node is syntax that the dialect does not have: a text directive, a literal autolink. */
export function isForeign(source: string, node: Nodes | undefined): boolean {
  if (node?.type === 'textDirective') return true
  if (node?.type !== 'link') return false
  const first = source[startOf(node)]
  return first !== '[' && first !== '<'
}

/** Nothing in it can be a part of markup: underscores within words cannot. */
const plain = /^(?:[^*_~`[\]!<>&\\|\r\n]|(?<=[a-zA-Z0-9])_(?=[a-zA-Z0-9]))*$/

/** Running text whose foreign nodes are text, joined with the text beside them; not where it is markup. */
export function joinForeign(
  source: string,
  nodes: readonly PhrasingContent[],
): PhrasingContent[] | undefined {
  const all: PhrasingContent[] = []
  for (const node of nodes) {
    const {position} = node
    const slice = isForeign(source, node) ? source.slice(startOf(node), endOf(node)) : undefined
    if (slice !== undefined && !plain.test(slice)) return
    const value = node.type === 'text' ? node.value : slice
    const last = all.at(-1)
    if (value === undefined) all.push(node)
    else if (last?.type === 'text') {
      last.value += value
      if (last.position && position) last.position.end = position.end
    } else all.push({type: 'text', value, ...(position && {position})})
  }
  return all
}
