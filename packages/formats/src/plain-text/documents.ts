import {
  type Article,
  append,
  type DocumentMap,
  type PoemDocument,
  type Pointer,
} from '@copydesk/schema'
import {poem} from './blocks/poem.ts'
import {writeBrief} from './brief.ts'
import {writeDates} from './dates.ts'
import type {Desk} from './desk.ts'
import {writeFeedback} from './feedback.ts'
import {writeFoot, writeOwner} from './foot.ts'
import {writeHead} from './head.ts'
import {type Piece, piece} from './piece.ts'

/** The documents that are for reading. */
export type Held = 'article' | 'brief' | 'poem' | 'feedback'

/** A document without its footnotes, in two parts: the notes stand between them. */
export interface Parts {
  readonly copy: readonly Piece[]
  readonly foot: readonly Piece[]
}

type WriteDocument<D> = (document: D, at: Pointer, desk: Desk) => Parts

/** How each document is written; those that are records, topics and contributors, are not. */
export const writers: {readonly [K in Held]: WriteDocument<DocumentMap[K]>} = {
  article: (article: Article, at, desk) => ({
    copy: [...writeHead(article, at, desk), ...desk.blocks(article.body, append(at, 'body'))],
    foot: writeFoot(article, at, desk),
  }),
  brief: (brief, at, desk) => ({
    copy: writeBrief(brief, at, desk),
    foot: writeFoot(brief, at, desk),
  }),
  poem: (document: PoemDocument, at, desk) => ({
    copy: poem(document, at, desk),
    foot: [...piece(writeDates(document, at, desk)), ...writeOwner(document, at, desk)],
  }),
  feedback: (feedback, at, desk) => ({
    copy: writeFeedback(feedback, at, desk),
    foot: writeOwner(feedback, at, desk),
  }),
}
