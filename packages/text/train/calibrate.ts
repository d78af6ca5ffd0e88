import {type Calibration, type Curve, calibrations} from '../src/learned/calibration.ts'
import type {LineReading} from '../src/learned/read-lines.ts'
import type {Example} from './dataset.ts'
import {printedAlike} from './printed-alike.ts'

type Kind = (typeof calibrations)[number]

/** An answer of the reader with its score, and whether it was right. */
export interface Answer {
  readonly kind: Kind
  readonly score: number
  readonly right: boolean
}

/** Curves that hold scores for probabilities, until there are better ones. */
export const uncalibrated: Calibration = curves(() => [
  [0, 0],
  [1, 1],
])

/** Curves from what was read out of fold, of the pages for which `use` holds. */
export function calibrate(
  readings: ReadonlyMap<Example, LineReading>,
  use: (example: Example) => boolean,
): Calibration {
  const answers = [...readings].flatMap(([example, reading]) =>
    use(example) ? answersOf(example, reading) : [],
  )
  return curves((kind) => isotonic(answers.filter((answer) => answer.kind === kind)))
}

function curves(make: (kind: Kind) => Curve): Calibration {
  return Object.fromEntries(calibrations.map((kind) => [kind, make(kind)])) as Calibration // one entry for each kind
}

/** What a reading answers where the truth is known. */
export function answersOf(
  {page, labels, segments}: Example,
  {fields, body, labels: read, probabilities}: LineReading,
): readonly Answer[] {
  const {gold} = page
  const answers: Answer[] = []
  const add = (kind: Kind, score: number, right: boolean): void => {
    answers.push({kind, score, right})
  }
  if (page.dev) {
    for (const [at, label] of read.entries()) {
      if (label !== 'paragraph' && label !== 'heading') continue
      add('segment', Math.max(body[at] ?? 0, probabilities.heading[at] ?? 0), labels.body[at] === 1)
    }
  }
  const {headline, dek, date} = fields
  if (headline && gold.headline !== undefined)
    add('headline', headline.score, printedAlike(headline.text, gold.headline))
  if (dek && gold.dek !== undefined) {
    const text = segments[dek.segment]?.text ?? ''
    add('dek', dek.score, labels.dek[dek.segment] === 1 || printedAlike(text, gold.dek))
  }
  const {authors} = gold
  if (authors?.length) {
    for (const {name, score} of fields.authors)
      add(
        'author',
        score,
        authors.some((author) => printedAlike(author, name)),
      )
  }
  const {days} = gold
  if (date && days?.length) add('date', date.score, days.includes(date.timestamp.slice(0, 10)))
  if (gold.topicsListed) {
    for (const {text, score} of fields.topics)
      add(
        'topic',
        score,
        (gold.topics ?? []).some((topic) => printedAlike(topic, text)),
      )
  }
  return answers
}

/** At most this many points a curve. */
const points = 12

/** The rising curve nearest to the answers (pool adjacent violators), in few points. */
export function isotonic(answers: readonly Omit<Answer, 'kind'>[]): Curve {
  const sorted = [...answers].sort((a, b) => a.score - b.score)
  const size = Math.max(1, Math.ceil(sorted.length / points))
  const pools: {score: number; right: number; count: number}[] = []
  for (let from = 0; from < sorted.length; from += size) {
    const part = sorted.slice(from, from + size)
    // One answer more, half right: a pool of few is not taken for sure.
    pools.push({
      score: part.reduce((sum, {score}) => sum + score, 0) / part.length,
      right: (part.filter(({right}) => right).length + 0.5) / (part.length + 1),
      count: part.length,
    })
    for (let last = pools.length - 1; last > 0; last--) {
      const [a, b] = [pools[last - 1]!, pools[last]!]
      if (a.right <= b.right) break
      const count = a.count + b.count
      pools.splice(last - 1, 2, {
        score: (a.score * a.count + b.score * b.count) / count,
        right: (a.right * a.count + b.right * b.count) / count,
        count,
      })
    }
  }
  const round = (value: number): number => Number(value.toFixed(3))
  const first = pools[0]
  if (!first) return [[0, 0.5]]
  return pools.map(({score, right}) => [round(score), round(right)])
}
