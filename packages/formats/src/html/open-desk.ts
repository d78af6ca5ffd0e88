import {append, type Document, type Loss, type Pointer, walk} from '@copydesk/schema'
import {writeBlock} from './blocks/index.ts'
import type {Desk} from './desk.ts'
import {writeInlines} from './inlines.ts'
import {isSafeUrl} from './safe-url.ts'

/** A desk, and what was recorded at it. */
export interface OpenDesk {
  readonly desk: Desk
  readonly held: ReadonlySet<Pointer>
  readonly losses: readonly Loss[]
}

/** A desk for one document. `prefix` keeps the ids of several documents apart. */
export function openDesk(document: Document, prefix: string): OpenDesk {
  const held = new Set<Pointer>()
  const losses: Loss[] = []
  const notes = new Set<string>()
  for (const {node} of walk(document, {only: new Set(['footnote'])})) {
    if (node.type === 'footnote') notes.add(node.identifier)
  }
  const given = new Set<string>()
  const desk: Desk = {
    hold: (at) => void held.add(at),
    tell: (loss) => {
      held.add(loss.at)
      losses.push(loss)
    },
    blocks: (blocks, at) =>
      blocks.flatMap((block, index) => writeBlock(block, append(at, index), desk)),
    inlines: (inlines, at, linked = false) => writeInlines(inlines, at, desk, linked),
    url: (url, at) => {
      if (url === undefined || !isSafeUrl(url)) return undefined
      held.add(at)
      return url
    },
    footnoteId: (identifier) => {
      if (given.has(identifier)) return undefined
      given.add(identifier)
      return `${prefix}note-${identifier}`
    },
    refer: (identifier) => (notes.has(identifier) ? `#${prefix}note-${identifier}` : undefined),
    heading: document.type === 'brief' ? 'h4' : 'h3',
  }
  return {desk, held, losses}
}
