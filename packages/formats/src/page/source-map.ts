import type {Span} from '@copydesk/schema'

/** Which stretch of the source each unit of a text came from. */
export interface SourceMap {
  /** Offsets into the source for offsets into the text. */
  readonly sourceOf: (span: Span) => Span
}

/** A source map in the making: runs are added from left to right. */
export interface SourceMapMaker {
  /** `length` units of text from `at` that stand for the source from `start` to `end`. */
  readonly add: (at: number, length: number, start: number, end: number) => void
  readonly done: () => SourceMap
}

/** An empty map. */
export function sourceMapMaker(): SourceMapMaker {
  let size = 1024
  let runs = new Int32Array(size * 4)
  let count = 0
  return {
    add: (at, length, start, end) => {
      const last = (count - 1) * 4
      if (
        count > 0 &&
        end - start === length &&
        runs[last + 3] === start &&
        (runs[last] ?? 0) + (runs[last + 1] ?? 0) === at &&
        (runs[last + 3] ?? 0) - (runs[last + 2] ?? 0) === runs[last + 1]
      ) {
        runs[last + 1] = (runs[last + 1] ?? 0) + length
        runs[last + 3] = end
        return
      }
      if (count === size) {
        size *= 2
        const grown = new Int32Array(size * 4)
        grown.set(runs)
        runs = grown
      }
      runs.set([at, length, start, end], count++ * 4)
    },
    done: () => ({
      sourceOf: ({start, end}) => {
        const first = runAt(runs, count, start)
        if (end <= start) return {start: edge(runs, first, start), end: edge(runs, first, start)}
        const last = runAt(runs, count, end - 1)
        return {start: edge(runs, first, start), end: endOf(runs, last, end)}
      },
    }),
  }
}

/** The run that holds an offset, or the last one before it. */
function runAt(runs: Int32Array, count: number, offset: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle * 4] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low * 4
}

const isVerbatim = (runs: Int32Array, run: number): boolean =>
  (runs[run + 3] ?? 0) - (runs[run + 2] ?? 0) === runs[run + 1]

function edge(runs: Int32Array, run: number, offset: number): number {
  const inside = offset - (runs[run] ?? 0)
  if (inside >= (runs[run + 1] ?? 0)) return runs[run + 3] ?? 0
  return (runs[run + 2] ?? 0) + (isVerbatim(runs, run) ? inside : 0)
}

function endOf(runs: Int32Array, run: number, end: number): number {
  const inside = end - (runs[run] ?? 0)
  if (inside >= (runs[run + 1] ?? 0) || !isVerbatim(runs, run)) return runs[run + 3] ?? 0
  return (runs[run + 2] ?? 0) + inside
}
