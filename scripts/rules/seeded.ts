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

/** This many of a list, each as likely as any other, in their order. */
export function draw<T>(list: readonly T[], count: number, random: () => number): readonly T[] {
  const places = list.map((_one, index) => index)
  for (let left = places.length - 1; left > 0; left--) {
    const other = Math.floor(random() * (left + 1))
    const [a = 0, b = 0] = [places[left], places[other]]
    places[left] = b
    places[other] = a
  }
  const kept = places.slice(0, count).sort((a, b) => a - b)
  return kept.flatMap((place) => list.slice(place, place + 1))
}
