import type {Origin, Span} from '@copydesk/schema'
import type {Root, RootContent} from 'mdast'
import {withoutTail} from './line-prefix.ts'
import type {Piece} from './piece.ts'
import type {Unit} from './row.ts'

/** What an engine made of a body, and where that begins in the source. */
export interface Seen {
  readonly root: Root
  readonly start: number
}

/**
 * The nodes of a body as units: each holds the pieces that begin in it. A definition, and whatever
 * says nothing, holds none. `undefined` where the pieces cannot be found in order.
 */
export function unitsOf(
  source: string,
  pieces: readonly Piece[],
  {root, start}: Seen,
  origin: Origin,
): readonly Unit[] | undefined {
  const bare = pieces.findIndex(({part}) => part === 'verse')
  const [lines] = bare < 0 ? [] : origin.spans(pieces[bare]?.at ?? '')
  if (lines && !root.children.some((node) => placeOf(node, start).start === lines.start)) {
    const span = withoutBlankLines(source, lines)
    const above = root.children.filter((node) => placeOf(node, start).end <= lines.start)
    const units = above.map((node, index) => ({
      span: placeOf(node, start),
      pieces: index < bare ? [index] : [],
    }))
    return [...units, {span, pieces: [bare]}]
  }
  const nodes = root.children
  const spans = nodes.map((node): Span => {
    const span = placeOf(node, start)
    return {...span, end: span.start + withoutTail(source.slice(span.start, span.end)).length}
  })
  const holds = nodes.map((): number[] => [])
  let at = 0
  for (const [index, piece] of pieces.entries()) {
    const found = find(piece, at, nodes, spans, origin)
    if (found === undefined) return
    holds[found]?.push(index)
    at = found
  }
  const units: {span: Span; pieces: number[]}[] = []
  nodes.forEach((node, index) => {
    const held = holds[index] ?? []
    const span = spans[index] ?? {start, end: start}
    const last = units.at(-1)
    const opening = last?.pieces.length === 1 ? pieces[last.pieces[0] ?? -1] : undefined
    if (held.length === 0 && last && opening?.part === 'item' && goesOn(node)) {
      last.span = {start: last.span.start, end: span.end}
    } else units.push({span, pieces: held})
  })
  return units
}

/** The node in which a piece begins, from a node on. */
function find(
  piece: Piece,
  from: number,
  nodes: readonly RootContent[],
  spans: readonly Span[],
  origin: Origin,
): number | undefined {
  if (piece.part === 'signOff') {
    const place = nodes.findIndex((node, index) => index >= from && isNamed(node, 'signoff'))
    return place < 0 ? undefined : place
  }
  const start = origin.spans(piece.at)[0]?.start
  if (start === undefined) return
  for (let index = from; index < nodes.length; index++) {
    const span = spans[index]
    if (span && start < span.start) return
    if (span && start < span.end) return index
  }
  return undefined
}

/** What may follow an item's heading and still be about the item. */
function goesOn(node: RootContent): boolean {
  return (
    isNamed(node, 'item') ||
    (node.type === 'code' && node.lang === 'yaml' && node.meta?.trim() === 'item')
  )
}

const isNamed = (node: RootContent, name: string): boolean =>
  (node.type === 'leafDirective' || node.type === 'containerDirective') && node.name === name

function placeOf(node: RootContent, start: number): Span {
  const {start: from, end} = node.position ?? {}
  return {start: start + (from?.offset ?? 0), end: start + (end?.offset ?? 0)}
}

/** Verse without a fence is all of a body, with the blank lines around it. */
function withoutBlankLines(source: string, {start, end}: Span): Span {
  const text = source.slice(start, end)
  const [blank = ''] = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text) ?? []
  return {
    start: start + blank.length,
    end: start + blank.length + text.slice(blank.length).trimEnd().length,
  }
}
