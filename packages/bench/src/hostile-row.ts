/**
 * One parse of one hostile input, in a process of its own: its arguments are the input's name, the
 * engine's, and a size in characters, or `ceiling-of=remark` for the largest size that is within the
 * limits of an engine. It prints one line of JSON.
 */
import {setPriority} from 'node:os'
import {type Engine, parseMarkdown, remarkEngine} from '@copydesk/markdown'
import {nativeEngine} from '@copydesk/markdown/native'
import {type HostileInput, hostileInputs} from './hostile-inputs.ts'

/** What a row prints. */
export interface Row {
  readonly characters: number
  /** CPU time, all threads. */
  readonly milliseconds: number
  /** `document`, or the first error's code. */
  readonly answer: string
}

const [name = '', engineName = '', asked = ''] = process.argv.slice(2)
const engines: readonly Engine[] = [nativeEngine(), remarkEngine()]
const input = hostileInputs.find((one) => one.name === name)
if (!input) throw new Error(`Cannot find the input ${name}`)
setPriority(10)
const [, limitsOf] = /^ceiling-of=(.*)$/.exec(asked) ?? []
const size = limitsOf === undefined ? Number(asked) : largest(input, engineOf(limitsOf))
console.log(JSON.stringify(read(input.make(size), engineOf(engineName))))

function engineOf(one: string): Engine {
  const found = engines.find((engine) => engine.name === one)
  if (!found) throw new Error(`Cannot find the engine ${one}`)
  return found
}

/** A size that is within the limits, close to the largest. No body is parsed to find it. */
function largest({make}: HostileInput, {name, version, limits}: Engine): number {
  const blind: Engine = {name, version, limits, parse: () => ({type: 'root', children: []})}
  let low = 0
  let high = 1_000_000
  while (high - low > Math.max(1, high / 64)) {
    const middle = Math.floor((low + high) / 2)
    if (read(make(middle), blind).answer === 'limit-exceeded') high = middle
    else low = middle
  }
  return low
}

function read(source: string, engine: Engine): Row {
  const before = process.cpuUsage()
  const {ok, diagnostics} = parseMarkdown(source, {engine})
  const {user, system} = process.cpuUsage(before)
  const code = diagnostics.find(({severity}) => severity === 'error')?.code
  return {
    characters: source.length,
    milliseconds: Math.round((user + system) / 1000),
    answer: ok ? 'document' : (code ?? 'no document'),
  }
}
