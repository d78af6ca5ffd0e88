import type {Inline} from '../inlines/index.ts'
import {isBlank, type Mark, markOrder, type Run} from './flatten-marks.ts'

/** Running text from runs: the inverse of flattening, in one order of marks. */
export function buildMarks(runs: readonly Run[]): readonly Inline[] {
  const built: Inline[] = []
  const rest = [...runs]
  for (let start = 0; start < rest.length; ) {
    const run = rest[start]
    if (!run) break
    const outer = outermost(rest, start)
    if (!outer) {
      join(built, run.leaf)
      start++
      continue
    }
    const {kind, mark, end} = outer
    const without = rest.slice(start, end).map((inner) => ({
      ...inner,
      marks: {...inner.marks, [kind]: undefined},
    }))
    const first = without.findIndex((inner) => !isBlank(inner))
    if (first !== 0) {
      // Blanks at the start of a mark stand outside of it: look at them again, without the mark.
      rest.splice(
        start,
        first < 0 ? without.length : first,
        ...without.slice(0, first < 0 ? undefined : first),
      )
      continue
    }
    const last = without.findLastIndex((inner) => !isBlank(inner)) + 1
    rest.splice(start + last, without.length - last, ...without.slice(last))
    built.push(mark.around(buildMarks(without.slice(0, last))))
    start += last
  }
  return built
}

interface Outer {
  readonly kind: (typeof markOrder)[number]
  readonly mark: Mark
  readonly end: number
}

/** The mark on the run at `start` that reaches furthest. */
function outermost(runs: readonly Run[], start: number): Outer | undefined {
  let found: Outer | undefined
  for (const kind of markOrder) {
    const mark = runs[start]?.marks[kind]
    if (!mark) continue
    let end = start + 1
    while (runs[end]?.marks[kind]?.key === mark.key) end++
    if (!found || end > found.end) found = {kind, mark, end}
  }
  return found
}

/** Add a leaf, as a part of the one before where both are text or both are code. */
function join(built: Inline[], leaf: Run['leaf']): void {
  const before = built.at(-1)
  if (before?.type === 'text' && leaf.type === 'text') {
    built[built.length - 1] = {type: 'text', value: before.value + leaf.value}
  } else if (before?.type === 'inlineCode' && leaf.type === 'inlineCode') {
    built[built.length - 1] = {type: 'inlineCode', value: before.value + leaf.value}
  } else built.push(leaf)
}
