import {
  append,
  type Inline,
  inlineTypes,
  type Origin,
  type Pointer,
  type Span,
} from '@copydesk/schema'
import type {BodyWriter} from '../blocks/write-blocks.ts'
import {commentsIn} from '../inlines/comments-in.ts'
import type {Place} from '../inlines/inline-codec.ts'
import {same} from './same.ts'
import {sharedEnds} from './shared-ends.ts'
import {spliceText} from './splice-text.ts'
import type {TextEdit} from './text-edit.ts'

/** What editing inside of a node needs. */
export interface Inside {
  readonly source: string
  readonly lineBreak: string
  readonly origin: Origin
  readonly body: BodyWriter
  /** How many colons close the nearest directive around, that no fewer than these may stand inside. */
  readonly colons: number
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
    for (const edit of edits) all.push(edit)
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
    return editInlines(place, old, now, {place: placeIn(before), marked: false}, inside)
  }
  const colons = Math.min(inside.colons, colonsAt(at, inside))
  return inside.children({at: place, after, old, now}, {...inside, colons})
}

/** The length of the fence with which a node begins that is a directive. */
function colonsAt(at: Pointer, {source, origin}: Inside): number {
  const [span] = origin.spans(at)
  const fence = /:{3,}/y
  fence.lastIndex = span?.start ?? 0
  return fence.exec(source)?.[0].length ?? Number.POSITIVE_INFINITY
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

/** Where running text stands: between which delimiters, and whether in a mark. */
interface Stand {
  readonly place: Place
  readonly marked: boolean
}

/** Running text: words within words, or a stretch of it that is written again. */
function editInlines(
  at: Pointer,
  old: readonly Inline[],
  now: readonly Inline[],
  stand: Stand,
  inside: Inside,
): Edits {
  const {head, tail} = sharedEnds(old, now, same)
  const changed = old.slice(head, old.length - tail)
  const wanted = now.slice(head, now.length - tail)
  const touches = touchesMark(old, now, head, tail, stand)
  if (touches && stand.marked) return
  if (changed.length === wanted.length && !touches) {
    const edits = changed.map((inline, index) => {
      const next = wanted[index]
      return next && editInline(append(at, head + index), inline, next, stand, inside)
    })
    if (edits.every((edit) => edit !== undefined)) return edits.flat()
  }
  if (stand.marked) return
  // Whether a mark is read as one depends on the words beside it: they are written with it.
  const isText = (index: number) => old[index]?.type === 'text'
  let from = head
  while (from > 0 && (from === head || !isText(from))) from--
  const last = old.length - tail
  let to = last
  while (to < old.length && (to === last || !isText(to - 1))) to++
  const span = around(at, from, to, inside.origin)
  if (!span) return
  const words = now.slice(from, now.length - old.length + to)
  const text = inside.body.writer.inlines(words, stand.place)
  const gone = inside.source.slice(span.start, span.end)
  const comments = commentsIn(gone).map(({start, end}) => gone.slice(start, end))
  return text.includes('\n') ? undefined : [{span, text: text + comments.join('')}]
}

/** The place of words, which comments may part. */
function overComments(spans: readonly Span[], source: string): Span | undefined {
  const [first] = spans
  const last = spans.at(-1)
  if (!first || !last) return
  const apart = spans.slice(1).every(({start}, index) => {
    const between = source.slice(spans[index]?.end, start)
    const comments = commentsIn(between).reduce((length, one) => length + one.end - one.start, 0)
    return comments > 0 && comments >= between.trim().length
  })
  return apart ? {start: first.start, end: last.end} : undefined
}

/** Whether words change right beside a mark. */
function touchesMark(
  old: readonly Inline[],
  now: readonly Inline[],
  head: number,
  tail: number,
  {marked}: Stand,
): boolean {
  if (old.length !== now.length) return false
  return old.slice(head, old.length - tail).some((one, nth) => {
    const index = head + nth
    const other = now[index]
    if (one.type !== 'text' || other?.type !== 'text') return false
    const first = marked || index > 0
    const last = marked || index < old.length - 1
    if (first && one.value.charAt(0) !== other.value.charAt(0)) return true
    return last && one.value.at(-1) !== other.value.at(-1)
  })
}

/** What is read as it is whatever words stand beside it. */
const bracketed = new Set<Inline['type']>(['link', 'image', 'inlineCode', 'footnoteReference'])

/** Whether a link's words are its target: `<address>`, `[name]`, `[name][]`. */
function namesItself(source: string, {start, end}: Span): boolean {
  const tail = source.slice(Math.max(start, end - 2), end)
  return source.charAt(start) === '<' || tail === '[]' || isShortcut(source.slice(start, end))
}

const isShortcut = (written: string): boolean =>
  written.endsWith(']') && !/\]\[[^\]]+\]$/.test(written.slice(-1002))

function sameBut(one: object, other: object, name: string): boolean {
  return same({...one, [name]: undefined}, {...other, [name]: undefined})
}

function editInline(at: Pointer, old: Inline, now: Inline, stand: Stand, inside: Inside): Edits {
  if (same(old, now)) return []
  if (old.type === 'text' && now.type === 'text') {
    const span = overComments(inside.origin.spans(at), inside.source)
    if (!span) return
    return spliceText(inside.source, span, old.value, now.value, stand.place)
  }
  const [span] = inside.origin.spans(at)
  if (bracketed.has(old.type) && bracketed.has(now.type)) {
    const alone = !sameBut(old, now, 'children') || (span && namesItself(inside.source, span))
    if (alone) return span && [{span, text: inside.body.writer.inlines([now], stand.place)}]
  }
  if (!('children' in old) || !('children' in now)) return
  const {children: before} = old
  const {children: after} = now
  if (!sameBut(old, now, 'children')) return
  const linked = old.type === 'link'
  const place = linked && stand.place !== 'cell' ? 'label' : stand.place
  return editInlines(append(at, 'children'), before, after, {place, marked: !linked}, inside)
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
