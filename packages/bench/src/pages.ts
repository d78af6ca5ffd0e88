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

/** How often all pages are read while the time is taken. */
const rounds = 2

const folder = fileURLToPath(new URL('../../../../shared/corpus/news/', import.meta.url))

if (!existsSync(folder)) console.log('Skipped: no corpus beside the project.')
else run()

function run(): void {
  const htmls = readdirSync(`${folder}html`).map((name) => unzip(`${folder}html/${name}`))
  const records: readonly {readonly lines: string; readonly flat: string}[] = unzip(
    `${folder}dev.jsonl.gz`,
  )
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const lines = records.map((record) => record.lines)
  const flat = records.map((record) => record.flat)
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
    ['parseText, lines', lines, (text) => void parseText(text)],
    ['parseText, flattened', flat, (text) => void parseText(text)],
  ]
  // Every page first, so that no one is measured while its code is still being compiled.
  for (const [, sources, read] of rows) for (const source of sources) read(source)
  let peer: number | undefined
  for (const [name, sources, read] of rows) {
    const from = process.cpuUsage()
    for (let round = 0; round < rounds; round++) for (const source of sources) read(source)
    const {user, system} = process.cpuUsage(from)
    const rate = (rounds * sources.length) / ((user + system) / 1e6)
    peer ??= rate
    console.log(
      `${name.padEnd(32)} ${rate.toFixed(1).padStart(7)} pages/CPU-s ${(rate / peer).toFixed(2).padStart(6)}×`,
    )
  }
}

function unzip(file: string): string {
  return gunzipSync(readFileSync(file)).toString('utf8')
}
