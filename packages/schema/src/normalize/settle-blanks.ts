import {isBlank, type Marks, markOrder, type Run} from './flatten-marks.ts'

/**
 * Leave on the blanks between two words only the marks that stand on both words and on each blank
 * between them, so that no mark begins or ends with a blank. Runs begin and end with words.
 */
export function settleBlanks(runs: readonly Run[]): readonly Run[] {
  const settled: Run[] = []
  let before: Run | undefined
  let blanks: Run[] = []
  for (const run of runs) {
    if (isBlank(run)) {
      blanks.push(run)
      continue
    }
    const marks = before ? common([before, ...blanks, run]) : {}
    for (const {leaf} of blanks) settled.push({leaf, marks})
    settled.push(run)
    before = run
    blanks = []
  }
  return settled
}

function common(runs: readonly Run[]): Marks {
  const [first] = runs
  const shared = markOrder.flatMap((kind) => {
    const mark = first?.marks[kind]
    const everywhere = mark && runs.every(({marks}) => marks[kind]?.key === mark.key)
    return everywhere ? [[kind, mark] as const] : []
  })
  return Object.fromEntries(shared)
}
