import type {Article, Brief, Document, Result, Written} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {applyLosses, atom, detect, jsonFeed, rss} from '../../src/index.ts'
import {envelope} from './envelope.ts'

const article: Article = {
  type: 'article',
  url: 'https://paper.example/a',
  headline: 'The boat & the <bell>, or &amp; ]]>',
  updatedAt: '2025-11-14T08:20:00Z',
  body: [{type: 'paragraph', children: [{type: 'text', value: 'It left.'}]}],
}
const feeds = [atom, rss, jsonFeed] as const

function write(result: Result<Written>): Written {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return result.value
}

test('what a feed says of itself comes back, and what it does not keep is told at /envelope', () => {
  for (const format of [atom, rss]) {
    const {text, losses} = write(format.serialize([article], {envelope}))
    expect(format.parse(text).envelope).toEqual(envelope)
    expect(losses).toEqual([])
    expect(detect(text, {path: 'a.xml'})[0]?.format.name).toBe(format.name)
  }
  const said = {...envelope, extra: {hub: 'x'}}
  expect(write(jsonFeed.serialize([article], {envelope: said})).losses).toEqual([
    {at: '/envelope/updatedAt', reason: 'dropped'},
    {at: '/envelope/extra', reason: 'dropped'},
  ])
})

test('an edition is a feed of its items, and the loss says what it became', () => {
  const brief: Brief = {
    type: 'brief',
    headline: 'The Morning Ferry',
    url: 'https://paper.example/ferry/9',
    updatedAt: '2025-11-14T08:20:00Z',
    editorNotes: [{text: 'Not for readers.'}],
    lead: [],
    sections: [
      {
        type: 'section',
        lead: [],
        items: [
          {type: 'item', url: 'https://paper.example/a', heading: [{type: 'text', value: 'One'}], children: article.body},
          {type: 'item', heading: [{type: 'text', value: 'Two'}], children: article.body},
        ],
      },
    ],
  } // biome-ignore format: short
  for (const format of feeds) {
    const {text, losses} = write(format.serialize([brief], {envelope: {description: 'All of it'}}))
    const parsed = format.parse(text)
    const back = parsed.documents.map((one) => one.ok && one.value)
    expect(parsed.envelope?.title).toBe('The Morning Ferry')
    expect(back).toMatchObject([
      {headline: 'One', id: 'https://paper.example/ferry/9#1', url: 'https://paper.example/a'},
      {headline: 'Two', id: 'https://paper.example/ferry/9#2'},
    ])
    expect(losses).toMatchObject([
      {at: '/0/editorNotes', reason: 'withheld'},
      {at: '/0', reason: 'flattened'},
      ...(format === jsonFeed ? [] : []),
    ])
    expect(back).toEqual(applyLosses(losses, [brief]))
    expect(text).not.toContain('Not for readers')
  }
})

test('what is mandatory is named where it is missing', () => {
  const bare: Article = {type: 'article', body: []}
  const missing = (result: Result<Written>) =>
    result.diagnostics.map(({at, message}) => [at, message])
  expect(missing(atom.serialize([bare]))).toMatchInlineSnapshot(`
    [
      [
        undefined,
        "Unexpected feed without a \`title\`, expected \`title\` of the envelope, a series or a publisher",
      ],
      [
        undefined,
        "Unexpected feed without an \`id\`, expected \`url\` of the envelope, a series or a publisher",
      ],
      [
        undefined,
        "Unexpected feed without \`updated\`, expected \`updatedAt\` of the envelope or of an entry",
      ],
      [
        "/0",
        "Unexpected entry without an \`id\`, expected \`url\`, or an \`id\` that is an IRI",
      ],
      [
        "/0/updatedAt",
        "Unexpected entry without \`updated\`, expected \`updatedAt\` or \`publishedAt\` with a time, and a zone or one to assume",
      ],
    ]
  `)
  expect(missing(rss.serialize([bare]))).toMatchInlineSnapshot(`
    [
      [
        undefined,
        "Unexpected feed without a \`title\`, expected \`title\` of the envelope, a series or a publisher",
      ],
      [
        undefined,
        "Unexpected feed without a \`link\`, expected \`url\` of the envelope, a series or a publisher",
      ],
      [
        undefined,
        "Unexpected feed without a \`description\`, expected \`description\` of the envelope or a series",
      ],
    ]
  `)
})

async function* each(documents: readonly Document[]): AsyncGenerator<Document> {
  yield* documents
}

test('piece by piece a feed is written and read as it is whole', async () => {
  const documents = ['a', 'b', 'c'].map((name) => ({
    ...article,
    url: `https://paper.example/${name}`,
  }))
  const hidden: Document = {...article, status: 'draft'}
  const all = [...documents, hidden]
  for (const format of feeds) {
    let text = ''
    const losses = []
    for await (const result of format.serializeStream(each(all), {envelope})) {
      const written = write(result)
      text += written.text
      losses.push(...written.losses)
    }
    const whole = write(format.serialize(all, {envelope}))
    expect(text).toBe(whole.text)
    expect(new Set(losses.map(({at}) => at))).toEqual(new Set(whole.losses.map(({at}) => at)))
  }
  for (const format of [atom, rss]) {
    const {text} = write(format.serialize(documents, {envelope}))
    for (const size of [7, 64, 100_000]) {
      const chunks = Array.from({length: Math.ceil(text.length / size)}, (_, index) =>
        text.slice(index * size, (index + 1) * size),
      )
      const read: unknown[] = []
      const reader = format.parseStream(chunks, {rules: {}})
      let next = await reader.next()
      for (; !next.done; next = await reader.next()) read.push(next.value.ok && next.value.value)
      expect(read).toEqual(documents)
      expect(next.value.envelope).toEqual(envelope)
    }
  }
})

test('nothing that is declared expands, nothing is too deep or too long to be refused', () => {
  const bomb =
    '<!DOCTYPE feed [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>' +
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>&b;&c;</title><entry><title>&b;</title></entry></feed>'
  const read = atom.parse(bomb, {rules: {}})
  expect(read.documents.map((one) => one.ok && one.value)).toMatchObject([{headline: '&b;'}])
  expect(read.diagnostics.some(({message}) => message.includes('declaration of an entity'))).toBe(
    true,
  )
  const deep = `<rss>${'<a>'.repeat(100_000)}`
  const long = '<rss '.repeat(10_000_000)
  const wide = `<rss><channel><item><title>${'<b/>'.repeat(500_000)}</title></item></channel></rss>`
  expect(rss.parse(deep).diagnostics.map(({code}) => code)).toEqual(['limit-exceeded'])
  expect(rss.parse(long).diagnostics.map(({code}) => code)).toEqual(['limit-exceeded'])
  expect(rss.parse(wide, {rules: {}}).documents).toHaveLength(1)
  const unclosed = rss.parse(`<rss>${'<'.repeat(1_000_000)}`)
  expect(unclosed.documents).toEqual([])
})

test('titles that others wrote with references are read; ours come back as they are', () => {
  const source =
    '<rss><channel><item><title>A &amp;#8217; b &amp;lt;i&amp;gt; &lt;i></title></item></channel></rss>'
  expect(rss.parse(source, {rules: {}}).documents[0]).toMatchObject({
    value: {headline: 'A ’ b <i> <i>'},
  })
  for (const format of feeds) {
    const {text, losses} = write(format.serialize([article], {envelope}))
    expect(losses.filter(({at}) => at.startsWith('/0'))).toEqual([])
    expect(format.parse(text, {rules: {}}).documents[0]).toMatchObject({value: article})
  }
})
