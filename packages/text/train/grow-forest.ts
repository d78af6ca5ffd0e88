import type {Forest} from '../src/learned/trees/forest.ts'
import type {Binned} from './bins.ts'
import {random} from './random.ts'

/** How a forest is grown. Told in full in the head of the weights. */
export interface Settings {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Shares of the rows and of the features that each tree sees. */
  readonly rowShare: number
  readonly featureShare: number
  /** The least weight (sum of second derivatives) of a leaf. */
  readonly least: number
  readonly l2: number
  readonly seed: number
}

/** What is to be learned: rows of the table, with truth and weight for each of them. */
export interface Task {
  readonly rows: Int32Array
  readonly truth: Float32Array
  readonly weights: Float32Array
}

interface Leaf {
  readonly from: number
  readonly to: number
  readonly g: number
  readonly h: number
  readonly depth: number
  readonly hist: Float64Array | undefined
}

const span = 2 * 128

/** Boosted trees for a yes-or-no question, by the logistic loss (also for truths between 0 and 1). */
export function growForest(table: Binned, task: Task, settings: Settings): Forest {
  const {rows, truth, weights} = task
  const next = random(settings.seed)
  const count = rows.length
  let yes = 0
  let all = 0
  for (let i = 0; i < count; i++) {
    yes += truth[i]! * weights[i]!
    all += weights[i]!
  }
  const share = Math.min(1 - 1e-4, Math.max(1e-4, all > 0 ? yes / all : 0.5))
  const bias = Math.log(share / (1 - share))
  const odds = new Float32Array(count).fill(bias)
  const g = new Float32Array(count)
  const h = new Float32Array(count)
  const nodes = {features: [] as number[], values: [] as number[], rights: [] as number[]}
  const roots: number[] = []
  const width = table.columns.length
  const order = new Int32Array(count)
  const spare = new Int32Array(count)
  const room = {
    leafRows: new Int32Array(count),
    leafG: new Float32Array(count),
    leafH: new Float32Array(count),
  }
  for (let tree = 0; tree < settings.trees; tree++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-odds[i]!))
      g[i] = (p - truth[i]!) * weights[i]!
      h[i] = Math.max(1e-6, p * (1 - p)) * weights[i]!
    }
    let seen = 0
    for (let i = 0; i < count; i++) if (next() < settings.rowShare) order[seen++] = i
    const asked: number[] = []
    for (let f = 0; f < width; f++)
      if (next() < settings.featureShare && table.cuts[f]!.length > 0) asked.push(f)
    if (asked.length === 0 || seen === 0) continue
    const root = nodes.features.length
    roots.push(root)
    growTree(table, task, settings, {order, spare, seen, g, h, asked, ...room}, nodes)
    for (let i = 0; i < count; i++) {
      const row = rows[i]!
      let node = root
      while (nodes.features[node]! >= 0) {
        const feature = nodes.features[node]!
        node = table.columns[feature]![row]! <= nodes.values[node]! ? node + 1 : nodes.rights[node]!
      }
      odds[i] = odds[i]! + nodes.values[node]!
    }
  }
  // The nodes hold bins until here: what is handed out asks for values.
  const values = Float32Array.from(nodes.values, (value, node) => {
    const feature = nodes.features[node]!
    return feature < 0 ? value : table.cuts[feature]![value]!
  })
  return {
    bias,
    roots: Int32Array.from(roots),
    features: Int16Array.from(nodes.features),
    values,
    rights: Int32Array.from(nodes.rights),
  }
}

interface Sample {
  readonly order: Int32Array
  readonly spare: Int32Array
  readonly seen: number
  readonly g: Float32Array
  readonly h: Float32Array
  readonly asked: readonly number[]
  /** Room for the rows of a leaf and what they have. */
  readonly leafRows: Int32Array
  readonly leafG: Float32Array
  readonly leafH: Float32Array
}

interface Nodes {
  readonly features: number[]
  readonly values: number[]
  readonly rights: number[]
}

function growTree(
  table: Binned,
  task: Task,
  settings: Settings,
  sample: Sample,
  nodes: Nodes,
): void {
  const {order, g, h, seen} = sample
  let sumG = 0
  let sumH = 0
  for (let i = 0; i < seen; i++) {
    sumG += g[order[i]!]!
    sumH += h[order[i]!]!
  }
  const grow = (leaf: Leaf): void => {
    const node = nodes.features.length
    nodes.features.push(-1)
    nodes.rights.push(0)
    nodes.values.push((-leaf.g / (leaf.h + settings.l2)) * settings.rate)
    if (leaf.depth >= settings.depth || leaf.h < 2 * settings.least) return
    const hist = leaf.hist ?? histogram(table, task, sample, leaf)
    const best = bestCut(table, sample, settings, hist, leaf)
    if (!best) return
    const middle = partition(table, task, sample, leaf, best)
    nodes.features[node] = best.feature
    nodes.values[node] = best.bin
    const left = {from: leaf.from, to: middle, g: best.g, h: best.h, depth: leaf.depth + 1}
    const right = {
      from: middle,
      to: leaf.to,
      g: leaf.g - best.g,
      h: leaf.h - best.h,
      depth: leaf.depth + 1,
    }
    const deeper = leaf.depth + 1 < settings.depth
    const smallLeft = middle - leaf.from <= leaf.to - middle
    const small = deeper ? histogram(table, task, sample, smallLeft ? left : right) : undefined
    if (small) for (let i = 0; i < hist.length; i++) hist[i] = hist[i]! - small[i]!
    const large = deeper ? hist : undefined
    grow({...left, hist: smallLeft ? small : large})
    nodes.rights[node] = nodes.features.length
    grow({...right, hist: smallLeft ? large : small})
  }
  grow({from: 0, to: seen, g: sumG, h: sumH, depth: 0, hist: undefined})
}

function histogram(
  table: Binned,
  {rows}: Task,
  {order, g, h, asked, leafRows, leafG, leafH}: Sample,
  {from, to}: {readonly from: number; readonly to: number},
): Float64Array {
  const hist = new Float64Array(asked.length * span)
  // What the rows of the leaf have is looked up once, not once a feature.
  for (let i = from; i < to; i++) {
    const sampled = order[i]!
    leafRows[i] = rows[sampled]!
    leafG[i] = g[sampled]!
    leafH[i] = h[sampled]!
  }
  for (let index = 0; index < asked.length; index++) {
    const column = table.columns[asked[index]!]!
    const base = index * span
    for (let i = from; i < to; i++) {
      const slot = base + 2 * column[leafRows[i]!]!
      hist[slot] = hist[slot]! + leafG[i]!
      hist[slot + 1] = hist[slot + 1]! + leafH[i]!
    }
  }
  return hist
}

interface Cut {
  readonly feature: number
  readonly bin: number
  readonly g: number
  readonly h: number
}

function bestCut(
  table: Binned,
  {asked}: Sample,
  {l2, least}: Settings,
  hist: Float64Array,
  leaf: Leaf,
): Cut | undefined {
  const whole = (leaf.g * leaf.g) / (leaf.h + l2)
  let gain = 1e-3
  let best: Cut | undefined
  for (let index = 0; index < asked.length; index++) {
    const feature = asked[index]!
    const cuts = table.cuts[feature]!.length
    let g = 0
    let h = 0
    for (let bin = 0; bin < cuts; bin++) {
      g += hist[index * span + 2 * bin]!
      h += hist[index * span + 2 * bin + 1]!
      if (h < least) continue
      const rest = leaf.h - h
      if (rest < least) break
      const more = (g * g) / (h + l2) + (leaf.g - g) ** 2 / (rest + l2) - whole
      if (more > gain) {
        gain = more
        best = {feature, bin, g, h}
      }
    }
  }
  return best
}

function partition(
  table: Binned,
  {rows}: Task,
  {order, spare}: Sample,
  leaf: Leaf,
  {feature, bin}: Cut,
): number {
  const column = table.columns[feature]!
  let left = leaf.from
  let right = 0
  for (let i = leaf.from; i < leaf.to; i++) {
    const sampled = order[i]!
    if (column[rows[sampled]!]! <= bin) order[left++] = sampled
    else spare[right++] = sampled
  }
  for (let i = 0; i < right; i++) order[left + i] = spare[i]!
  return left
}
