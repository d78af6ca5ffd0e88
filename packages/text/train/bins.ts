/** A table of features for the trainer: per feature one byte a row, and the cuts between the bytes. */
export interface Binned {
  readonly rows: number
  readonly columns: readonly Uint8Array[]
  readonly cuts: readonly Float32Array[]
}

/** At most this many cuts a feature: a threshold is one byte in the weights. */
const most = 96

/** Sort each feature's values into bins of about equal weight. `tables` are row-major pages. */
export function binFeatures(tables: readonly Float32Array[], width: number): Binned {
  const rows = tables.reduce((sum, table) => sum + table.length / width, 0)
  const columns: Uint8Array[] = []
  const cuts: Float32Array[] = []
  const values = new Float32Array(rows)
  for (let feature = 0; feature < width; feature++) {
    let at = 0
    for (const table of tables) {
      for (let offset = feature; offset < table.length; offset += width)
        values[at++] = table[offset]!
    }
    const found = cutsOf(values)
    cuts.push(found)
    columns.push(toBins(values, found))
  }
  return {rows, columns, cuts}
}

function cutsOf(values: Float32Array): Float32Array {
  const step = Math.max(1, Math.floor(values.length / 60_000))
  const sample = new Float32Array(Math.ceil(values.length / step))
  for (let at = 0; at < sample.length; at++) sample[at] = values[at * step]!
  sample.sort()
  const distinct = [...new Set(sample)]
  const middle = (low: number, high: number): number => {
    const between = Math.fround(low + (high - low) / 2)
    return between < high ? between : low
  }
  if (distinct.length <= most + 1) {
    return Float32Array.from(distinct.slice(1), (high, index) => middle(distinct[index]!, high))
  }
  const cuts = new Set<number>()
  for (let bin = 1; bin <= most; bin++) {
    const at = Math.floor((bin * sample.length) / (most + 1))
    const high = sample[at]!
    let before = at
    while (before > 0 && sample[before] === high) before--
    cuts.add(before === 0 && sample[0] === high ? high : middle(sample[before]!, high))
  }
  return Float32Array.from(cuts).sort()
}

function toBins(values: Float32Array, cuts: Float32Array): Uint8Array {
  const bins = new Uint8Array(values.length)
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    let low = 0
    let high = cuts.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (value <= cuts[mid]!) high = mid
      else low = mid + 1
    }
    bins[row] = low
  }
  return bins
}
