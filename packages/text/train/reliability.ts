import {calibrations} from '../src/learned/calibration.ts'
import type {LineReading} from '../src/learned/read-lines.ts'
import {type Answer, answersOf} from './calibrate.ts'
import type {Example} from './dataset.ts'

const edges: readonly number[] = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.0001]

/**
 * How often answers of each confidence were right, as a table in Markdown. The readings must be out
 * of fold, and their confidences from curves that did not see the page's fold either.
 */
export function reliability(readings: ReadonlyMap<Example, LineReading>): string {
  const answers = [...readings].flatMap(([example, reading]) => rated(example, reading))
  const columns = edges.slice(1).map((high, at) => ({low: edges[at] ?? 0, high}))
  const head = columns.map(({low, high}) => `${low.toFixed(1)} to ${Math.min(1, high).toFixed(1)}`)
  return [
    `| | ${head.join(' | ')} |`,
    `|---|${head.map(() => '---|').join('')}`,
    ...calibrations.map((kind) => {
      const cells = columns.map(({low, high}) => {
        const found = answers.filter(
          (answer) => answer.kind === kind && answer.score >= low && answer.score < high,
        )
        if (found.length === 0) return '–'
        const right = found.filter((answer) => answer.right).length / found.length
        const told = found.reduce((sum, {score}) => sum + score, 0) / found.length
        return `${told.toFixed(2)}: ${right.toFixed(2)} (${found.length})`
      })
      return `| ${kind} | ${cells.join(' | ')} |`
    }),
  ].join('\n')
}

/** The answers, each with its confidence for its score. */
function rated(example: Example, reading: LineReading): readonly Answer[] {
  const {fields, confidences} = reading
  const told: LineReading = {
    ...reading,
    body: confidences,
    probabilities: {...reading.probabilities, heading: new Float32Array(confidences.length)},
    fields: {
      headline: fields.headline && {...fields.headline, score: fields.headline.confidence},
      dek: fields.dek && {...fields.dek, score: fields.dek.confidence},
      authors: fields.authors.map((author) => ({...author, score: author.confidence})),
      date: fields.date && {...fields.date, score: fields.date.confidence},
      topics: fields.topics.map((topic) => ({...topic, score: topic.confidence})),
    },
  }
  return answersOf(example, told)
}
