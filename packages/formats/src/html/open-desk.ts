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

/** A desk, and how much was held at it. */
export interface CountingDesk {
  readonly desk: Desk
  /** How many leaves are in the output as they are. */
  readonly heldLeaves: () => number
}

/** A desk for one document. `prefix` keeps the ids of several documents apart. */
export function openDesk(document: Document, prefix: string): OpenDesk {
  const held = new Set<Pointer>()
  const losses: Loss[] = []
  const tell = (loss: Loss): void => {
    held.add(loss.at)
    losses.push(loss)
  }
  return {desk: deskOf(document, prefix, (at) => void held.add(at), tell), held, losses}
}

/** A desk that only counts, for a document of which nothing may be lost. */
export function openCountingDesk(document: Document, prefix: string): CountingDesk {
  let count = 0
  const hold = (_: Pointer, leaves = 1): void => {
    count += leaves
  }
  // What became something else is not held.
  return {desk: deskOf(document, prefix, hold, () => undefined), heldLeaves: () => count}
}

function deskOf(document: Document, prefix: string, hold: Desk['hold'], tell: Desk['tell']): Desk {
  const notes = new Set<string>()
  for (const {node} of walk(document, {only: new Set(['footnote'])})) {
    if (node.type === 'footnote') notes.add(node.identifier)
  }
  const given = new Set<string>()
  const desk: Desk = {
    hold,
    tell,
    blocks: (blocks, at) =>
      blocks.flatMap((block, index) => writeBlock(block, append(at, index), desk)),
    inlines: (inlines, at, linked = false) => writeInlines(inlines, at, desk, linked),
    url: (url, at) => {
      if (url === undefined || !isSafeUrl(url)) return undefined
      hold(at)
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
  return desk
}
