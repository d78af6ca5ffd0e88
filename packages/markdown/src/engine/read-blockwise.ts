import type {Definition, FootnoteDefinition, Nodes, Root, RootContent} from 'mdast'
import {endOf, startOf} from './node-source.ts'

/** Neighbouring blocks, from the first to before the last, and their stretch of the source. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

type Point = NonNullable<Nodes['position']>['start']

/** Stands after a stretch: whatever is open there would swallow it. */
const sentinel = 'x'

/**
 * A tree in which the blocks that are wrong are read again, each stretch of them by itself; nothing
 * where that is not sure to give what the whole would. A stretch begins and ends where a blank line
 * stands before a line that is not indented, and must leave nothing open. Linear: together, what is
 * read again is no more than twice the source.
 */
export function readBlockwise(
  source: string,
  root: Root,
  wrong: ReadonlySet<number>,
  read: (source: string) => Root | undefined,
): Root | undefined {
  const children: RootContent[] = []
  const stubs = stubsOf(root)
  let room = 2 * source.length
  let next = 0
  for (const index of [...wrong].sort((a, b) => a - b)) {
    if (index < next) continue
    const stretch = stretchAround(source, root.children, index, wrong)
    if (!stretch || stretch.from < next) return
    const tail = tailOf(source, stretch, stubs)
    if (tail === undefined) return
    room -= stretch.end - stretch.start + tail.length
    const again = room > 0 && readStretch(source, root.children, stretch, tail, read)
    if (!again) return
    children.push(...root.children.slice(next, stretch.from), ...again)
    next = stretch.to
  }
  children.push(...root.children.slice(next))
  return {...root, children}
}

/** The least stretch with hard borders that holds a block, and those right after it that are wrong. */
function stretchAround(
  source: string,
  nodes: readonly RootContent[],
  index: number,
  wrong: ReadonlySet<number>,
): Stretch | undefined {
  let from = index
  while (from > 0 && !isBorder(source, nodes, from)) from--
  let to = index + 1
  while (to < nodes.length && (wrong.has(to) || !isBorder(source, nodes, to))) to++
  const start = from === 0 ? 0 : startOf(nodes[from])
  const end = to === nodes.length ? source.length : startOf(nodes[to])
  return source.startsWith('\ufeff', start) ? undefined : {from, to, start, end}
}

/** What may go on after a blank line, and what goes on with it. */
const goesOn: ReadonlySet<string> = new Set(['list', 'code', 'html', 'footnoteDefinition'])

/** Whether nothing before a block can be read with it. */
function isBorder(source: string, nodes: readonly RootContent[], index: number): boolean {
  const node = nodes[index]
  const start = startOf(node)
  if (node?.position?.start.column !== 1 || /\s/.test(source.charAt(start))) return false
  if (source[start - 1] !== '\n' || source[start - 2] !== '\n') return false
  return node.type !== 'list' || !goesOn.has(nodes[index - 1]?.type ?? '')
}

/** Reads a stretch with what the rest of the source defines, and takes it only where it stays apart. */
function readStretch(
  source: string,
  nodes: readonly RootContent[],
  {from, to, start, end}: Stretch,
  tail: string,
  read: (source: string) => Root | undefined,
): readonly RootContent[] | undefined {
  const slice = source.slice(start, end)
  const children = read(slice + tail)?.children
  if (!children) return
  const at =
    tail === '' ? children.length : children.findIndex((node) => startOf(node) >= end - start)
  if (tail !== '' && startOf(children[at]) !== slice.length + blankLines.length) return
  const again = children.slice(0, at)
  const first = again[0]
  const last = again.at(-1)
  if (!first || !last || endOf(last) > slice.length) return
  if (first.type === 'list' && nodes[from - 1]?.type === 'list') return
  if (last.type === 'list' && nodes[to]?.type === 'list') return
  if (namesOf(again) !== namesOf(nodes.slice(from, to))) return
  shift(again, start, start === 0 ? 0 : (nodes[from]?.position?.start.line ?? 1) - 1)
  return again
}

const blankLines = '\n\n'

/** What is read after a stretch; nothing where the stretch could not be told from it. */
function tailOf(
  source: string,
  {start, end}: Stretch,
  stubs: string | undefined,
): string | undefined {
  const refers = source.slice(start, end).includes('[')
  if (refers && stubs === undefined) return
  const known = refers && stubs !== undefined ? stubs : ''
  if (end < source.length) return `${blankLines}${sentinel}${known}`
  if (known === '') return ''
  return source.endsWith('\n') ? `${blankLines}${sentinel}${known}` : undefined
}

/** A definition of each name that a tree defines; nothing where an engine may find one of them late. */
function stubsOf(root: Root): string | undefined {
  let stubs = ''
  for (const {node, late} of definitionsIn(root.children)) {
    const label = node.label ?? node.identifier
    if (late || !plainLabel.test(label)) return
    stubs += `${blankLines}[${node.type === 'definition' ? '' : '^'}${label}]: ${sentinel}`
  }
  return stubs
}

const plainLabel = /^[^\s\\&[\]]+(?: [^\s\\&[\]]+)*$/

const namesOf = (nodes: readonly RootContent[]): string =>
  definitionsIn(nodes)
    .map(({node}) => `${node.type} ${node.identifier}`)
    .sort()
    .join('\n')

interface Defined {
  readonly node: Definition | FootnoteDefinition
  /** Whether it stands in a directive. */
  readonly late: boolean
}

function definitionsIn(nodes: readonly RootContent[]): readonly Defined[] {
  const found: Defined[] = []
  const stack: {readonly nodes: readonly Nodes[]; readonly late: boolean}[] = [{nodes, late: false}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {late} = next
    for (const node of next.nodes) {
      if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push({node, late})
      if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') continue
      stack.push({nodes: node.children, late: late || node.type === 'containerDirective'})
    }
  }
  return found
}

/** Move nodes to where they stand in the whole. No two of them share a point. */
function shift(nodes: readonly RootContent[], offset: number, lines: number): void {
  const stack: Nodes[] = [...nodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {position} = node
    if (position) {
      node.position = {start: moved(position.start), end: moved(position.end)}
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  function moved({line, column, offset: from = 0}: Point): Point {
    return {line: line + lines, column, offset: from + offset}
  }
}
