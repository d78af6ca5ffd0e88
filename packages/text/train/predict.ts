import type {LineReading} from '../src/learned/read-lines.ts'
import type {Example} from './dataset.ts'
import type {Prediction} from './scores.ts'

/** What a reading says of a page, as the corpus's scorer takes it. */
export function predictionOf({page, segments}: Example, {labels, fields}: LineReading): Prediction {
  const paragraphs: string[] = []
  const headings: string[] = []
  const body: string[] = []
  for (const [at, {text}] of segments.entries()) {
    if (labels[at] === 'heading') headings.push(text)
    else if (labels[at] === 'paragraph') paragraphs.push(text)
    else continue
    body.push(text)
  }
  return {
    id: page.id,
    headline: fields.headline?.text,
    dek: fields.dek && segments[fields.dek.segment]?.text,
    authors: fields.authors.map(({name}) => name),
    publishedAt: fields.date?.timestamp,
    topics: fields.topics.map(({text}) => text),
    paragraphs,
    headings,
    bodyText: body.join('\n'),
  }
}
