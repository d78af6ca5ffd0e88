/** How many of some documents hold each case. */
export interface Tally {
  readonly quoteInListInAside: number
  readonly emphasisInLinkInStrong: number
  readonly linkInLink: number
  readonly listAfterList: number
  readonly equalMarksSideBySide: number
  readonly blankAtEdgeOfMark: number
  readonly breakAtEdge: number
  readonly footnoteInQuote: number
  readonly blankText: number
  readonly emptyContainer: number
}

interface Node {
  readonly type: string
  readonly [member: string]: unknown
}

/** The types of the nodes in a value, at any depth, each as often as it occurs. */
export function nodeTypes(value: unknown): readonly string[] {
  return nodes(value, []).map(({path}) => path.at(-1) ?? '')
}

/** Count the documents that hold each case. */
export function tally(documents: readonly unknown[]): Tally {
  const count = (has: (node: Node, path: readonly string[]) => boolean): number =>
    documents.filter((one) => nodes(one, []).some(({node, path}) => has(node, path))).length
  const within = (...types: readonly string[]) =>
    count((_node, path) => path.at(-1) === types[0] && follow(path, types))
  return {
    quoteInListInAside: within('quote', 'list', 'aside'),
    emphasisInLinkInStrong: within('emphasis', 'link', 'strong'),
    linkInLink: within('link', 'link'),
    listAfterList: count((node) =>
      pairs(node).some(([a, b]) => a.type === 'list' && b.type === 'list'),
    ),
    equalMarksSideBySide: count((node) =>
      pairs(node).some(([a, b]) => a.type === b.type && marks.has(a.type)),
    ),
    blankAtEdgeOfMark: count((node) => marks.has(node.type) && blankEdge(node)),
    breakAtEdge: count(
      (node) => children(node)[0]?.type === 'break' || children(node).at(-1)?.type === 'break',
    ),
    footnoteInQuote: within('footnote', 'quote'),
    blankText: count((node) => node.type === 'text' && String(node['value']).trim() === ''),
    emptyContainer: count(
      (node) => Array.isArray(node['children']) && node['children'].length === 0,
    ),
  }
}

const marks = new Set(['emphasis', 'strong', 'delete', 'superscript', 'subscript'])

/** Whether the path holds these types, from the last on up, with anything between. */
function follow(path: readonly string[], types: readonly string[]): boolean {
  let at = 0
  for (const type of path.toReversed()) if (type === types[at]) at++
  return at === types.length
}

function children(node: Node): readonly Node[] {
  return Array.isArray(node['children']) ? node['children'].filter(isNode) : []
}

function pairs(node: Node): readonly (readonly [Node, Node])[] {
  return Object.values(node).flatMap((member) => {
    if (!Array.isArray(member)) return []
    return member.flatMap((second: unknown, index): readonly (readonly [Node, Node])[] => {
      const first: unknown = member[index - 1]
      return isNode(first) && isNode(second) ? [[first, second]] : []
    })
  })
}

function blankEdge(node: Node): boolean {
  const texts = [children(node)[0], children(node).at(-1)]
  return texts.some(
    (one) => typeof one?.['value'] === 'string' && one['value'].trim() !== one['value'],
  )
}

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}

function nodes(
  value: unknown,
  above: readonly string[],
): readonly {readonly node: Node; readonly path: readonly string[]}[] {
  if (Array.isArray(value)) return value.flatMap((member) => nodes(member, above))
  if (typeof value !== 'object' || value === null) return []
  const path = isNode(value) ? [...above, value.type] : above
  const below = Object.entries(value).flatMap(([key, member]) =>
    key === 'data' || key === 'extra' ? [] : nodes(member, path),
  )
  return isNode(value) ? [{node: value, path}, ...below] : below
}
