/**
 * What markdown and front matter made to hurt cost: `npm run bench:hostile -w @copydesk/bench`. CPU
 * time of both engines, rules on, for each kind of input at one megabyte, and what the answer is: a
 * document or a code. What is over a limit at that size is read once more at the largest size that is
 * not, found by halving. `NAMES=quotes,tags` reads only the inputs whose names hold one of these,
 * `ENGINE=native` by one engine alone.
 */
import {type Engine, parseMarkdown, remarkEngine} from '@copydesk/markdown'
import {nativeEngine} from '@copydesk/markdown/native'
import {type HostileInput, hostileInputs} from './hostile-inputs.ts'

const most = 2000
const wanted = (process.env['NAMES'] ?? '').split(',')
const all: readonly Engine[] = [nativeEngine(), remarkEngine()]
const engines = all.filter(({name}) => name === (process.env['ENGINE'] ?? name))
let slow = 0

console.log(
  `${'engine'.padEnd(8)}${'input'.padEnd(44)}${'characters'.padStart(11)}   CPU ms  answer`,
)
for (const input of hostileInputs) {
  if (!wanted.some((part) => input.name.includes(part))) continue
  for (const engine of engines) {
    const first = print(input, 1_000_000, engine)
    if (first !== 'limit-exceeded') continue
    const within = largest(input, engine)
    if (within > 0) print(input, within, engine)
  }
}
console.log(`\n${slow} over ${most} ms`)

function print({name, make}: HostileInput, size: number, engine: Engine): string {
  const source = make(size)
  const {milliseconds, answer} = read(source, engine)
  if (milliseconds > most) slow++
  console.log(
    `${engine.name.padEnd(8)}${name.padEnd(44)}${String(source.length).padStart(11)}${milliseconds.toFixed(0).padStart(9)}  ${answer}${milliseconds > most ? '  OVER' : ''}`,
  )
  return answer
}

/** A size that is within the limits, close to the largest. */
function largest({make}: HostileInput, engine: Engine): number {
  let low = 0
  let high = 1_000_000
  while (high - low > high / 16 && high > 100) {
    const middle = Math.floor((low + high) / 2)
    if (read(make(middle), engine).answer === 'limit-exceeded') high = middle
    else low = middle
  }
  return low
}

function read(
  source: string,
  engine: Engine,
): {readonly milliseconds: number; readonly answer: string} {
  const before = process.cpuUsage()
  const {ok, diagnostics} = parseMarkdown(source, {engine})
  const {user, system} = process.cpuUsage(before)
  const code = diagnostics.find(({severity}) => severity === 'error')?.code
  return {milliseconds: (user + system) / 1000, answer: ok ? 'document' : (code ?? 'no document')}
}
