#!/usr/bin/env node
import {holdOptimizing} from './edge/optimizing.ts'
import {run} from './edge/program.ts'
import {makeSink} from './edge/sink.ts'

const out = makeSink(process.stdout, process.env, 'standard output')
const err = makeSink(process.stderr, process.env, 'standard error')

let stop: (() => Promise<void>) | undefined
const onStop = (own: () => Promise<void>): void => {
  stop = own
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    if (stop) stop().finally(() => process.exit(0))
    else endBy(signal)
  })
}

if (process.argv[2] === 'check') holdOptimizing()

try {
  process.exitCode = await run(process.argv.slice(2), {out, err, folder: process.cwd(), onStop})
} catch {
  process.exitCode = 2 // neither stream takes any more text
}

/** End as one ends by a signal that nobody catches, but leave nothing beside the files of content. */
async function endBy(signal: 'SIGINT' | 'SIGTERM'): Promise<void> {
  try {
    const {finishWriting} = await import('./edge/write-files.ts')
    await finishWriting()
  } finally {
    process.kill(process.pid, signal)
  }
}
