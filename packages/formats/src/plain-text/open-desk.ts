import {append, type Loss, type Pointer} from '@copydesk/schema'
import {writeBlock} from './blocks/index.ts'
import type {Desk} from './desk.ts'
import {writeInline} from './inlines.ts'
import type {Labels} from './labels.ts'
import type {Piece} from './piece.ts'

/** A desk, and what was recorded at it. */
export interface OpenDesk {
  readonly desk: Desk
  readonly held: ReadonlySet<Pointer>
  readonly losses: readonly Loss[]
  readonly footnotes: readonly Piece[]
}

/** A desk for one document. */
export function openDesk(labels: Labels): OpenDesk {
  const held = new Set<Pointer>()
  const losses: Loss[] = []
  const footnotes: Piece[] = []
  const desk: Desk = {
    labels,
    hold: (at) => void held.add(at),
    tell: (loss) => void losses.push(loss),
    footnote: (pieces) => {
      for (const piece of pieces) footnotes.push(piece)
    },
    blocks: (blocks, at) =>
      blocks.flatMap((block, index) => writeBlock(block, append(at, index), desk)),
    words: (inlines, at, setting = {}) =>
      (inlines ?? [])
        .map((inline, index) => writeInline(inline, append(at, index), desk, setting))
        .reduce(joinWords, ''),
    text: (text, at) => {
      if (text !== undefined) held.add(at)
      return text ?? ''
    },
  }
  return {desk, held, losses, footnotes}
}

/** Where something between two blanks was left out, one of them goes too. */
const joinWords = (before: string, after: string): string =>
  before.endsWith(' ') && after.startsWith(' ') ? before + after.slice(1) : before + after
