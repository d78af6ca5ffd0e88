import type {ReadSegment} from '../segment.ts'
import type {Columns} from './columns.ts'
import type {PageWords} from './page-words.ts'

/** Where each segment stands: blanks around it, repeats, running prose near it, the longest run. */
export function placeColumns(
  columns: Columns,
  segments: readonly ReadSegment[],
  words: PageWords,
): void {
  const count = columns.count
  const length = columns.get('length')
  const stops = columns.get('stops')
  const junk = columns.get('furniture')
  const functionShare = columns.get('functionWords')
  const asian = columns.get('asian')
  const before = columns.add('blanksBefore')
  const after = columns.add('blanksAfter')
  const prose = columns.add('prose')
  for (let row = 0; row < count; row++) {
    before[row] = Math.min(4, segments[row]?.blanks ?? 0)
    after[row] = row + 1 < count ? Math.min(4, segments[row + 1]?.blanks ?? 0) : 4
    const long = length[row] ?? 0
    const spoken = (functionShare[row] ?? 0) > 0.15 || (asian[row] ?? 0) > 0.3
    const like = long >= 60 && (stops[row] === 1 || long >= 140) && (junk[row] ?? 0) < 0.25
    prose[row] = like ? Math.min(400, long) * (spoken ? 1 : 0.5) : 0
  }
  repeatColumns(columns, segments)
  runColumns(columns)
  massColumns(columns, prose)
  const run = longestRun(prose, junk)
  const inside = columns.add('inRun')
  const fromStart = columns.add('fromRunStart')
  const fromEnd = columns.add('fromRunEnd')
  const junkSince = columns.add('junkSinceRun')
  let junkCount = 0
  for (let row = 0; row < count; row++) {
    inside[row] = row < run.start ? 0 : row < run.end ? 1 : 2
    fromStart[row] = signedLog(row - run.start)
    fromEnd[row] = signedLog(row - run.end + 1)
    if (row >= run.start) junkCount += (junk[row] ?? 0) > 0.5 ? 1 : 0
    junkSince[row] = Math.log2(1 + junkCount)
  }
  styleColumns(columns, prose)
  overlapColumns(columns, words, run)
}

const signedLog = (distance: number): number =>
  Math.sign(distance) * Math.log2(1 + Math.abs(distance))

/** The run of segments with most prose, paying for what is none (Kadane's scan). */
function longestRun(
  prose: Float32Array,
  junk: Float32Array,
): {readonly start: number; readonly end: number} {
  let best = 0
  let sum = 0
  let from = 0
  let run = {start: 0, end: prose.length}
  for (let row = 0; row < prose.length; row++) {
    const value = prose[row] ?? 0
    sum += value > 0 ? value : (junk[row] ?? 0) > 0.5 ? -70 : -35
    if (sum <= 0) {
      sum = 0
      from = row + 1
    } else if (sum > best) {
      best = sum
      run = {start: from, end: row + 1}
    }
  }
  return run
}

/** How often the same line stands in the page, and where. */
function repeatColumns(columns: Columns, segments: readonly ReadSegment[]): void {
  const times = columns.add('times')
  const earlier = columns.add('timesBefore')
  const seen = new Map<string, number>()
  for (const [row, {text}] of segments.entries()) {
    const key = text.length > 300 ? text.slice(0, 300) : text
    const known = seen.get(key) ?? 0
    earlier[row] = Math.min(known, 8)
    seen.set(key, known + 1)
  }
  for (const [row, {text}] of segments.entries()) {
    times[row] = Math.min(8, seen.get(text.length > 300 ? text.slice(0, 300) : text) ?? 1)
  }
}

/** Runs of short segments: menus and lists. */
function runColumns(columns: Columns): void {
  const length = columns.get('length')
  const run = columns.add('shortRun')
  const at = columns.add('shortRunAt')
  const position = columns.add('position')
  const fromTop = columns.add('fromTop')
  const fromBottom = columns.add('fromBottom')
  for (let row = 0; row < columns.count; ) {
    let end = row
    while (end < columns.count && (length[end] ?? 0) < 45) end++
    for (let each = row; each < end; each++) {
      run[each] = Math.log2(1 + end - row)
      at[each] = each - row
    }
    row = end + 1
  }
  for (let row = 0; row < columns.count; row++) {
    position[row] = row / columns.count
    fromTop[row] = Math.log2(1 + row)
    fromBottom[row] = Math.log2(columns.count - row)
  }
}

/** Running prose before, after and near each segment. */
function massColumns(columns: Columns, prose: Float32Array): void {
  const {count} = columns
  const sums = new Float64Array(count + 1)
  for (let row = 0; row < count; row++) sums[row + 1] = (sums[row] ?? 0) + (prose[row] ?? 0)
  const all = Math.max(1, sums[count] ?? 0)
  const between = (from: number, to: number): number =>
    Math.max(
      0,
      (sums[Math.min(count, Math.max(0, to))] ?? 0) -
        (sums[Math.min(count, Math.max(0, from))] ?? 0),
    )
  const massBefore = columns.add('massBefore')
  const massAfter = columns.add('massAfter')
  const share = columns.add('massShare')
  const windows = [2, 5, 15].map((size) => ({
    size,
    before: columns.add(`proseBefore${size}`),
    after: columns.add(`proseAfter${size}`),
  }))
  const last = columns.add('sinceProse')
  const next = columns.add('untilProse')
  let distance = 50
  for (let row = 0; row < count; row++) {
    massBefore[row] = Math.log2(1 + (sums[row] ?? 0))
    massAfter[row] = Math.log2(1 + all - (sums[row + 1] ?? 0))
    share[row] = (sums[row] ?? 0) / all
    for (const {size, before, after} of windows) {
      before[row] = between(row - size, row) / size
      after[row] = between(row + 1, row + 1 + size) / size
    }
    last[row] = distance
    distance = (prose[row] ?? 0) > 0 ? 1 : Math.min(50, distance + 1)
  }
  distance = 50
  for (let row = count - 1; row >= 0; row--) {
    next[row] = distance
    distance = (prose[row] ?? 0) > 0 ? 1 : Math.min(50, distance + 1)
  }
}

/** How usual the blanks around a segment are for the page's prose. */
function styleColumns(columns: Columns, prose: Float32Array): void {
  const before = columns.get('blanksBefore')
  const after = columns.get('blanksAfter')
  const styles = new Float64Array(25)
  const firsts = new Float64Array(5)
  let all = 1e-9
  const code = (row: number): number => 5 * (before[row] ?? 0) + (after[row] ?? 0)
  for (let row = 0; row < columns.count; row++) {
    const weight = prose[row] ?? 0
    all += weight
    styles[code(row)] = (styles[code(row)] ?? 0) + weight
    firsts[before[row] ?? 0] = (firsts[before[row] ?? 0] ?? 0) + weight
  }
  const style = columns.add('style')
  const styleBefore = columns.add('styleBefore')
  const usual = columns.add('proseBlanks')
  const mean = firsts.reduce((sum, weight, blanks) => sum + weight * blanks, 0) / all
  for (let row = 0; row < columns.count; row++) {
    style[row] = (styles[code(row)] ?? 0) / all
    styleBefore[row] = (firsts[before[row] ?? 0] ?? 0) / all
    usual[row] = (before[row] ?? 0) - mean
  }
}

/** How many of a segment's longer words the longest run knows, less those it knows from the segment itself. */
function overlapColumns(
  columns: Columns,
  words: PageWords,
  run: {readonly start: number; readonly end: number},
): void {
  const inRun = new Uint16Array(words.different)
  const outside = new Uint16Array(words.different)
  for (let row = 0; row < columns.count; row++) {
    const counts = row >= run.start && row < run.end ? inRun : outside
    for (let at = words.first[row] ?? 0; at < (words.first[row + 1] ?? 0); at++) {
      const id = words.ids[at] ?? 0
      counts[id] = Math.min(65535, (counts[id] ?? 0) + 1)
    }
  }
  const known = columns.add('known')
  const depth = columns.add('knownDepth')
  const own = columns.add('ownWords')
  for (let row = 0; row < columns.count; row++) {
    const within = row >= run.start && row < run.end ? 1 : 0
    let content = 0
    let hits = 0
    let sum = 0
    let only = 0
    for (let at = words.first[row] ?? 0; at < (words.first[row + 1] ?? 0); at++) {
      const wordLength = words.lengths[at] ?? 0
      if (wordLength < 4 && wordLength !== 2) continue
      const id = words.ids[at] ?? 0
      const there = (inRun[id] ?? 0) - within
      const elsewhere = (outside[id] ?? 0) - (1 - within)
      const weight = wordLength === 2 ? 0.5 : 1
      content += weight
      if (there > 0) hits += weight
      if (there > elsewhere) only += weight
      sum += weight * Math.log2(1 + Math.max(0, there))
    }
    known[row] = content > 0 ? hits / content : -1
    depth[row] = content > 0 ? sum / content : -1
    own[row] = content > 0 ? only / content : -1
  }
}
