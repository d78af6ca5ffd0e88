import {projectRules, rules} from '@copydesk/schema'
import {random as seeded} from '../../packages/text/train/random.ts'
import {byCode} from './by-code.ts'
import {checkFiles} from './check-files.ts'
import {type RealFile, realFiles} from './corpus.ts'
import {draw, shuffled} from './draw.ts'
import {faults} from './faults.ts'
import {wholeFiles} from './whole-files.ts'

/**
 * Whether each rule finds its fault: planted at fifty places of real files, drawn by a seed. A file that
 * has the finding already is not taken. `npm run recall -- 7` plants by the seed 7.
 */
const [seed = 1] = process.argv.slice(2).map(Number)
const wanted = 50
const floor = 0.95
const files = realFiles()
const codes = files.length > 0 ? Object.keys({...rules, ...projectRules}).sort() : []
const already = byCode(checkFiles(files, new Set(codes)))
let failed = 0
for (const code of codes) {
  const {found, planted} = plant(code)
  const missed = planted.filter((file) => !found.has(file))
  const rate = planted.length === 0 ? 0 : 1 - missed.length / planted.length
  if (rate < floor || planted.length < wanted) failed++
  console.log(`${code.padEnd(26)} ${planted.length - missed.length} of ${planted.length}`)
  for (const file of missed.slice(0, 5)) console.log(`  missed in ${file}`)
}
if (codes.length > 0)
  console.log(`${codes.length - failed} of ${codes.length} rules at 95 % or above, seed ${seed}`)
if (failed > 0) process.exitCode = 1

/** One run for each rule: the files with its fault, and what those across files need beside them. */
function plant(code: string): {
  readonly found: ReadonlySet<string>
  readonly planted: readonly string[]
} {
  const random = seeded(seed)
  const only = new Set([code])
  const whole = wholeFiles[code]
  if (whole) {
    const planted = draw(files, wanted, random).map((file, index) => whole(file, index))
    const names = planted.map(({told}) => told.file)
    return {
      found: foundIn(
        planted.flatMap(({told, others}) => [told, ...others]),
        only,
      ),
      planted: names,
    }
  }
  const before = new Set(already.get(code)?.map(({file}) => file))
  const free = files.filter(({file}) => !before.has(file))
  const planted: RealFile[] = []
  // Some files have no place for it.
  for (const one of shuffled(free, random)) {
    if (planted.length === wanted) break
    const source = faults[code]?.(one.source, random)
    if (source !== undefined) planted.push({...one, source})
  }
  return {found: foundIn(planted, only), planted: planted.map(({file}) => file)}
}

function foundIn(all: readonly RealFile[], only: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(checkFiles(all, only).map(({file}) => file))
}
