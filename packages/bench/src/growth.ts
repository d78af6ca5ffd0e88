/** How long one size took, and how much longer than the size before. */
export interface Measure {
  readonly megabytes: number
  readonly milliseconds: number
  /** Close to the ratio of the sizes where the work is linear. */
  readonly ratio?: number | undefined
}

/** Run the same work on texts of growing size: the best of some runs each, since others slow it. */
export function measureGrowth(
  unit: string,
  megabytes: readonly number[],
  work: (text: string) => void,
  runs = 2,
): readonly Measure[] {
  const measures: Measure[] = []
  for (const size of megabytes) {
    const text = unit.repeat(Math.ceil((size * 1e6) / unit.length)).slice(0, size * 1e6)
    const milliseconds = Math.min(...Array.from({length: runs}, () => timed(() => work(text))))
    const before = measures.at(-1)
    measures.push({
      megabytes: size,
      milliseconds,
      ratio: before && milliseconds / Math.max(before.milliseconds, 0.01),
    })
  }
  return measures
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
