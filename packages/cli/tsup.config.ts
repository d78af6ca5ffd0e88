import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Options} from 'tsup'
import {config} from '../../tsup.shared.ts'

/** A digest of all that a check runs: results are kept for one build, and used by no other. */
function build(): string {
  const hash = createHash('sha256')
  for (const name of ['schema', 'markdown', 'text', 'formats', 'cli']) {
    const folder = join('..', name, 'src')
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    for (const file of files.filter((one) => one.endsWith('.ts')).sort()) {
      hash.update(`${name}/${file}\0`).update(readFileSync(join(folder, file)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

const own: Options = {...config, define: {COPYDESK_BUILD: JSON.stringify(build())}}

/** Built apart, so that the program starts with few files and not with what only the API needs. */
const both: readonly Options[] = [
  {...own, entry: ['src/index.ts']},
  {...own, entry: ['src/bin.ts'], clean: false},
]

export default both
