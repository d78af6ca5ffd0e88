import {type BodyWriter, bodyWriter} from '../blocks/write-blocks.ts'
import {type DocumentChange, memberInBody, piecesOf, writePieces} from './document-change.ts'
import {editBody} from './edit-body.ts'
import {editHead, rewriteHead} from './edit-head.ts'
import type {Effort} from './effort.ts'
import type {Piece} from './piece.ts'
import type {TextEdit} from './text-edit.ts'

/** Edits that should turn a source into one that says the document. Reading it tells whether they do. */
export function attempt(change: DocumentChange, effort: Effort): readonly TextEdit[] {
  const {old, now} = change
  const inBody = effort.body ? undefined : memberInBody(change)
  const head = {...change, inBody}
  const headEdits = (effort.head ? undefined : editHead(head)) ?? rewriteHead(head)
  const pieces = piecesOf(now, inBody)
  const body = bodyWriter()
  const bodyEdits = effort.body
    ? undefined
    : editBody({
        ...change,
        old: piecesOf(old, inBody),
        now: pieces,
        forced: effort.forced,
        body,
        write: (some) => writePieces(some, now.type, body),
      })
  return [...headEdits, ...(bodyEdits ?? rewriteBody(change, pieces, bodyWriter()))]
}

function rewriteBody(
  {source, seen: {start}, lineBreak, now}: DocumentChange,
  pieces: readonly Piece[],
  body: BodyWriter,
): readonly TextEdit[] {
  const text = [writePieces(pieces, now.type, body), body.rest()].filter(Boolean).join('\n\n')
  const before = source.charAt(start - 1)
  const above = start > 1 ? (/[\r\n]/.test(before) ? '\n' : '\n\n') : ''
  const written = text === '' ? '' : `${above}${text}\n`
  const span = {start, end: source.length}
  return [{span, text: written.replaceAll('\n', lineBreak)}]
}
