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
