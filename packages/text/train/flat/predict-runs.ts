import type {RunReading} from '../../src/learned/flat/read-runs.ts'
import type {Prediction} from '../scores.ts'
import type {RunExample} from './run-dataset.ts'

/** What a reading says of a flattened page, as the corpus’s scorer takes it. */
export function predictionOfRuns({page, segments}: RunExample, reading: RunReading): Prediction {
  const {labels, opens, fields} = reading
  const paragraphs: string[] = []
  const headings: string[] = []
  const body: string[] = []
  for (let from = 0; from < segments.length; ) {
    let to = from + 1
    while (to < segments.length && labels[to] === labels[from] && !opens[to]) to++
    const label = labels[from]
    const text = page.flat.slice(segments[from]?.start, segments[to - 1]?.end)
    from = to
    if (label === 'other') continue
    body.push(text)
    if (label === 'heading') headings.push(text)
    else paragraphs.push(text)
  }
  return {
    id: page.id,
    headline: fields.headline?.text,
    dek: fields.dek?.text,
    authors: fields.authors.map(({text}) => text),
    publishedAt: fields.date?.timestamp,
    topics: fields.topics.map(({text}) => text),
    paragraphs,
    headings,
    bodyText: body.join('\n'),
  }
}
