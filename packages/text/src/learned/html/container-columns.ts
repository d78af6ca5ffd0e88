import type {Columns} from '../features/columns.ts'
import type {MarkedView} from './marked-lines.ts'

/** Levels beyond this many are as far as that. */
const far = 12

/** The element that holds the text, by how much text each line is taken for. */
export interface Container {
  readonly element: number
  /** How much text stands in each element. */
  readonly masses: Float64Array
  readonly all: number
}

/** From the page inwards as long as one element holds so much of what the element around it holds. */
const holds = 0.6

/** The innermost element that holds most of the text: one pass outwards, one inwards. */
export function containerOf(
  {lines, page: {elements}}: MarkedView,
  masses: ArrayLike<number>,
): Container {
  const sums = new Float64Array(elements.length)
  let all = 1e-9
  for (const [row, {block}] of lines.entries()) {
    const mass = masses[row] ?? 0
    all += mass
    if (block >= 0) sums[block] = (sums[block] ?? 0) + mass
  }
  const heaviest = new Int32Array(elements.length).fill(-1)
  let root = -1
  // Elements stand behind the one around them, so from the last to the first every child comes first.
  for (let at = elements.length - 1; at >= 0; at--) {
    const parent = elements[at]?.parent ?? -1
    const sum = sums[at] ?? 0
    if (parent < 0) {
      if (root < 0 || sum > (sums[root] ?? 0)) root = at
      continue
    }
    sums[parent] = (sums[parent] ?? 0) + sum
    const known = heaviest[parent] ?? -1
    if (known < 0 || sum >= (sums[known] ?? 0)) heaviest[parent] = at
  }
  let element = root
  for (let at = root; at >= 0; at = heaviest[at] ?? -1) {
    if (element >= 0 && (sums[at] ?? 0) < holds * (sums[element] ?? 0)) break
    element = at
  }
  return {element, masses: sums, all}
}

/** Where each line stands, seen from the element that holds the text. */
export function containerColumns(
  columns: Columns,
  view: MarkedView,
  prefix: string,
  masses: ArrayLike<number>,
): void {
  const {lines, depths, signatures} = view
  const {elements} = view.page
  const {element: main, masses: sums, all} = containerOf(view, masses)
  const inside = columns.add(`${prefix}:in`)
  const steps = columns.add(`${prefix}:steps`)
  const branchShare = columns.add(`${prefix}:branch`)
  const branchLike = columns.add(`${prefix}:branchLike`)
  const branchLines = columns.add(`${prefix}:branchLines`)
  const before = columns.add(`${prefix}:before`)
  const after = columns.add(`${prefix}:after`)
  // The elements around the container, by how far out they are.
  const outwards = new Map<number, number>()
  for (let at = main, step = 0; at >= 0; at = elements[at]?.parent ?? -1, step++)
    outwards.set(at, step)
  const branches = new Int32Array(lines.length).fill(-1)
  const like = new Map<number, number>()
  const counts = new Map<number, number>()
  const whole = main < 0 ? all : Math.max(1e-9, sums[main] ?? 0)
  let seen = 0
  for (const [row, line] of lines.entries()) {
    let at = line.block
    let under = -1
    while (at >= 0 && !outwards.has(at)) {
      under = at
      at = elements[at]?.parent ?? -1
    }
    const out = at < 0 ? far : Math.min(far, outwards.get(at) ?? far)
    inside[row] = out === 0 ? 1 : -out
    steps[row] = Math.min(far, (depths[line.block] ?? 0) - (at < 0 ? 0 : (depths[at] ?? 0)))
    branches[row] = under
    branchShare[row] = under < 0 ? 0 : (sums[under] ?? 0) / whole
    before[row] = seen / all
    seen += masses[row] ?? 0
    after[row] = Math.max(0, all - seen) / all
    counts.set(under, (counts.get(under) ?? 0) + 1)
    const kind = under < 0 ? 0 : (signatures[under] ?? 0) + out
    like.set(kind, (like.get(kind) ?? 0) + (masses[row] ?? 0))
  }
  for (const [row] of lines.entries()) {
    const under = branches[row] ?? -1
    const out = Math.max(0, -(inside[row] === 1 ? 0 : (inside[row] ?? 0)))
    branchLike[row] = (like.get(under < 0 ? 0 : (signatures[under] ?? 0) + out) ?? 0) / all
    branchLines[row] = Math.log2(1 + (counts.get(under) ?? 0))
  }
}
