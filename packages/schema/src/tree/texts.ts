import type {Pointer} from '../contracts/pointer.ts'
import type {Document} from '../documents/index.ts'
import {inlineTypes} from '../inlines/index.ts'
import {ofRoot, type UnistNode} from './to-root.ts'

/** A text that readers are given in one piece, such as a headline, a paragraph or a caption. */
export interface PlacedText {
  readonly text: string
  readonly at: Pointer
  /** Its text nodes: what is not code. */
  readonly parts: readonly UnistNode[]
}

/**
 * The texts of a document, in reading order. Code blocks and foreign markup are no copy, and notes
 * for staff are not given to readers.
 */
export function* texts(document: Document): Generator<PlacedText> {
  for (const node of ofRoot(document)) yield* textsIn(node)
}

function* textsIn(outermost: UnistNode): Generator<PlacedText> {
  const stack: UnistNode[] = [outermost]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'editorNotes') continue
    const inside = node.children ?? []
    const running = inside.filter(isInline).flatMap(leaves)
    if (running.length > 0) {
      yield {
        text: running.map(({value}) => value ?? ' ').join(''),
        at: node.data.at,
        parts: running.filter(({type}) => type === 'text'),
      }
    }
    for (const child of inside.toReversed()) if (!isInline(child)) stack.push(child)
  }
}

const inline: ReadonlySet<string> = new Set(inlineTypes)
const isInline = ({type}: UnistNode): boolean => inline.has(type)

function leaves(node: UnistNode): readonly UnistNode[] {
  return node.children ? node.children.flatMap(leaves) : [node]
}
