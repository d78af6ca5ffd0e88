/**
 * Read the gold pages and say, field by field, where the reader agrees with a careful person.
 * `npm run gold` prints it for people, `npm run gold -- --json` for tools.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseText} from '@copydesk/text'
import type {Gold} from './gold/gold.ts'
import type {Verdict} from './gold/judge.ts'
import {judgePage} from './gold/judge-page.ts'

interface Report {
  readonly edition: string
  readonly agree: number
  readonly of: number
  readonly verdicts: readonly Verdict[]
}

const root: string = fileURLToPath(new URL('..', import.meta.url))
const folders: readonly string[] = ['../shared/corpus/seed', 'examples/editions']
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
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => join(folder, name))

function readEdition(path: string): Report {
  const gold: Gold = JSON.parse(readFileSync(path, 'utf8'))
  const source = readFileSync(path.replace(/\.gold\.json$/, '.txt'), 'utf8')
  const verdicts = judgePage(gold, source, parseText(source))
  const agree = verdicts.filter((verdict) => verdict.agrees).length
  return {edition: basename(path, '.gold.json'), agree, of: verdicts.length, verdicts}
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
