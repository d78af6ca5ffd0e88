import {
  append,
  type Inline,
  inlineTypes,
  type Origin,
  type Pointer,
  type Span,
} from '@copydesk/schema'
import type {BodyWriter} from '../blocks/write-blocks.ts'
import type {Place} from '../inlines/inline-codec.ts'
import {writeInlines} from '../inlines/write-inlines.ts'
import {same} from './same.ts'
import {spliceText} from './splice-text.ts'
import type {TextEdit} from './text-edit.ts'

/** What editing inside of a node needs. */
export interface Inside {
  readonly source: string
  readonly lineBreak: string
  readonly origin: Origin
  readonly body: BodyWriter
  /** Edits of nodes that stand one under the other. */
  readonly children: (children: Children, inside: Inside) => Edits
}

/** Nodes in a node, as they were and as they are to be. */
export interface Children {
  readonly at: Pointer
  readonly after: object
  readonly old: readonly unknown[]
  readonly now: readonly unknown[]
}

/** A node as it was and as it is to be. */
export interface Change {
  readonly at: Pointer
  readonly before: object
  readonly after: object
}

/** Edits inside of a node, or `undefined` where the node must be written as a whole. */
export type Edits = readonly TextEdit[] | undefined

/** The edits inside of a node of the same type that touch only the members that changed. */
export function editInside({at, before, after}: Change, inside: Inside): Edits {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const all: TextEdit[] = []
  for (const name of names) {
    const old: unknown = Reflect.get(before, name)
    const now: unknown = Reflect.get(after, name)
    if (same(old, now)) continue
    const edits = editMember({at, before, after}, name, old, now, inside)
    if (!edits) return
    all.push(...edits)
  }
  return all
}

function editMember(
  {at, before, after}: Change,
  name: string,
  old: unknown,
  now: unknown,
  inside: Inside,
): Edits {
  const place = append(at, name)
  if (typeOf(before) === 'listItem' && name === 'checked') return tick(at, old, now, inside)
  if (!Array.isArray(old) || !Array.isArray(now) || old.length === 0 || now.length === 0) return
  if (isInlines(old) && isInlines(now)) {
    return editInlines(place, old, now, placeIn(before), inside)
  }
  return inside.children({at: place, after, old, now}, inside)
}

/** Where the running text of a node stands. Everywhere else it is a directive's label. */
const places: {readonly [type: string]: Place} = {
  paragraph: 'paragraph',
  heading: 'heading',
  section: 'heading',
  item: 'heading',
  tableCell: 'cell',
  line: 'line',
}

const placeIn = (node: object): Place => places[typeOf(node)] ?? 'label'

const typeOf = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'type' in node ? String(node.type) : ''

const isInlines = (nodes: readonly unknown[]): nodes is readonly Inline[] =>
  nodes.every((node) => inlineTypes.some((type) => type === typeOf(node)))

/** Running text: words within words, or a stretch of it that is written again. */
function editInlines(
  at: Pointer,
  old: readonly Inline[],
  now: readonly Inline[],
  place: Place,
  inside: Inside,
): Edits {
  let head = 0
  while (head < old.length && head < now.length && same(old[head], now[head])) head++
  let tail = 0
  while (
    tail < Math.min(old.length, now.length) - head &&
    same(old.at(-1 - tail), now.at(-1 - tail))
  ) {
    tail++
  }
  const changed = old.slice(head, old.length - tail)
  const wanted = now.slice(head, now.length - tail)
  if (changed.length === wanted.length) {
    const edits = changed.map((inline, index) => {
      const next = wanted[index]
      return next && editInline(append(at, head + index), inline, next, place, inside)
    })
    if (edits.every((edit) => edit !== undefined)) return edits.flat()
  }
  const span = around(at, head, old.length - tail, inside.origin)
  if (!span) return
  const text = writeInlines(wanted, place).replaceAll('\n', `${inside.lineBreak}`)
  return text.includes('\n') ? undefined : [{span, text}]
}

function editInline(at: Pointer, old: Inline, now: Inline, place: Place, inside: Inside): Edits {
  if (same(old, now)) return []
  if (old.type === 'text' && now.type === 'text') {
    const [span, ...more] = inside.origin.spans(at)
    if (!span || more.length > 0) return
    const edit = spliceText(inside.source, span, old.value, now.value, place)
    return edit && [edit]
  }
  if (!('children' in old) || !('children' in now)) return
  const {children: before, ...rest} = old
  const {children: after, ...others} = now
  if (!same(rest, others)) return
  return editInlines(append(at, 'children'), before, after, place, inside)
}

/** Where some of the running text stands; between two of its parts where there are none. */
function around(at: Pointer, from: number, to: number, origin: Origin): Span | undefined {
  const first = origin.spans(append(at, from))[0]
  const last = origin.spans(append(at, to - 1)).at(-1)
  if (to > from) return first && last && {start: first.start, end: last.end}
  const before = from > 0 ? last?.end : first?.start
  return before === undefined ? undefined : {start: before, end: before}
}

/** The box of a task. */
function tick(at: Pointer, old: unknown, now: unknown, {source, origin}: Inside): Edits {
  const [span] = origin.spans(at)
  if (!span || typeof old !== 'boolean' || typeof now !== 'boolean') return
  const [found] =
    /^(?:[-+*]|\d{1,9}[.)])\s+\[(?=[ xX]\])/.exec(source.slice(span.start, span.end)) ?? []
  if (found === undefined) return
  const start = span.start + found.length
  return [{span: {start, end: start + 1}, text: now ? 'x' : ' '}]
}
