import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {atom, jsonFeed, rss} from '@copydesk/formats'
import type {Article} from '@copydesk/schema'

/**
 * What a feed costs in memory by the number of its items, piece by piece and whole: each in a process
 * of its own, whose peak is asked for. `npm run bench:feed-memory --workspace @copydesk/bench`.
 */
const formats = {atom, rss, 'json-feed': jsonFeed}
const envelope = {
  title: 'The Paper',
  description: 'News of the sound.',
  url: 'https://paper.example/',
  updatedAt: '2025-11-14T08:20:00Z',
}

/** A process with room collects late, and its peak says little: piece by piece must do with this. */
const heap = (way: string): readonly string[] =>
  way.endsWith('whole') ? [] : ['--max-old-space-size=80', '--max-semi-space-size=2']

const article = (index: number): Article => ({
  type: 'article',
  url: `https://paper.example/${index}`,
  headline: `Story ${index}`,
  updatedAt: '2025-11-14T08:20:00Z',
  body: Array.from({length: 4}, (_, part) => ({
    type: 'paragraph',
    children: [
      {type: 'text', value: `${index}.${part} The boat leaves at 18.40. `.repeat(6).trim()},
    ],
  })),
})

function* articles(count: number): Generator<Article> {
  for (let index = 0; index < count; index++) yield article(index)
}

/** A feed in pieces, made as it is asked for. */
async function* pieces(name: 'atom' | 'rss', count: number): AsyncGenerator<string> {
  for await (const written of formats[name].serializeStream(articles(count), {envelope})) {
    if (written.ok) yield written.value.text
  }
}

async function run(way: string, name: keyof typeof formats, count: number): Promise<number> {
  let done = 0
  if (way === 'written piece by piece') {
    for await (const written of formats[name].serializeStream(articles(count), {envelope})) {
      done += written.ok ? 1 : 0
    }
  } else if (way === 'read piece by piece') {
    if (name === 'json-feed') throw new Error('Cannot read JSON piece by piece')
    for await (const result of formats[name].parseStream(pieces(name, count), {rules: {}})) {
      done += result.ok ? 1 : 0
    }
  } else {
    const written = formats[name].serialize([...articles(count)], {envelope})
    if (!written.ok) throw new Error('Cannot write')
    const limits = {xml: Number.MAX_SAFE_INTEGER, json: Number.MAX_SAFE_INTEGER}
    done = formats[name].parse(written.value.text, {rules: {}, limits}).documents.length
  }
  if (done < count) throw new Error(`Cannot tell: ${done} of ${count}`)
  return process.resourceUsage().maxRSS / 1024
}

const [way, name, count] = process.argv.slice(2)
if (way !== undefined && (name === 'atom' || name === 'rss' || name === 'json-feed')) {
  console.info(await run(way, name, Number(count)))
} else {
  const script = fileURLToPath(import.meta.url)
  console.info(
    '| | 2,000 items, MB | 10,000 items, MB | kB for each item more |\n|---|---|---|---|',
  )
  for (const one of ['written piece by piece', 'read piece by piece', 'written and read whole']) {
    for (const format of Object.keys(formats)) {
      if (format === 'json-feed' && one === 'read piece by piece') continue
      const [few = 0, many = 0] = [2_000, 10_000].map((items) =>
        Number(
          execFileSync(
            process.execPath,
            [...process.execArgv, ...heap(one), script, one, format, String(items)],
            {
              encoding: 'utf8',
            },
          ),
        ),
      )
      const each = (((many - few) * 1024) / 8_000).toFixed(1)
      console.info(`| ${format} ${one} | ${few.toFixed(0)} | ${many.toFixed(0)} | ${each} |`)
    }
  }
}
