import type {PackedLevels, PackedWords} from '../../src/seams/packed-words.ts'
import type {WordTable} from '../../src/seams/word-table.ts'

/** Pack the tables of words. */
export const packWords = ({after, before, small}: WordTable): PackedWords => ({
  after: packLevels(after),
  before: packLevels(before),
  small: packLevels(small),
})

function packLevels(table: Uint8Array): PackedLevels {
  const steps: number[] = []
  const levels: number[] = []
  let last = -1
  for (const [slot, level] of table.entries()) {
    if (level === 0) continue
    let step = slot - last
    for (; step > 254; step -= 254) steps.push(255)
    steps.push(step)
    levels.push(level)
    last = slot
  }
  const pairs = Uint8Array.from(
    {length: Math.ceil(levels.length / 2)},
    (_, at) => (levels[2 * at]! << 4) | (levels[2 * at + 1] ?? 0),
  )
  return {
    steps: Buffer.from(steps).toString('base64'),
    levels: Buffer.from(pairs).toString('base64'),
  }
}
