import type {Nodes, Parents} from 'mdast'
import type {} from 'mdast-util-directive'
import {closesNext} from './closes-next.ts'
import {isClosed, isPlainDirective} from './directive-source.ts'
import {isForeign} from './foreign.ts'
import {mendLabel, mendLoneBracket} from './item-text.ts'
import {judgeTask} from './judge-task.ts'
import {mendListEnd} from './list-end.ts'
import {endOf, endsBlank, isFenced, isOpenHtml, runsOn, startOf} from './node-source.ts'

/** What to do instead of taking a tree: parse the source disarmed, or let the reference read it. */
export type Remedy = 'disarm' | 'refer'

/** Nothing: the reference gives the same node. Foreign: it is no syntax of the dialect. */
type Verdict = Remedy | 'foreign' | undefined

/** What is known around a node that is judged. */
export interface Around {
  readonly source: string
  readonly parent: Parents
  /** The node before it, if any; set anew for each of a parent's children. */
  before: Nodes | undefined
  /** The node after it, if any. */
  after: Nodes | undefined
  /** Whether what was parsed had been disarmed. */
  readonly disarmed: boolean
}

type ByType = {readonly [N in Nodes as N['type']]: N}
type Judge<N> = (node: N, around: Around) => Verdict

/** What to make of a node of the native parser: whether the reference would give the same. */
export function judge<T extends keyof ByType>(
  node: ByType[T] & {readonly type: T},
  around: Around,
): Verdict {
  const one: Judge<ByType[T]> | undefined = judges[node.type]
  return one?.(node, around)
}

/** A label over several lines, the prefixes of what it stands in left in it. */
const overLines = /[\r\n][ \t>]/

const image: Judge<ByType['image'] | ByType['imageReference']> = (node, {source, disarmed}) => {
  if (node.type === 'imageReference' && overLines.test(node.label ?? '')) return 'refer'
  const at = startOf(node) + 2
  const alt = node.alt ?? ''
  if (source.startsWith(alt, at) && source[at + alt.length] === ']') return
  const slice = source.slice(at, endOf(node))
  if (!disarmed) return /[:@~]|www\./i.test(slice) ? 'disarm' : undefined
  return slice.includes(']:') ? 'refer' : undefined
}

const flow: Judge<Nodes> = (node, {source, before}) => {
  const start = startOf(node)
  if (source[start] === ':' && source[start + 1] === ':') return 'refer'
  if (node.type !== 'paragraph' || !before) return
  if (before.type === 'leafDirective' && /[-*+\d]/.test(source.charAt(start))) return 'refer'
  if (!takesLines.has(before.type)) return
  return isRightAfter(node, before) ? 'refer' : undefined
}

/** What would have taken the lines of a paragraph right after it for its own. */
const takesLines: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'list'])

/** What may hold blocks; all other parents hold running text. */
const holdsBlocks: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'containerDirective',
])

const holds = (node: Nodes): node is Parents => node.type === 'list' || holdsBlocks.has(node.type)

function isRightAfter(node: Nodes, before: Nodes): boolean {
  let last = before
  for (;;) {
    const inner: Nodes | undefined = holds(last) ? last.children.at(-1) : undefined
    if (!inner) break
    last = inner
  }
  return last.position?.end.line === (node.position?.start.line ?? 0) - 1
}

/** Whether a list or quote stands right after another where one of them is in a quote or is one. */
function followsContainer(node: Nodes, parent: Parents, before: Nodes | undefined): boolean {
  const quoted = parent.type === 'blockquote' || before?.type === 'blockquote'
  if (!quoted || parent.type === 'root') return false
  return (before?.type === 'list' || before?.type === 'blockquote') && isRightAfter(node, before)
}

/** Whether a list of several items stands in here, however deep. */
function hasItems(around: Nodes): boolean {
  const stack: Nodes[] = [around]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'list' && node.children.length > 1) return true
    if (holds(node)) for (const child of node.children) stack.push(child)
  }
  return false
}

/** What is a tag to the reference only. */
const slashInTag = /<[a-z][^<>]*=\s*\//i

/** A line of a list with nothing but a bracket, which is looked at as a task's box. */
const loneBracket = /\[(?:\r\n|[\r\n])$/

/** One line for each node that the two parsers may differ on; docs/markdown-engines.md has examples. */
const judges: {readonly [T in keyof ByType]?: Judge<ByType[T]>} = {
  text(node, {source}) {
    const {value} = node
    if (value.length < 4 && loneBracket.test(source.charAt(startOf(node) - 1) + value))
      return mendLoneBracket(source, node) ? undefined : 'refer'
    if (value.includes('<') && slashInTag.test(value)) return 'refer'
    return value.charCodeAt(value.length - 1) <= 13 && value.includes('`') ? 'refer' : undefined
  },
  textDirective: () => 'foreign',
  linkReference: (node, {source, parent}) =>
    !overLines.test(node.label ?? '') || mendLabel(source, node, parent) ? undefined : 'refer',
  link: (node, {source}) => (isForeign(source, node) ? 'foreign' : undefined),
  delete: (node, {source}) => (source[startOf(node) + 1] === '~' ? undefined : 'disarm'),
  image,
  imageReference: image,
  leafDirective: (node, {source}) => (isPlainDirective(source, node) ? undefined : 'refer'),
  containerDirective: (node, {source}) =>
    isPlainDirective(source, node) && isClosed(source, node) ? undefined : 'refer',
  code(node, {source}) {
    if (!isFenced(source, node)) return 'refer'
    const blankEnd = /[^\r]\n$/.test(node.value) && !/[`~]/.test(source.charAt(startOf(node)))
    return blankEnd && source.slice(startOf(node), endOf(node)).includes('\r') ? 'refer' : undefined
  },
  html(node, {source, parent}) {
    if (isOpenHtml(node.value) || endsBlank(source, node)) return 'refer'
    return !holdsBlocks.has(parent.type) && /[\r\n][ \t>]/.test(node.value) ? 'refer' : undefined
  },
  definition: (node, {source, parent}) =>
    node.identifier.startsWith('^') || runsOn(source, node, parent.type === 'root')
      ? 'refer'
      : undefined,
  footnoteReference: (node, {source}) =>
    /\s/.test(node.label ?? '') || closesNext(source, endOf(node)) ? 'refer' : undefined,
  footnoteDefinition(node, {source}) {
    if (/\s/.test(node.label ?? '')) return 'refer'
    if (node.children[0]?.type !== 'paragraph') return 'refer'
    return runsOn(source, node) || hasItems(node) ? 'refer' : undefined
  },
  tableRow: (node, {source}) => (source[startOf(node)] === '<' ? 'refer' : undefined),
  blockquote(node, {source, parent, before}) {
    const last = node.children.at(-1)
    if (followsContainer(node, parent, before)) return 'refer'
    if (parent.type === 'root' && last && !holds(last)) return
    return endsBlank(source, node) ? 'refer' : undefined
  },
  list(node, {source, parent, before, after}) {
    if (followsContainer(node, parent, before)) return 'refer'
    if (parent.type !== 'blockquote') return
    return mendListEnd(source, node, parent, after) ? undefined : 'refer'
  },
  listItem: (node, {source}) => judgeTask(source, node),
  paragraph: flow,
  heading: flow,
  table: (node, around) =>
    around.source[startOf(node) - 2] === ']' ? 'refer' : flow(node, around),
}
