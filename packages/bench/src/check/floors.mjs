// What every check has to do at least: `stat` asks for each file, `hash` reads and hashes each.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, statSync} from 'node:fs'

const [, , what, folder = '.'] = process.argv
let sum = 0
walk(folder)
process.stdout.write(`${sum}\n`)

function walk(folder) {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) walk(path)
    else if (!path.endsWith('.md')) continue
    else if (what === 'stat') sum += statSync(path).size
    else sum += createHash('sha1').update(readFileSync(path)).digest().length
  }
}
