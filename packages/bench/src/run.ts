/**
 * Whether reading text grows linearly: `npm run bench -w @copydesk/bench`. A page is repeated to
 * 1, 2, 4 and 8 MB, and so is one character; each ratio to the size before should be close to 2.
 */
import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseText} from '@copydesk/text'
import {measureGrowth} from './growth.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const corpus = at('../../../../shared/corpus/seed/china-brief.txt')
const own = at('../../../examples/pages/second-platform.txt')
const page = existsSync(corpus) ? corpus : own
const sizes = [1, 2, 4, 8]

if (page === own) console.log('the corpus is not at hand: an example page is repeated instead')
const parse = (text: string): void => {
  parseText(text)
}
parse(readFileSync(page, 'utf8').repeat(20)) // warms the compiler up
print('a page, repeated', readFileSync(page, 'utf8'))
print('one character, repeated', 'a')

function print(name: string, unit: string): void {
  console.log(`\n${name}`)
  console.log('   MB        ms   MB/s   ratio')
  for (const {megabytes, milliseconds, ratio} of measureGrowth(unit, sizes, parse)) {
    const rate = (megabytes / milliseconds) * 1000
    console.log(
      `${String(megabytes).padStart(5)}${milliseconds.toFixed(0).padStart(10)}${rate.toFixed(1).padStart(7)}${(ratio?.toFixed(2) ?? '').padStart(8)}`,
    )
  }
}
