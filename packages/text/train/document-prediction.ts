import {type Block, type Document, textOf} from '@copydesk/schema'
import type {Prediction} from './scores.ts'

/** What a document says of a page, as the corpus’s scorer takes it. */
export function documentPrediction(id: string, document: Document): Prediction {
  if (document.type !== 'article' && document.type !== 'brief') return {id}
  const body: readonly Block[] =
    document.type === 'article'
      ? document.body
      : [
          ...document.lead,
          ...document.sections.flatMap(({lead, items}) => [
            ...lead,
            ...items.flatMap(({children}) => children),
          ]),
        ]
  const texts = body.flatMap((block) => textsOf(block))
  return {
    id,
    headline: document.headline,
    dek: document.dek && textOf(document.dek),
    authors: document.byline?.contributors.flatMap(({name}) => name ?? []),
    publishedAt: document.publishedAt,
    topics: document.topics?.flatMap(({name}) => name ?? []),
    paragraphs: texts.filter(({heading}) => !heading).map(({text}) => text),
    headings: texts.filter(({heading}) => heading).map(({text}) => text),
    bodyText: texts.map(({text}) => text).join('\n'),
  }
}

interface BodyText {
  readonly text: string
  readonly heading: boolean
}

function textsOf(block: Block): readonly BodyText[] {
  if (block.type === 'paragraph') return [{text: textOf(block.children), heading: false}]
  if (block.type === 'heading') return [{text: textOf(block.children), heading: true}]
  if (block.type === 'quote') return block.children.flatMap(textsOf)
  if (block.type === 'list')
    return block.children.flatMap(({children}) => children.flatMap(textsOf))
  if (block.type === 'poem')
    return block.children.flatMap(({children}) =>
      children.map((line) => ({text: textOf(line.children), heading: false})),
    )
  return []
}
