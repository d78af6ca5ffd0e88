import type {Block, Origin} from '@copydesk/schema'
import {words} from '../blocks/label.ts'
import type {BodyWriter} from '../blocks/write-blocks.ts'
import {align} from './align.ts'
import {counterparts} from './counterparts.ts'
import {editChildren} from './edit-children.ts'
import {type Edits, editInside, type Inside} from './edit-inside.ts'
import {missingNotes} from './missing-notes.ts'
import type {Piece} from './piece.ts'
import {editRow, type Unit} from './row.ts'
import {spliceText} from './splice-text.ts'
import type {TextEdit} from './text-edit.ts'
import {type Seen, unitsOf} from './units.ts'

/** A body as it was and as it is to be. */
export interface BodyChange {
  readonly source: string
  readonly lineBreak: string
  readonly origin: Origin
  readonly seen: Seen
  readonly old: readonly Piece[]
  readonly now: readonly Piece[]
  /** New pieces that are written, even if they seem to be there already. */
  readonly forced: ReadonlySet<number>
  readonly body: BodyWriter
  /** The pieces of one kind of document as markdown. */
  readonly write: (pieces: readonly Piece[]) => string
}

/** The edits of a body, or `undefined` where it must be written as a whole. */
export function editBody(change: BodyChange): Edits {
  const {source, lineBreak, origin, seen, old, now, body} = change
  const units = unitsOf(source, old, seen, origin)
  if (!units || units.length === 0) return now.length === 0 ? [] : undefined
  const inside: Inside = {
    source,
    lineBreak,
    origin,
    body,
    colons: Number.POSITIVE_INFINITY,
    children: editChildren,
  }
  const {kept, moved, edits} = matchPieces(change, inside)
  const unitOf = new Map(
    units.flatMap((unit) => unit.pieces.map((piece) => [piece, unit] as const)),
  )
  const movedText = (index: number): string | undefined => {
    const unit = unitOf.get(moved.get(index) ?? -1)
    if (unit?.pieces.length !== 1) return
    return source.slice(unit.span.start, unit.span.end).replaceAll(/\r\n|\r/g, '\n')
  }
  const changes = editRow({
    source,
    lineBreak,
    units,
    at: seen.start,
    kept,
    count: now.length,
    outermost: true,
    spaced: true,
    touches: (unit, piece) =>
      !change.forced.has(piece) && old[unit.pieces[0] ?? -1]?.kind === now[piece]?.kind,
    write: (from, to, above, below) => writePieces(change, {from, to, above, below}, movedText),
  })
  const all = [...edits, ...changes]
  return [...all, ...missingNotes(change, all)]
}

interface Match {
  readonly kept: ReadonlyMap<number, number>
  readonly moved: ReadonlyMap<number, number>
  readonly edits: readonly TextEdit[]
}

function matchPieces({old, now, forced, source, origin}: BodyChange, inside: Inside): Match {
  const {kept: same, moved} = align(
    old.map(({key}) => key),
    now.map(({key}, index) => (forced.has(index) ? `forced ${index}` : key)),
  )
  const kept = new Map(same)
  const edits: TextEdit[] = []
  const kinds = now.map(({kind}, index) => (forced.has(index) ? '' : kind))
  for (const [to, from] of counterparts(
    kept,
    old.map(({kind}) => kind),
    kinds,
  )) {
    const before = old[from]
    const after = now[to]
    const found =
      before && after && !moved.has(to) && editPiece(before, after, source, origin, inside)
    if (!found) continue
    kept.set(to, from)
    for (const one of found) edits.push(one)
  }
  return {kept, moved, edits}
}

function editPiece(
  before: Piece,
  after: Piece,
  source: string,
  origin: Origin,
  inside: Inside,
): Edits {
  if (before.part === 'title' && after.part === 'title') {
    const [span, ...more] = origin.spans(before.at)
    if (!span || more.length > 0) return
    return spliceText(source, span, before.value, after.value, 'heading')
  }
  return editInside({at: before.root, before: before.node, after: after.node}, inside)
}

/** New pieces, and what stands over and under the place where they are written. */
interface Between {
  readonly from: number
  readonly to: number
  readonly above: Unit | undefined
  readonly below: Unit | undefined
}

/** Pieces as markdown; what only moved keeps the text that it had. */
function writePieces(
  change: BodyChange,
  {from, to, above, below}: Between,
  movedText: (index: number) => string | undefined,
): string {
  const {now} = change
  const parts: string[] = []
  let run: Piece[] = []
  const close = (last: boolean) => {
    if (run.length === 0) return
    const signs = {
      above: parts.length === 0 ? signAt(above, change) : undefined,
      below: last ? signAt(below, change) : undefined,
    }
    parts.push(writeRun(run, signs, change))
    run = []
  }
  for (let index = from; index < to; index++) {
    const piece = now[index]
    const text = movedText(index)
    if (text !== undefined) {
      close(false)
      parts.push(text)
    } else if (piece) run.push(piece)
  }
  close(true)
  return parts.filter(Boolean).join('\n\n')
}

/** With what the items of lists begin that stand beside what is written. */
interface Signs {
  readonly above: string | undefined
  readonly below: string | undefined
}

/** A list right beside one with the same marker takes another one, as if such a list came before it. */
function writeRun(run: readonly Piece[], {above, below}: Signs, change: BodyChange): string {
  const {write} = change
  const last = run.at(-1)
  const rest = run.slice(0, -1)
  if (last && rest.length > 0 && below !== undefined && isList(last) && !rest.some(isList)) {
    const text = writeRun([last], {above: undefined, below}, change)
    return [writeRun(rest, {above, below: undefined}, change), text].join('\n\n')
  }
  const text = write(run)
  const [first] = run
  const sign = first && isList(first) ? signOf(text) : undefined
  if (first?.part !== 'block' || sign === undefined) return text
  if (sign !== above && (sign !== below || run.length > 1)) return text
  const ordered = sign === '.'
  const block: Block = {
    type: 'list',
    ...(ordered ? {ordered} : {}),
    children: [{type: 'listItem', children: [{type: 'paragraph', children: words('x')}]}],
  }
  const before = ordered ? '1. x\n\n' : '- x\n\n'
  return write([{...first, block}, ...run]).slice(before.length)
}

const isList = (piece: Piece): boolean => piece.part === 'block' && piece.block.type === 'list'

/** `-`, `+` or `*` of bullets, and what follows a number. */
function signOf(text: string): string | undefined {
  const [, bullet, after] = /^(?:([-+*])|\d{1,9}([.)]))(?=\s|$)/.exec(text) ?? []
  return bullet ?? after
}

function signAt(unit: Unit | undefined, {source}: BodyChange): string | undefined {
  const {start, end} = unit?.span ?? {start: 0, end: 0}
  return signOf(source.slice(start, Math.min(end, start + 12)))
}
