import {random} from '../../packages/text/train/random.ts'
import {byCode} from './by-code.ts'
import {checkFiles} from './check-files.ts'
import {realFiles} from './corpus.ts'
import {draw} from './draw.ts'

/**
 * Findings of each recommended rule in real files, drawn by a seed, with what stands round them: for
 * somebody to judge. `npm run precision -- 7 10` draws ten of each by the seed 7.
 */
const [seed = 1, count = 5] = process.argv.slice(2).map(Number)
const files = realFiles()
const sources = new Map(files.map(({file, source}) => [file, source]))
for (const [code, all] of byCode(checkFiles(files))) {
  console.log(
    `\n## ${code}: ${all.length} findings in ${new Set(all.map(({file}) => file)).size} files\n`,
  )
  for (const {file, diagnostic} of draw(all, count, random(seed))) {
    const source = sources.get(file) ?? ''
    const {span, at, message} = diagnostic
    const line = span ? source.slice(0, span.start).split('\n').length : 1
    console.log(`- ${file}:${line} (${at ?? ''}) ${message}`)
    if (span) console.log(`  > ${around(source, span.start, span.end)}`)
  }
}
if (files.length > 0) console.log(`\n${files.length} files, seed ${seed}`)

function around(source: string, start: number, end: number): string {
  const stop = Math.min(end, start + 300)
  const mark = source.slice(start, stop) + (stop < end ? '…' : '')
  return JSON.stringify(
    `${source.slice(Math.max(0, start - 60), start)}⟦${mark}⟧${source.slice(end, end + 60)}`,
  )
}
