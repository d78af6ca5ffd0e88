import {html, markdown, portableText} from '@copydesk/formats'
import type {Article, Block, Document} from '@copydesk/schema'
import {portableTextToMarkdown} from '@portabletext/markdown'
import {toHTML} from '@portabletext/to-html'

/** An article of this many paragraphs, with marks, links, headings and lists. */
function article(paragraphs: number): Article {
  const body = Array.from({length: paragraphs}, (_, index): readonly Block[] => [
    {type: 'heading', depth: 2, children: [{type: 'text', value: `Pier ${index}`}]},
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: 'The boat leaves at 18.40 and not a minute later, '},
        {type: 'strong', children: [{type: 'text', value: 'says the captain'}]},
        {type: 'text', value: ', who has counted the gulls on '},
        {
          type: 'link',
          url: 'https://paper.example/pier',
          children: [{type: 'text', value: 'the pier'}],
        },
        {type: 'text', value: ` ${index} times since the autumn.`},
      ],
    },
    {
      type: 'list',
      children: ['Bring a coat.', 'Bring a lamp.'].map((value) => ({
        type: 'listItem',
        children: [{type: 'paragraph', children: [{type: 'text', value}]}],
      })),
    },
  ]).flat()
  return {type: 'article', headline: 'The last boat', id: 'boat', body}
}

const source = written(portableText.serialize([article(200)]))
const rounds = 30

/** The median time of a run in milliseconds. */
function time(run: () => unknown): number {
  for (let warm = 0; warm < 5; warm++) run()
  const times = Array.from({length: rounds}, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

const read = (): Document => {
  const [result] = portableText.parse(source, {rules: {}}).documents
  if (!result?.ok) throw new Error('Cannot read what was written')
  return result.value
}

function written(result: ReturnType<typeof portableText.serialize>): string {
  if (!result.ok) throw new Error('Cannot write')
  return result.value.text
}

const bodyOf = () => JSON.parse(source).body
const rows = [
  ['to HTML', () => written(html.serialize([read()])), () => toHTML(bodyOf())],
  [
    'to markdown',
    () => written(markdown.serialize([read()])),
    () => portableTextToMarkdown(bodyOf()),
  ],
] as const

console.info(`Portable Text of ${source.length} characters, medians of ${rounds} runs`)
for (const [name, ours, theirs] of rows) {
  const [mine, peer] = [time(ours), time(theirs)]
  console.info(
    `${name}: ${mine.toFixed(1)} ms, @portabletext ${peer.toFixed(1)} ms, ${(peer / mine).toFixed(2)}x`,
  )
}
