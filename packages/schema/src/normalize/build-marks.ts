import type {Inline} from '../inlines/index.ts'
import {isBlank, type Mark, markOrder, type Run} from './flatten-marks.ts'

/**
 * Running text from runs: the inverse of flattening, in one order of marks. No mark may begin or end
 * with a blank (see `settleBlanks`). A blank after a mark that ends stands outside of all marks here,
 * so that building again from what was built changes nothing.
 */
export function buildMarks(runs: readonly Run[]): readonly Inline[] {
  const built: Inline[] = []
  for (let start = 0; start < runs.length; ) {
    const run = runs[start]
    if (!run) break
    const outer = isBlank(run) ? undefined : outermost(runs, start)
    if (outer) {
      const {kind, mark, end} = outer
      const inside = runs
        .slice(start, end)
        .map(({leaf, marks}) => ({leaf, marks: {...marks, [kind]: undefined}}))
      built.push(mark.around(buildMarks(inside)))
      start = end
    } else {
      join(built, run.leaf)
      start++
    }
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
