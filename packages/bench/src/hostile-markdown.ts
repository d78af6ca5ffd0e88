/**
 * What markdown and front matter made to hurt cost: `npm run bench:hostile -w @copydesk/bench`. CPU
 * time of both engines from source to checked document, rules on, for each kind of input at one
 * megabyte and what the answer is; where a limit refuses it, also at the largest size that is within
 * the limits. What the native engine may refer is measured at the ceilings of the reference too.
 * Each parse is the first one of a process of its own, which is ended after `--timeout` seconds.
 * `--input quotes --input tags` takes only the inputs whose names hold one of these, `--engine native`
 * one engine alone.
 */
import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {hostileInputs} from './hostile-inputs.ts'
import type {Row} from './hostile-row.ts'

const most = 2000
const {values} = parseArgs({
  options: {
    input: {type: 'string', multiple: true, default: ['']},
    engine: {type: 'string', multiple: true, default: ['native', 'remark']},
    timeout: {type: 'string', default: '60'},
  },
})
const inputs = hostileInputs.filter(({name}) => values.input.some((part) => name.includes(part)))
const worst = {ms: 0, at: ''}
let slow = 0

console.log('| input | engine | characters | CPU ms | answer |')
console.log('|---|---|---:|---:|---|')
for (const {name} of inputs) {
  for (const engine of values.engine) {
    const whole = await measure(name, engine, '1000000')
    if (whole?.answer === 'limit-exceeded') await measure(name, engine, `ceiling-of=${engine}`)
    if (engine === 'native' && !name.startsWith('YAML')) {
      await measure(name, engine, 'ceiling-of=remark')
    }
  }
}
console.log(
  `\n${inputs.length} inputs, ${slow} over ${most} ms; the most: ${worst.ms} ms, ${worst.at}`,
)

async function measure(name: string, engine: string, size: string): Promise<Row | undefined> {
  const row = await run([name, engine, size])
  const over = row === undefined || row.milliseconds > most
  if (over) slow++
  if (row && row.milliseconds > worst.ms) {
    Object.assign(worst, {ms: row.milliseconds, at: `${name}, ${engine}`})
  }
  const cells = row
    ? [row.characters.toLocaleString('en'), row.milliseconds.toLocaleString('en'), row.answer]
    : ['', '', `none in ${values.timeout} s, or the process failed`]
  console.log(`| ${[name, engine, ...cells].join(' | ')} |${over ? ' OVER' : ''}`)
  return row
}

/** What a process prints of one parse; nothing where it is ended for its time. */
function run(row: readonly string[]): Promise<Row | undefined> {
  const script = fileURLToPath(new URL('hostile-row.ts', import.meta.url))
  const child = fork(script, row, {stdio: ['ignore', 'pipe', 'inherit', 'ipc']})
  let printed = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const timer = setTimeout(() => child.kill('SIGKILL'), Number(values.timeout) * 1000)
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer)
      resolve(printed === '' ? undefined : JSON.parse(printed))
    })
  })
}
