/**
 * Read the news corpus and print its scorer's table, for `lines` and for `flat`. It says that it was
 * skipped where the corpus is not at hand. `npm run score -w @copydesk/text -- --by lang --worst body.f1:10`.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {gunzipSync} from 'node:zlib'
import {parseText} from '../src/index.ts'
import {documentPrediction} from '../train/document-prediction.ts'

interface Record {
  readonly id: string
  readonly lines: string
  readonly flat: string
}

const corpus = fileURLToPath(new URL('../../../../shared/corpus/news', import.meta.url))
const gold = join(corpus, 'dev.jsonl.gz')
main()

function main(): void {
  if (!existsSync(gold)) console.log('score: skipped, the corpus is not at hand')
  else for (const shape of ['lines', 'flat'] as const) scoreShape(shape)
}

function scoreShape(shape: 'lines' | 'flat'): void {
  const records = gunzipSync(readFileSync(gold)).toString('utf8').split('\n').filter(Boolean)
  const started = process.cpuUsage()
  let size = 0
  let briefs = 0
  let untiled = 0
  const predictions = records.map((line) => {
    const record: Record = JSON.parse(line)
    const source = record[shape]
    const result = parseText(source)
    size += source.length
    const end = result.provenance.reduce((at, {span}) => (span.start === at ? span.end : -1), 0)
    if (end !== source.length) untiled++
    if (result.ok && result.value.type === 'brief') briefs++
    return JSON.stringify(result.ok ? documentPrediction(record.id, result.value) : {id: record.id})
  })
  const {user, system} = process.cpuUsage(started)
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-score-'))
  const file = join(folder, 'predictions.jsonl')
  writeFileSync(file, predictions.join('\n'))
  const rate = size / 1e6 / ((user + system) / 1e6)
  console.log(
    `${shape}: ${records.length} pages, ${rate.toFixed(2)} MB per CPU second, ${briefs} read as briefs, ${untiled} not tiled`,
  )
  const scorer = spawnSync(
    process.execPath,
    [join(corpus, 'score.mjs'), gold, file, ...process.argv.slice(2)],
    {encoding: 'utf8'},
  )
  console.log(scorer.stdout + scorer.stderr)
  rmSync(folder, {recursive: true})
}
