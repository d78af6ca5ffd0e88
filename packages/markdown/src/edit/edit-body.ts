import type {Block, Origin} from '@copydesk/schema'
import {words} from '../blocks/label.ts'
import type {BodyWriter} from '../blocks/write-blocks.ts'
import {align} from './align.ts'
import {counterparts} from './counterparts.ts'
import {editChildren} from './edit-children.ts'
import {type Edits, editInside, type Inside} from './edit-inside.ts'
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
    write: (from, to, above) => writePieces(change, from, to, above, movedText),
  })
  return [...edits, ...changes, ...notes(change)]
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
    edits.push(...found)
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

/** Pieces as markdown; what only moved keeps the text that it had. */
function writePieces(
  change: BodyChange,
  from: number,
  to: number,
  above: Unit | undefined,
  movedText: (index: number) => string | undefined,
): string {
  const {now, write} = change
  const parts: string[] = []
  let run: Piece[] = []
  const close = () => {
    if (run.length > 0) parts.push(parts.length === 0 ? writeAfter(run, above, change) : write(run))
    run = []
  }
  for (let index = from; index < to; index++) {
    const piece = now[index]
    const text = movedText(index)
    if (text !== undefined) {
      close()
      parts.push(text)
    } else if (piece) run.push(piece)
  }
  close()
  return parts.filter(Boolean).join('\n\n')
}

const marked = /^(?:-|(\d{1,9})\.)[ \t]/

/** A list right after one with the same marker takes another one, as if that were written before it. */
function writeAfter(
  run: readonly Piece[],
  above: Unit | undefined,
  {source, write}: BodyChange,
): string {
  const [first] = run
  const {start, end} = above?.span ?? {start: 0, end: 0}
  const marker = marked.exec(source.slice(start, Math.min(end, start + 12)))
  if (first?.part !== 'block' || first.block.type !== 'list' || !marker) return write(run)
  const ordered = marker[1] !== undefined
  const block: Block = {
    type: 'list',
    ...(ordered ? {ordered} : {}),
    children: [{type: 'listItem', children: [{type: 'paragraph', children: words('x')}]}],
  }
  const before = ordered ? '1. x\n\n' : '- x\n\n'
  return write([{...first, block}, ...run]).slice(before.length)
}

/** Empty definitions at the end for the footnotes that are referred to and not defined. */
function notes({body, source, lineBreak}: BodyChange): readonly TextEdit[] {
  const lower = source.toLowerCase()
  const defined = (text: string) => lower.includes(text)
  const missing = body
    .rest()
    .split('\n\n')
    .filter((note) => note !== '' && !defined(note))
  const end = source.trimEnd().length
  return missing.map((note) => ({span: {start: end, end}, text: lineBreak.repeat(2) + note}))
}
