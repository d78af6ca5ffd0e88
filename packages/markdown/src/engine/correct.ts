import type {Nodes, PhrasingContent, Root} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'

/** A tree of the native parser without the syntax that is not in the dialect. */
export function correct(source: string, tree: unknown): Root {
  const root = tree as Root
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!('children' in node)) continue
    let wrong = false
    for (const child of node.children) {
      if (isForeign(source, child)) wrong = true
      else if ('children' in child) stack.push(child)
    }
    if (wrong) node.children = literally(source, node.children as PhrasingContent[])
  }
  return root
}

function isForeign(source: string, node: Nodes): boolean {
  if (node.type === 'textDirective') return true
  const start = node.position?.start.offset ?? 0
  if (node.type === 'link') return source[start] !== '[' && source[start] !== '<'
  return node.type === 'delete' && source[start + 1] !== '~'
}

function literally(source: string, nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const all: PhrasingContent[] = []
  for (const node of nodes) {
    const {position} = node
    let text = node.type === 'text' ? node.value : undefined
    if (position && isForeign(source, node)) {
      text = decodeString(source.slice(position.start.offset, position.end.offset))
    }
    const last = all.at(-1)
    if (text === undefined) all.push(node)
    else if (last?.type === 'text') {
      last.value += text
      if (last.position && position) last.position.end = position.end
    } else all.push({type: 'text', value: text, ...(position && {position})})
  }
  return all
}
