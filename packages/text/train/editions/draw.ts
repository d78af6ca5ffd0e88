import {random} from '../random.ts'

/** Ways to draw that a seed determines. */
export interface Draw {
  readonly chance: (share: number) => boolean
  readonly between: (least: number, most: number) => number
  readonly one: <T>(list: readonly T[]) => T
}

/** Draw from a seed. */
export function drawFrom(seed: number): Draw {
  const next = random(seed)
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1))
  return {
    chance: (share) => next() < share,
    between,
    one: (list) => list[Math.floor(next() * list.length)]!,
  }
}
