import {type BodyWriter, bodyWriter} from '../blocks/write-blocks.ts'
import {type DocumentChange, memberInBody, piecesOf, writePieces} from './document-change.ts'
import {editBody} from './edit-body.ts'
import {editHead, hasHead, rewriteHead} from './edit-head.ts'
import type {Effort} from './effort.ts'
import type {Piece} from './piece.ts'
import {editRepeatedHeadline} from './repeated-headline.ts'
import {inOrder, type TextEdit} from './text-edit.ts'

/** Edits that should turn a source into one that says the document. Reading it tells whether they do. */
export interface Attempt {
  readonly edits: readonly TextEdit[]
  readonly rewritten: Rewritten
}

/** What had to be written again beside what changed, from the least to the most. */
export type Rewritten = 'nothing' | 'neighbours' | 'body' | 'all'

/** Try to say the document with so much effort. */
export function attempt(change: DocumentChange, effort: Effort): Attempt {
  const {old, now} = change
  const inBody = effort.body ? undefined : memberInBody(change)
  const head = {...change, inBody}
  const headEdits = effort.head ? undefined : editHead(head)
  const pieces = piecesOf(now, inBody)
  const before = piecesOf(old, inBody)
  const body = bodyWriter()
  const bodyEdits = effort.body
    ? undefined
    : editBody({
        ...change,
        old: before,
        now: pieces,
        forced: effort.forced,
        body,
        write: (some) => writePieces(some, now.type, body),
      })
  const edits = [
    ...(headEdits ?? rewriteHead(head)),
    ...(bodyEdits ? editRepeatedHeadline(change) : []),
    ...(bodyEdits ?? rewriteBody(change, pieces, bodyWriter())),
  ]
  if (!bodyEdits && before.length > 0) return {edits: inOrder(edits), rewritten: 'body'}
  const more = effort.forced.size > 0 || (!headEdits && hasHead(change))
  return {edits: inOrder(edits), rewritten: more ? 'neighbours' : 'nothing'}
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
