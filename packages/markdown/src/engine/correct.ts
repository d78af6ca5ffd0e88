import type {Parents, PhrasingContent, Root} from 'mdast'
import {joinForeign} from './foreign.ts'
import {type Around, judge, type Remedy} from './judge.ts'

/**
 * A tree of the native parser as the reference would give it: syntax that is not in the dialect is
 * the text that it is, where that is plain text. One pass, without recursion.
 */
export function correct(
  source: string,
  tree: unknown,
  {disarmed = false}: {readonly disarmed?: boolean | undefined} = {},
): Root | Remedy {
  const root = tree as Root // The parser's own types say no more than that it is a node.
  const stack: Parents[] = [root]
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    let foreign = false
    const around: Around = {source, parent, before: undefined, disarmed}
    for (const node of parent.children) {
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
  return root
}
