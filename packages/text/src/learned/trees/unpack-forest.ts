import type {Forest} from './forest.ts'

/** A forest as the generated weights hold it. */
export interface PackedForest {
  readonly bias: number
  readonly trees: number
  /** What a leaf's byte counts in. */
  readonly unit: number
  /** Per feature used: its number, then its thresholds. */
  readonly cuts: readonly (readonly number[])[]
  /** Two bytes a node in preorder, in base64: feature and threshold by index, or 255 and a leaf's value. */
  readonly nodes: string
}

const leaf = 255

/** Make a packed forest ready to be asked. */
export function unpackForest({bias, trees, unit, cuts, nodes}: PackedForest): Forest {
  const bytes = fromBase64(nodes)
  const count = bytes.length >> 1
  const features = new Int16Array(count)
  const values = new Float32Array(count)
  const rights = new Int32Array(count)
  const roots = new Int32Array(trees)
  let node = 0
  // The nodes that wait for their right child, innermost last.
  const open: number[] = []
  for (let tree = 0; tree < trees && node < count; tree++) {
    roots[tree] = node
    for (;;) {
      const slot = bytes[node * 2] ?? leaf
      const byte = bytes[node * 2 + 1] ?? 128
      if (slot !== leaf) {
        features[node] = cuts[slot]?.[0] ?? 0
        values[node] = cuts[slot]?.[byte + 1] ?? 0
        open.push(node++)
        continue
      }
      features[node] = -1
      values[node] = (byte - 128) * unit
      node++
      const parent = open.pop()
      if (parent === undefined) break
      rights[parent] = node
    }
  }
  return {bias, roots, features, values, rights}
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Base64 without `atob`, so that every runtime does it alike. */
function fromBase64(text: string): Uint8Array {
  const digits = new Uint8Array(128)
  for (let at = 0; at < alphabet.length; at++) digits[alphabet.charCodeAt(at)] = at
  let length = text.length
  while (length > 0 && text.charCodeAt(length - 1) === 0x3d) length--
  const bytes = new Uint8Array((length * 3) >> 2)
  let bits = 0
  let held = 0
  let out = 0
  for (let at = 0; at < length; at++) {
    bits = ((bits << 6) | (digits[text.charCodeAt(at)] ?? 0)) & 0xffffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[out++] = (bits >> held) & 255
    }
  }
  return bytes
}
