import {classes, classOf, smallOf} from '../../src/seams/character-class.ts'

/** A text without its blanks, and where its known blocks begin and end in that. */
export interface SeamGold {
  /** For each unit that is not blank: 1 where a block begins or the one before it ended. */
  readonly edges: Uint8Array
  /** For each such unit: 1 where it is inside a known block with the unit before it. */
  readonly inside: Uint8Array
}

/** The characters of a text that are not blank, in small letters. */
export function dense(text: string): string {
  const codes = new Uint16Array(text.length)
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (classOf(code) !== classes.blank) codes[length++] = smallOf(code)
  }
  const parts: string[] = []
  for (let at = 0; at < length; at += 8192)
    parts.push(String.fromCharCode(...codes.subarray(at, Math.min(length, at + 8192))))
  return parts.join('')
}

/** The lines of a page with lines, that hold something, spaced once. Cells of tables are blocks. */
export const blocksOf = (lines: string): readonly string[] =>
  lines
    .split(/[\n\t]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => dense(line) !== '')

interface Place {
  readonly block: number
  readonly at: number
}

/**
 * Align blocks onto a flattened text: blocks that stand in it just once anchor the others, level by
 * level, in the order that keeps most letters; what is between two anchors is aligned by itself.
 */
export function alignBlocks(blocks: readonly string[], flat: string): SeamGold {
  const text = dense(flat)
  const keys = blocks.map(dense)
  const placed = new Int32Array(keys.length).fill(-1)
  alignRange(keys, text, 0, keys.length, 0, text.length, placed, 0)
  const edges = new Uint8Array(text.length + 1)
  const inside = new Uint8Array(text.length + 1)
  for (const [block, key] of keys.entries()) {
    const at = placed[block]!
    if (at < 0) continue
    edges[at] = 1
    edges[at + key.length] = 1
    inside.fill(1, at + 1, at + key.length)
  }
  return {edges, inside}
}

function alignRange(
  keys: readonly string[],
  text: string,
  fromBlock: number,
  toBlock: number,
  from: number,
  to: number,
  placed: Int32Array,
  depth: number,
): void {
  if (fromBlock >= toBlock || from >= to) return
  const places: Place[] = []
  const part = text.slice(from, to)
  const seen = new Map<string, number>()
  for (let block = fromBlock; block < toBlock; block++)
    seen.set(keys[block]!, (seen.get(keys[block]!) ?? 0) + 1)
  for (let block = fromBlock; block < toBlock; block++) {
    const key = keys[block]!
    if (seen.get(key)! > 1 || (key.length < 4 && toBlock - fromBlock > 3)) continue
    const at = part.indexOf(key)
    if (at >= 0 && part.indexOf(key, at + 1) < 0) places.push({block, at: from + at})
  }
  const chain = heaviestChain(places, keys)
  if (chain.length === 0 || depth > 12) {
    // Nothing is alone in the gap: in order, the nearest place of each.
    let at = from
    for (let block = fromBlock; block < toBlock; block++) {
      const found = text.indexOf(keys[block]!, at)
      if (
        found < 0 ||
        found + keys[block]!.length > to ||
        (keys[block]!.length < 3 && found > at + 20)
      )
        continue
      placed[block] = found
      at = found + keys[block]!.length
    }
    return
  }
  let lastBlock = fromBlock
  let lastAt = from
  for (const {block, at} of chain) {
    alignRange(keys, text, lastBlock, block, lastAt, at, placed, depth + 1)
    placed[block] = at
    lastBlock = block + 1
    lastAt = at + keys[block]!.length
  }
  alignRange(keys, text, lastBlock, toBlock, lastAt, to, placed, depth + 1)
}

/** Of the places, in the order of their blocks, those that rise and hold most letters together. */
function heaviestChain(places: readonly Place[], keys: readonly string[]): readonly Place[] {
  const best = new Float64Array(places.length)
  const from = new Int32Array(places.length).fill(-1)
  let top = -1
  for (const [index, {at, block}] of places.entries()) {
    best[index] = keys[block]!.length
    for (let prior = Math.max(0, index - 400); prior < index; prior++) {
      const other = places[prior]!
      if (other.at + keys[other.block]!.length > at) continue
      const sum = best[prior]! + keys[block]!.length
      if (sum > best[index]!) {
        best[index] = sum
        from[index] = prior
      }
    }
    if (top < 0 || best[index]! > best[top]!) top = index
  }
  const chain: Place[] = []
  for (let index = top; index >= 0; index = from[index]!) chain.push(places[index]!)
  return chain.reverse()
}

/** The edges of blocks that are set one behind the other with a space. */
export function edgesOfSpaced(blocks: readonly string[]): SeamGold {
  const keys = blocks.map(dense)
  const length = keys.reduce((sum, key) => sum + key.length, 0)
  const edges = new Uint8Array(length + 1)
  const inside = new Uint8Array(length + 1).fill(1)
  let at = 0
  for (const key of keys) {
    edges[at] = 1
    inside[at] = 0
    at += key.length
  }
  return {edges, inside}
}
