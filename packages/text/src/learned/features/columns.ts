/** Features by name while they are made: one number a segment each. */
export interface Columns {
  readonly count: number
  /** A new column of zeros. */
  readonly add: (name: string) => Float32Array
  /** The column that has this name. */
  readonly get: (name: string) => Float32Array
  /** A column again, as seen from `shift` segments away; -1 beyond the ends. */
  readonly shifted: (name: string, shift: number) => void
  readonly names: () => readonly string[]
  /** Row after row, as the forests ask for them. */
  readonly rows: () => Float32Array
}

interface Column {
  readonly name: string
  readonly values: Float32Array
  readonly shift: number
}

/** So many columns share an array. */
const together = 32

/** An empty set of columns for `count` segments. */
export function columns(count: number): Columns {
  const made: Column[] = []
  const byName = new Map<string, Float32Array>()
  // Columns share arrays: to make one for each would take longer than to fill it.
  let room = new Float32Array(0)
  const make = (): Float32Array => {
    if (room.length < count) room = new Float32Array(count * together)
    const values = room.subarray(0, count)
    room = room.subarray(count)
    return values
  }
  const get = (name: string): Float32Array => byName.get(name) ?? new Float32Array(count)
  return {
    count,
    get,
    add: (name) => {
      const values = make()
      made.push({name, values, shift: 0})
      byName.set(name, values)
      return values
    },
    shifted: (name, shift) => {
      made.push({name: `${name}${shift > 0 ? '+' : ''}${shift}`, values: get(name), shift})
    },
    names: () => made.map(({name}) => name),
    rows: () => {
      const width = made.length
      const rows = new Float32Array(count * width)
      for (let index = 0; index < width; index++) {
        const column = made[index]
        if (!column) continue
        const {values, shift} = column
        for (let row = 0, slot = index; row < count; row++, slot += width) {
          const from = row + shift
          rows[slot] = from >= 0 && from < count ? (values[from] ?? 0) : -1
        }
      }
      return rows
    },
  }
}
