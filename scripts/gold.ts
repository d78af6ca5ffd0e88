/**
 * Read the gold pages and say, field by field, where the reader agrees with a careful person.
 * `npm run gold` prints it for people, `npm run gold -- --json` for tools. With `--pages` it reads
 * the pasted pages of `examples/pages` instead, and compares them with the documents beside them.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseText} from '@copydesk/text'
import type {Gold} from './gold/gold.ts'
import {makeJudge, type Verdict} from './gold/judge.ts'
import {judgeDocument} from './gold/judge-document.ts'
import {judgePage} from './gold/judge-page.ts'

interface Report {
  readonly edition: string
  readonly agree: number
  readonly of: number
  readonly verdicts: readonly Verdict[]
}

const root: string = fileURLToPath(new URL('..', import.meta.url))
const pages: boolean = process.argv.includes('--pages')
const folders: readonly string[] = pages
  ? ['examples/pages']
  : ['../shared/corpus/seed', 'examples/editions']
const ending: string = pages ? '.json' : '.gold.json'
function main(json: boolean): void {
  const paths = folders.map((folder) => join(root, folder))
  const skipped = folders.filter((_, index) => !existsSync(paths[index] ?? ''))
  const reports = paths.filter(existsSync).flatMap(goldIn).map(readEdition)
  const agree = reports.reduce((sum, report) => sum + report.agree, 0)
  const of = reports.reduce((sum, report) => sum + report.of, 0)
  if (json) {
    console.log(JSON.stringify({agree, of, skipped, editions: reports}, undefined, 2))
    return
  }
  for (const folder of skipped) console.log(`${folder}: skipped, it is not at hand\n`)
  for (const report of reports) console.log(printed(report))
  console.log(`all: ${agree} of ${of} agree`)
}

const goldIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name))

function readEdition(path: string): Report {
  const expected: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const source = readFileSync(`${path.slice(0, -ending.length)}.txt`, 'utf8')
  const verdicts = pages ? judgeWhole(expected, source) : judgeGold(expected, source)
  const agree = verdicts.filter((verdict) => verdict.agrees).length
  return {edition: basename(path, ending), agree, of: verdicts.length, verdicts}
}

const judgeGold = (gold: unknown, source: string): readonly Verdict[] =>
  judgePage(gold as Gold, source, parseText(source)) // our own files, which this script is for

function judgeWhole(expected: unknown, source: string): readonly Verdict[] {
  const judge = makeJudge({})
  const reading = parseText(source)
  judgeDocument(expected, reading.ok ? reading.value : undefined, judge)
  return judge.verdicts
}

function printed({edition, agree, of, verdicts}: Report): string {
  const width = Math.max(...verdicts.map(({field}) => field.length))
  const lines = verdicts.map(({field, agrees, expected, got}) => {
    const told = agrees
      ? `agrees   ${short(expected)}`
      : `differs  expected ${short(expected)}, got ${short(got)}`
    return `  ${field.padEnd(width)}  ${told}`
  })
  return [edition, ...lines, `${edition}: ${agree} of ${of} agree`, ''].join('\n')
}

const short = (text: string): string =>
  text === '' ? 'nothing' : `“${text.length > 64 ? `${text.slice(0, 63)}…` : text}”`

main(process.argv.includes('--json'))
