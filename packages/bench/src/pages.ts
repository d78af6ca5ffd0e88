/**
 * Pages per CPU second beside Readability on linkedom, in one run: HTML for both, and the same pages’
 * text for the reader of text. Needs the corpus beside the project: `npm run bench:pages -w @copydesk/bench`.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {page} from '@copydesk/formats'
import {parseText} from '@copydesk/text'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'

const folder = fileURLToPath(new URL('../../../../shared/corpus/news/', import.meta.url))

if (!existsSync(folder)) console.log('Skipped: no corpus beside the project.')
else run()

function run(): void {
  const htmls = readdirSync(`${folder}html`).map((name) => unzip(`${folder}html/${name}`))
  const texts = unzip(`${folder}dev.jsonl.gz`)
    .split('\n')
    .filter(Boolean)
    .map((line) => String(JSON.parse(line).lines))
  const readability = (html: string): void => {
    try {
      new Readability(parseHTML(html).document).parse()
    } catch {
      // It throws on some pages; they count as read.
    }
  }
  const rows: readonly (readonly [string, readonly string[], (source: string) => void])[] = [
    ['Readability on linkedom, HTML', htmls, readability],
    ['page, HTML', htmls, (html) => void page.parse(html)],
    ['parseText, lines', texts, (text) => void parseText(text)],
  ]
  // A page of every tenth first, so that no one is measured cold.
  for (const [, sources, read] of rows)
    for (let at = 0; at < sources.length; at += 10) read(sources[at] ?? '')
  let peer: number | undefined
  for (const [name, sources, read] of rows) {
    const from = process.cpuUsage()
    for (const source of sources) read(source)
    const {user, system} = process.cpuUsage(from)
    const rate = sources.length / ((user + system) / 1e6)
    peer ??= rate
    console.log(
      `${name.padEnd(32)} ${rate.toFixed(1).padStart(7)} pages/CPU-s ${(rate / peer).toFixed(2).padStart(6)}×`,
    )
  }
}

function unzip(file: string): string {
  return gunzipSync(readFileSync(file)).toString('utf8')
}
