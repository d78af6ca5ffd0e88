/** A text by its letters and digits alone, and the text each of them stands in. */
export interface Keyed {
  readonly key: string
  /** The first unit of each text in the key, and the key's length at the end. */
  readonly first: Int32Array
}

/** A stretch of a key. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Letters and digits in small letters, compatibility forms resolved: what two copies of a text share. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')

/** The keys of many texts, one after the other. */
export function keyed(texts: readonly string[]): Keyed {
  const keys = texts.map(keyOf)
  const first = new Int32Array(texts.length + 1)
  for (const [index, key] of keys.entries()) first[index + 1] = first[index]! + key.length
  return {key: keys.join(''), first}
}

/** Every place of a text in the page, at most fifty. */
export function placesOf(page: Keyed, text: string): readonly Stretch[] {
  const key = keyOf(text)
  const places: Stretch[] = []
  if (key === '') return places
  for (
    let at = page.key.indexOf(key);
    at >= 0 && places.length < 50;
    at = page.key.indexOf(key, at + key.length)
  ) {
    places.push({start: at, end: at + key.length})
  }
  return places
}

/**
 * Place blocks that stand in the page in this order: of all their places, those in order that hold
 * most letters, with the least between them. A block that is nowhere whole is placed by its first
 * and last letters. Undefined where a block has no place.
 */
export function placeInOrder(
  page: Keyed,
  blocks: readonly string[],
): readonly (Stretch | undefined)[] {
  const options = blocks.flatMap((block, index) =>
    optionsOf(page, block).map((stretch) => ({index, stretch})),
  )
  const best = new Float64Array(options.length)
  const from = new Int32Array(options.length).fill(-1)
  let last = -1
  for (const [at, {index, stretch}] of options.entries()) {
    const size = stretch.end - stretch.start
    best[at] = size
    for (let prior = at - 1; prior >= 0; prior--) {
      const other = options[prior]!
      if (other.index >= index || other.stretch.end > stretch.start) continue
      const gap = stretch.start - other.stretch.end
      const sum = best[prior]! + size - Math.min(size * 0.5, gap * 1e-3)
      if (sum > best[at]!) {
        best[at] = sum
        from[at] = prior
      }
    }
    if (last < 0 || best[at]! > best[last]!) last = at
  }
  const placed: (Stretch | undefined)[] = blocks.map(() => undefined)
  for (let at = last; at >= 0; at = from[at]!) placed[options[at]!.index] = options[at]!.stretch
  return placed
}

const edge = 24

function optionsOf(page: Keyed, block: string): readonly Stretch[] {
  const whole = placesOf(page, block)
  const key = keyOf(block)
  if (whole.length > 0 || key.length < 3 * edge) return whole
  const places: Stretch[] = []
  const tail = key.slice(-edge)
  for (
    let at = page.key.indexOf(key.slice(0, edge));
    at >= 0 && places.length < 20;
    at = page.key.indexOf(key.slice(0, edge), at + 1)
  ) {
    const end = page.key.indexOf(tail, at + edge)
    if (end >= 0 && end + edge - at < key.length * 1.3) places.push({start: at, end: end + edge})
  }
  return places
}

/** The texts that a stretch covers by at least half, and whether it is just them. */
export function textsIn(
  page: Keyed,
  {start, end}: Stretch,
): {readonly indices: readonly number[]; readonly exact: boolean} {
  let low = 0
  let high = page.first.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (page.first[middle + 1]! > start) high = middle
    else low = middle + 1
  }
  const indices: number[] = []
  const begin = low
  for (; low + 1 < page.first.length && page.first[low]! < end; low++) {
    const from = page.first[low]!
    const to = page.first[low + 1]!
    if (to > from && Math.min(end, to) - Math.max(start, from) >= (to - from) / 2) indices.push(low)
  }
  return {indices, exact: page.first[begin] === start && page.first[low] === end}
}
