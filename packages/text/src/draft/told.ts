import type {Span} from '@copydesk/schema'

/** A leaf of a draft with the places in the clean text that it was read from. */
export interface Told<T extends string | number | boolean = string> {
  readonly told: T
  readonly spans: readonly Span[]
}

/** A value still in the making: its leaves know where they stand. */
export type Draft =
  | Told<string | number | boolean>
  | string
  | number
  | boolean
  | undefined
  | readonly Draft[]
  | {readonly [key: string]: Draft}

/** A leaf. */
export const tell = <T extends string | number | boolean>(
  value: T,
  spans: readonly Span[],
): Told<T> => ({
  told: value,
  spans,
})

const isTold = (draft: Draft): draft is Told<string | number | boolean> =>
  typeof draft === 'object' && draft !== null && 'told' in draft && 'spans' in draft

/** The plain value of a draft, and the spans of every leaf by its pointer. */
export function settle(draft: Draft): {
  readonly value: unknown
  readonly leaves: ReadonlyMap<string, readonly Span[]>
} {
  const leaves = new Map<string, readonly Span[]>()
  const walk = (node: Draft, at: string): unknown => {
    if (node === undefined || typeof node !== 'object') return node
    if (isTold(node)) {
      leaves.set(at, node.spans)
      return node.told
    }
    if (isList(node)) return node.map((child, index) => walk(child, `${at}/${index}`))
    const kept = Object.entries(node).filter(([, child]) => child !== undefined)
    return Object.fromEntries(kept.map(([key, child]) => [key, walk(child, `${at}/${key}`)]))
  }
  return {value: walk(draft, ''), leaves}
}

const isList = (node: Draft): node is readonly Draft[] => Array.isArray(node)
