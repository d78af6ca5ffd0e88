import type {Parents, PhrasingContent, Root} from 'mdast'
import {joinForeign} from './foreign.ts'
import {type Around, judge, type Remedy} from './judge.ts'

/**
 * A tree of the native parser as the reference would give it: syntax that is not in the dialect is
 * the text that it is, where that is plain text. One pass, without recursion.
 */
export function correct(
  source: string,
  root: Root,
  {disarmed = false}: {readonly disarmed?: boolean | undefined} = {},
): Root | Remedy {
  return correctBelow(source, root, disarmed) ?? root
}

/** Corrects a tree block by block. The blocks of which it is not sure are handed back by their index. */
export function correctBlocks(source: string, root: Root): Set<number> {
  const wrong = new Set<number>()
  const around: Around = {
    source,
    parent: root,
    before: undefined,
    after: undefined,
    disarmed: false,
  }
  let index = 0
  for (const node of root.children) {
    around.after = root.children[index + 1]
    if (judge(node, around)) {
      wrong.add(index)
      if (index > 0) wrong.add(index - 1)
    } else if ('children' in node && correctBelow(source, node, false)) wrong.add(index)
    around.before = node
    index++
  }
  return wrong
}

function correctBelow(source: string, top: Parents, disarmed: boolean): Remedy | undefined {
  const stack: Parents[] = [top]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    let foreign = false
    const around: Around = {source, parent, before: undefined, after: undefined, disarmed}
    let next = 1
    for (const node of parent.children) {
      around.after = parent.children[next++]
      const verdict = judge(node, around)
      if (verdict === 'foreign') foreign = true
      else if (verdict) return verdict
      else if ('children' in node) stack.push(node)
      around.before = node
    }
    if (foreign) {
      // Only running text holds what is foreign.
      const children = joinForeign(source, parent.children as PhrasingContent[])
      if (!children) return 'disarm'
      parent.children = children
    }
  }
  return
}
