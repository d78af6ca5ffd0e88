import type {Inline, Span} from '@copydesk/schema'
import {hull, type Members, type Trace} from '../trace/trace.ts'

/** Where a part of running text as it was read, before normalisation, stands. */
export interface Place {
  readonly span: Span
  /** Whether the source holds a text exactly as its value is, character by character. */
  readonly exact: boolean
}

type Places = ReadonlyMap<Inline, Place>

interface Leaf {
  readonly inline: Inline
  readonly place: Place | undefined
  /** The marks around it, from the outside in. */
  readonly around: readonly Inline[]
}

/**
 * Where the parts of running text in its normal form stand, from the parts that it was made of.
 * Normalising keeps the order of leaves and characters, so that one walk over both finds them all.
 */
export function alignInlines(
  inlines: readonly Inline[],
  read: readonly Inline[],
  places: Places,
): Members {
  const take = cursorOver(flatten(read, [], places))
  return inlines.map((inline) => align(inline, take, places).trace)
}

interface Aligned {
  readonly trace: Trace
  readonly leaves: readonly Leaf[]
}

function align(inline: Inline, take: Take, places: Places): Aligned {
  if (!('children' in inline)) return take(inline)
  const inner = inline.children.map((child) => align(child, take, places))
  const leaves = inner.flatMap((one) => one.leaves)
  const marks = new Set(
    leaves.flatMap(({around}) => around.filter((mark) => mark.type === inline.type)),
  )
  const children: Trace = {
    spans: hull(inner.flatMap(({trace}) => trace.spans)),
    members: inner.map(({trace}) => trace),
  }
  const spans = [...marks].flatMap((mark) => places.get(mark)?.span ?? [])
  return {trace: {spans, members: {children}}, leaves}
}

function flatten(
  read: readonly Inline[],
  around: readonly Inline[],
  places: Places,
): readonly Leaf[] {
  return read.flatMap((inline): readonly Leaf[] =>
    'children' in inline
      ? flatten(inline.children, [...around, inline], places)
      : [{inline, place: places.get(inline), around}],
  )
}

type Take = (leaf: Inline) => Aligned

/** Finds leaf after leaf in the drafts; what normalising dropped is passed over. */
function cursorOver(leaves: readonly Leaf[]): Take {
  let index = 0
  let used = 0
  const textIn = (leaf: Leaf): string => ('value' in leaf.inline ? leaf.inline.value : '')
  return (wanted) => {
    const text = 'value' in wanted ? wanted.value : undefined
    const found: Leaf[] = []
    const spans: Span[] = []
    let left = text ?? ' '
    while (left !== '' && index < leaves.length) {
      const leaf = leaves[index]
      if (!leaf) break
      const value = textIn(leaf)
      if (leaf.inline.type !== wanted.type || used >= value.length) {
        if (text === undefined && leaf.inline.type === wanted.type) {
          found.push(leaf)
          if (leaf.place) spans.push(leaf.place.span)
          left = ''
        }
        index++
        used = 0
        continue
      }
      if (found.length === 0) {
        const start = skip(value, used, left.charAt(0))
        if (start === value.length) {
          index++
          used = 0
          continue
        }
        used = start
      }
      const length = Math.min(left.length, value.length - used)
      found.push(leaf)
      if (leaf.place) spans.push(part(leaf.place, used, length))
      left = left.slice(length)
      used += length
    }
    return {trace: {spans: joined(spans)}, leaves: found}
  }
}

/** Where a text begins: blanks before it were dropped. */
function skip(value: string, from: number, first: string): number {
  let index = from
  while (index < value.length && value.charAt(index) !== first) index++
  return index
}

const part = ({span, exact}: Place, from: number, length: number): Span =>
  exact ? {start: span.start + from, end: span.start + from + length} : span

/** Spans that touch or repeat are one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = []
  for (const span of spans) {
    const last = all.at(-1)
    if (last && span.start <= last.end && span.start >= last.start) {
      all[all.length - 1] = {start: last.start, end: Math.max(last.end, span.end)}
    } else all.push(span)
  }
  return all
}
