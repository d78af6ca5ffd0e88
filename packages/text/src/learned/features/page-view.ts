import {type Columns, columns as emptyColumns} from './columns.ts'
import type {LineFeatures} from './line-features.ts'
import {spanPosterior} from './span-posterior.ts'

/** What the first models think of every segment: one probability a question and segment. */
export type Opinions = Readonly<Record<FirstQuestion, Float32Array>>

/** What the first models are asked. `strict` learned from gold alone, `body` from silver too. */
export const firstQuestions = [
  'body',
  'strict',
  'heading',
  'headline',
  'dek',
  'byline',
  'topics',
  'before',
  'after',
] as const

export type FirstQuestion = (typeof firstQuestions)[number]

/** Columns of the segment itself that the second models see again. */
const again: readonly string[] = [
  'length',
  'upper',
  'digit',
  'asian',
  'marks',
  'commas',
  'sentences',
  'quotes',
  'separators',
  'joins',
  'startKind',
  'endKind',
  'stops',
  'clock',
  'year',
  'colonAt',
  'words',
  'capitals',
  'meanLength',
  'functionWords',
  'byMarker',
  'byFirst',
  'job',
  'nameLike',
  'often',
  'furniture',
  'promo',
  'share',
  'topicsLabel',
  'creditLabel',
  'signUp',
  'subscribe',
  'advertisement',
  'legal',
  'comments',
  'navigation',
  'blanksBefore',
  'blanksAfter',
  'prose',
  'times',
  'timesBefore',
  'shortRun',
  'shortRunAt',
  'position',
  'fromTop',
  'fromBottom',
  'massBefore',
  'massAfter',
  'massShare',
  'inRun',
  'fromRunStart',
  'fromRunEnd',
  'junkSinceRun',
  'style',
  'styleBefore',
  'proseBlanks',
  'known',
  'knownDepth',
  'ownWords',
  'creditFirst',
  'creditLast',
  'month',
  'publishedLabel',
  'updatedLabel',
]

const shifts: readonly (readonly [string, readonly number[]])[] = [
  ['pBody', [-4, -3, -2, -1, 1, 2, 3, 4]],
  ['pStrict', [-3, -2, -1, 1, 2, 3]],
  ['pHeading', [-2, -1, 1, 2]],
  ['pTopics', [-1, 1]],
  ['pByline', [-1, 1]],
  ['logLength', [-2, -1, 0, 1, 2]],
  ['stops', [-1, 1]],
  ['furniture', [-2, -1, 1, 2]],
  ['blanksAfter', [1]],
  ['blanksBefore', [-1]],
]

/** The second view of a page: each segment beside what the first models think of the whole page. */
export function pageView({columns: first, words}: LineFeatures, opinions: Opinions): Columns {
  const count = first.count
  const view = emptyColumns(count)
  for (const name of again) view.add(name).set(first.get(name))
  const names: Readonly<Record<FirstQuestion, string>> = {
    body: 'pBody',
    strict: 'pStrict',
    heading: 'pHeading',
    headline: 'pHeadline',
    dek: 'pDek',
    byline: 'pByline',
    topics: 'pTopics',
    before: 'pBefore',
    after: 'pAfter',
  }
  for (const question of firstQuestions) view.add(names[question]).set(opinions[question])
  const span = spanPosterior(opinions.before, opinions.after)
  view.add('spanBefore').set(span.before)
  view.add('spanAfter').set(span.after)
  const mixed = new Float32Array(count)
  for (let row = 0; row < count; row++) {
    mixed[row] = ((opinions.body[row] ?? 0) + (opinions.strict[row] ?? 0)) / 2
  }
  bodyMass(view, first, mixed)
  nearBody(view, mixed)
  bodyStyle(view, first, mixed)
  headingStyle(view, first, opinions.heading)
  fromBest(view, 'fromHeadline', opinions.headline)
  overlap(view, words, mixed)
  view.add('logLength').set(first.get('logLength'))
  for (const [name, steps] of shifts) for (const step of steps) view.shifted(name, step)
  return view
}

/** How much body is expected before and after each segment. */
function bodyMass(view: Columns, first: Columns, body: Float32Array): void {
  const length = first.get('length')
  const before = view.add('bodyBefore')
  const after = view.add('bodyAfter')
  const share = view.add('bodyShare')
  const wrong = view.add('otherSinceBody')
  let sum = 0
  for (let row = 0; row < view.count; row++) sum += (body[row] ?? 0) ** 2 * (length[row] ?? 0)
  let seen = 0
  let other = 0
  for (let row = 0; row < view.count; row++) {
    before[row] = Math.log2(1 + seen)
    share[row] = seen / Math.max(1, sum)
    wrong[row] = Math.log2(1 + other)
    seen += (body[row] ?? 0) ** 2 * (length[row] ?? 0)
    if (seen > 200) other += 1 - (body[row] ?? 0)
    after[row] = Math.log2(1 + Math.max(0, sum - seen))
  }
}

/** Where the nearest segments are that pass for body, and how dense they are around. */
function nearBody(view: Columns, body: Float32Array): void {
  const {count} = view
  const since = view.add('sinceBody')
  const until = view.add('untilBody')
  const nearBefore = view.add('bodyBefore6')
  const nearAfter = view.add('bodyAfter6')
  const wideBefore = view.add('bodyBefore20')
  const wideAfter = view.add('bodyAfter20')
  const sums = new Float64Array(count + 1)
  for (let row = 0; row < count; row++) sums[row + 1] = (sums[row] ?? 0) + (body[row] ?? 0)
  const at = (row: number): number => sums[Math.max(0, Math.min(count, row))] ?? 0
  let distance = 60
  for (let row = 0; row < count; row++) {
    since[row] = distance
    distance = (body[row] ?? 0) > 0.5 ? 1 : Math.min(60, distance + 1)
    nearBefore[row] = at(row) - at(row - 6)
    nearAfter[row] = at(row + 7) - at(row + 1)
    wideBefore[row] = at(row) - at(row - 20)
    wideAfter[row] = at(row + 21) - at(row + 1)
  }
  distance = 60
  for (let row = count - 1; row >= 0; row--) {
    until[row] = distance
    distance = (body[row] ?? 0) > 0.5 ? 1 : Math.min(60, distance + 1)
  }
}

/** Whether a segment has the blanks, the length and the closing mark that the expected body has. */
function bodyStyle(view: Columns, first: Columns, body: Float32Array): void {
  const before = first.get('blanksBefore')
  const after = first.get('blanksAfter')
  const long = first.get('logLength')
  const stops = first.get('stops')
  const styles = new Float64Array(25)
  const befores = new Float64Array(5)
  let all = 1e-9
  let lengths = 0
  let ended = 0
  for (let row = 0; row < view.count; row++) {
    const weight = (body[row] ?? 0) > 0.3 ? (body[row] ?? 0) : 0
    const slot = 5 * (before[row] ?? 0) + (after[row] ?? 0)
    styles[slot] = (styles[slot] ?? 0) + weight
    befores[before[row] ?? 0] = (befores[before[row] ?? 0] ?? 0) + weight
    lengths += weight * (long[row] ?? 0)
    ended += weight * (stops[row] ?? 0)
    all += weight
  }
  const style = view.add('bodyStyle')
  const styleBefore = view.add('bodyStyleBefore')
  const relative = view.add('lengthToBody')
  const stopped = view.add('bodyStops')
  const size = view.add('bodySize')
  for (let row = 0; row < view.count; row++) {
    style[row] = (styles[5 * (before[row] ?? 0) + (after[row] ?? 0)] ?? 0) / all
    styleBefore[row] = (befores[before[row] ?? 0] ?? 0) / all
    relative[row] = (long[row] ?? 0) - lengths / all
    stopped[row] = ended / all
    size[row] = Math.log2(1 + all)
  }
}

/** Whether a segment looks as the other likely headings of the page do. */
function headingStyle(view: Columns, first: Columns, heading: Float32Array): void {
  const before = first.get('blanksBefore')
  const after = first.get('blanksAfter')
  const stops = first.get('stops')
  const styles = new Float64Array(50)
  let all = 0
  const slot = (row: number): number =>
    10 * (before[row] ?? 0) + 2 * (after[row] ?? 0) + (stops[row] ?? 0)
  for (let row = 0; row < view.count; row++) {
    const weight = (heading[row] ?? 0) > 0.1 ? (heading[row] ?? 0) : 0
    styles[slot(row)] = (styles[slot(row)] ?? 0) + weight
    all += weight
  }
  const style = view.add('headingStyle')
  const total = view.add('headings')
  for (let row = 0; row < view.count; row++) {
    const own = (heading[row] ?? 0) > 0.1 ? (heading[row] ?? 0) : 0
    style[row] = ((styles[slot(row)] ?? 0) - own) / Math.max(0.5, all - own)
    total[row] = all - own
  }
}

/** The distance to the likeliest segment, with a sign. */
function fromBest(view: Columns, name: string, values: Float32Array): void {
  let best = 0
  for (let row = 1; row < view.count; row++)
    if ((values[row] ?? 0) > (values[best] ?? 0)) best = row
  const distance = view.add(name)
  for (let row = 0; row < view.count; row++) {
    distance[row] = Math.sign(row - best) * Math.log2(1 + Math.abs(row - best))
  }
}

/** How many of a segment's longer words stand in the rest of the expected body. */
function overlap(view: Columns, words: LineFeatures['words'], body: Float32Array): void {
  const inBody = new Float32Array(words.different)
  for (let row = 0; row < view.count; row++) {
    const weight = body[row] ?? 0
    if (weight < 0.3) continue
    for (let at = words.first[row] ?? 0; at < (words.first[row + 1] ?? 0); at++) {
      const id = words.ids[at] ?? 0
      inBody[id] = (inBody[id] ?? 0) + weight
    }
  }
  const known = view.add('inBody')
  const depth = view.add('inBodyDepth')
  for (let row = 0; row < view.count; row++) {
    const own = (body[row] ?? 0) < 0.3 ? 0 : (body[row] ?? 0)
    let content = 0
    let hits = 0
    let sum = 0
    for (let at = words.first[row] ?? 0; at < (words.first[row + 1] ?? 0); at++) {
      const length = words.lengths[at] ?? 0
      if (length < 4 && length !== 2) continue
      const weight = length === 2 ? 0.5 : 1
      const there = (inBody[words.ids[at] ?? 0] ?? 0) - own
      content += weight
      if (there > 0.3) hits += weight
      sum += weight * Math.log2(1 + Math.max(0, there))
    }
    known[row] = content > 0 ? hits / content : -1
    depth[row] = content > 0 ? sum / content : -1
  }
}
