import type {Nodes, RootContent} from 'mdast'

/**
 * Headings one level down, where the first below the title has depth 1: a house whose titles are
 * front matter often begins its sections with `#`. A first `#` that says the title again, or is the
 * only one, is a headline: it is left to be told. So is a single `#` among sections of depth 2.
 */
export function demoteHeadings(
  nodes: readonly RootContent[],
  headline: unknown,
): readonly RootContent[] {
  const [first] = nodes
  const repeated = first && isTop(first) && textOf(first).trim() === headline ? first : undefined
  const headings = nodes.filter((node) => node.type === 'heading' && node !== repeated)
  const [opening] = headings
  if (!opening || !isTop(opening)) return nodes
  if (opening === first && headings.filter(isTop).length === 1) return nodes
  return nodes.map((node) =>
    node.type === 'heading' && node !== repeated ? {...node, depth: deeper[node.depth]} : node,
  )
}

const deeper = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 6} as const

const isTop = (node: RootContent): boolean => node.type === 'heading' && node.depth === 1

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
