/**
 * What may have become what, among the members that did not stay: between two that did, the first of
 * a kind and the last ones, as long as they are of one kind.
 */
export function counterparts(
  kept: ReadonlyMap<number, number>,
  old: readonly string[],
  now: readonly string[],
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  const stays = [...kept].sort(([a], [b]) => a - b)
  let to = 0
  let from = 0
  for (const [nextTo, nextFrom] of [...stays, [now.length, old.length] as const]) {
    let head = 0
    const room = Math.min(nextTo - to, nextFrom - from)
    while (head < room && old[from + head] === now[to + head]) {
      found.push([to + head, from + head])
      head++
    }
    for (let tail = 1; tail <= room - head && old[nextFrom - tail] === now[nextTo - tail]; tail++) {
      found.push([nextTo - tail, nextFrom - tail])
    }
    to = nextTo + 1
    from = nextFrom + 1
  }
  return found
}
