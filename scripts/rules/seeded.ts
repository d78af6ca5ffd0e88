/** Numbers from 0 to 1 that are the same at every run with the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A list in another order, every order as likely. */
export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((value): readonly [number, T] => [random(), value])
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)
}

/** This many of a list, each as likely as any other, in their order. */
export function draw<T>(list: readonly T[], count: number, random: () => number): readonly T[] {
  const places = shuffled([...list.keys()], random).slice(0, count)
  return places.sort((a, b) => a - b).flatMap((place) => list.slice(place, place + 1))
}
