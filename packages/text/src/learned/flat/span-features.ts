import type {RunPage} from './run-page.ts'
import type {FirstRunQuestion} from './run-questions.ts'

/** Runs that may be one field together: from, up to and with. */
export interface RunSpan {
  readonly from: number
  readonly to: number
}

const asked: readonly FirstRunQuestion[] = [
  'headline',
  'dek',
  'byline',
  'topics',
  'heading',
  'before',
  'after',
]

/** Columns that are averaged over the runs of a span, by their length. */
const means: readonly string[] = [
  'capitals',
  'functionWords',
  'digit',
  'upper',
  'furniture',
  'nameLike',
  'inBody',
  'inBodyDepth',
  'known',
  'often',
  'marks',
  'section',
]

/** Columns of the first run, and those of the last. */
const firsts: readonly string[] = [
  'startKind',
  'byFirst',
  'creditFirst',
  'byMarker',
  'month',
  'year',
  'clock',
  'job',
  'spanBefore',
  'spanAfter',
  'bodyBefore',
  'bodyAfter',
  'sinceBody',
  'untilBody',
  'fromRunStart',
  'fromTop',
  'fromBottom',
  'shortRun',
  'shortRunAt',
  'timesBefore',
  'publishedLabel',
  'updatedLabel',
  'headings',
  'gluedShare',
  'bodySize',
]
const lasts: readonly string[] = ['endKind', 'stops', 'creditLast']

/** Names of what is told of a span, in the order of a row. */
export const spanFeatures: readonly string[] = [
  'runs',
  'length',
  'words',
  ...asked.flatMap((name) => [`${name}Mean`, `${name}Least`, `${name}Left`, `${name}Right`]),
  'bodyMean',
  'bodyLeft',
  'bodyRight',
  'seamStart',
  'seamEnd',
  'opensStart',
  'opensEnd',
  'opensInside',
  'seamInside',
  'gluedStart',
  'gluedEnd',
  ...means,
  ...firsts,
  ...lasts,
  'repeated',
  'repeatsOn',
  'repeatsBack',
  'times',
  'markerBefore',
  'creditBefore',
  'topicsLabelBefore',
  'fromBody',
  'fromHead',
  'headlineOf',
  'dekAhead',
  'bylineAhead',
  'dateAhead',
  'headlineBehind',
  'lengthLeft',
  'lengthRight',
  'capitalsRight',
  'stopsLeft',
  'quotes',
  'commas',
  'colon',
  'separators',
  'headlineMost',
  'bylineMost',
  'dekMost',
  'yearMost',
  'furnitureMost',
  'headlineRank',
  'dekRank',
  'bylineRank',
  'lengthFirst',
  'lengthLast',
]

/** The columns of a page that spans look at, fetched once. */
export interface SpanReader {
  readonly row: Float32Array
  /** Tell of a span: the numbers stand in `row` until the next one is told. */
  readonly tell: (span: RunSpan) => void
}

/** A reader of the spans of a page. */
export function spanReader(page: RunPage): SpanReader {
  const {features, opinions, view, repeats, body, runs} = page
  const row = new Float32Array(spanFeatures.length)
  const {columns, words} = features
  const get = (name: string): Float32Array => {
    const own = view.names().includes(name) ? view : columns
    return own.get(name)
  }
  const length = columns.get('length')
  const total = columns.get('words')
  const meanColumns = means.map(get)
  const firstColumns = firsts.map(get)
  const lastColumns = lasts.map(get)
  const marker = columns.get('byMarker')
  const credit = columns.get('creditLabel')
  const topicsLabel = columns.get('topicsLabel')
  const year = columns.get('year')
  const capitals = columns.get('capitals')
  const stops = columns.get('stops')
  const [quotes, commas, colon, separators] = ['quotes', 'commas', 'colonAt', 'separators'].map(
    (name) => columns.get(name),
  )
  const {opens, headline, dek, byline} = opinions
  const count = runs.length
  const most = (values: Float32Array, from: number, to: number): number => {
    let best = 0
    for (let at = Math.max(0, from); at <= Math.min(count - 1, to); at++)
      best = Math.max(best, values[at] ?? 0)
    return best
  }
  const sum = (values: Float32Array | undefined, from: number, to: number): number => {
    let all = 0
    for (let at = from; at <= to; at++) all += values?.[at] ?? 0
    return all
  }
  const furniture = columns.get('furniture')
  const best = {
    headline: Math.max(1e-3, most(headline, 0, count)),
    dek: Math.max(1e-3, most(dek, 0, count)),
    byline: Math.max(1e-3, most(byline, 0, count)),
  }
  const tell = ({from, to}: RunSpan): void => {
    let f = 0
    let size = 0
    for (let at = from; at <= to; at++) size += length[at] ?? 0
    const share = 1 / Math.max(1e-9, size)
    const mean = (values: Float32Array): number => {
      let all = 0
      for (let at = from; at <= to; at++) all += (values[at] ?? 0) * (length[at] ?? 0)
      return all * share
    }
    row[f++] = to - from + 1
    row[f++] = size
    row[f++] = sum(total, from, to)
    for (const name of asked) {
      const values = opinions[name]
      let least = 1
      for (let at = from; at <= to; at++) least = Math.min(least, values[at] ?? 0)
      row[f++] = mean(values)
      row[f++] = least
      row[f++] = values[from - 1] ?? -1
      row[f++] = values[to + 1] ?? -1
    }
    row[f++] = mean(body)
    row[f++] = body[from - 1] ?? -1
    row[f++] = body[to + 1] ?? -1
    row[f++] = runs[from]?.seam ?? 1
    row[f++] = runs[to + 1]?.seam ?? 1
    row[f++] = from === 0 ? 1 : (opens[from] ?? 1)
    row[f++] = opens[to + 1] ?? 1
    let inside = 0
    for (let at = from + 1; at <= to; at++) inside = Math.max(inside, opens[at] ?? 0)
    row[f++] = inside
    inside = 0
    for (let at = from + 1; at <= to; at++) inside = Math.max(inside, runs[at]?.seam ?? 0)
    row[f++] = inside
    row[f++] = runs[from]?.glued ? 1 : 0
    row[f++] = runs[to + 1]?.glued ? 1 : 0
    for (const values of meanColumns) row[f++] = mean(values)
    for (const values of firstColumns) row[f++] = values[from] ?? 0
    for (const values of lastColumns) row[f++] = values[to] ?? 0
    const word = words.first[from] ?? 0
    const wordCount = (words.first[to + 1] ?? 0) - word
    const on = (repeats.lengths[word] ?? 0) - wordCount
    const back = wordCount > 2 && on >= 0 ? 1 : 0
    row[f++] = back
    row[f++] = Math.max(-10, Math.min(10, on))
    row[f++] = repeats.widened[word] ?? 0
    row[f++] = Math.min(9, repeats.times[word] ?? 0)
    row[f++] = marker[from - 1] ?? 0
    row[f++] = credit[from - 1] ?? 0
    row[f++] = most(topicsLabel, from - 6, from - 1)
    row[f++] = signedLog(from - page.from)
    row[f++] = signedLog(from - page.head)
    row[f++] = page.head >= from && page.head <= to ? 1 : 0
    row[f++] = most(dek, to + 1, to + 4)
    row[f++] = most(byline, to + 1, to + 8)
    row[f++] = most(year, to + 1, to + 8)
    row[f++] = most(headline, from - 5, from - 1)
    row[f++] = length[from - 1] ?? 0
    row[f++] = length[to + 1] ?? 0
    row[f++] = capitals[to + 1] ?? 0
    row[f++] = stops[from - 1] ?? 0
    row[f++] = sum(quotes, from, to)
    row[f++] = sum(commas, from, to)
    row[f++] = colon?.[to] ?? 0
    row[f++] = sum(separators, from, to)
    row[f++] = most(headline, from, to)
    row[f++] = most(byline, from, to)
    row[f++] = most(dek, from, to)
    row[f++] = most(year, from, to)
    row[f++] = most(furniture, from, to)
    row[f++] = mean(headline) / best.headline
    row[f++] = mean(dek) / best.dek
    row[f++] = mean(byline) / best.byline
    row[f++] = length[from] ?? 0
    row[f++] = length[to] ?? 0
  }
  return {row, tell}
}

const signedLog = (distance: number): number =>
  Math.sign(distance) * Math.log2(1 + Math.abs(distance))
