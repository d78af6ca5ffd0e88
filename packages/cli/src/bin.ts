#!/usr/bin/env node
import {run} from './edge/program.ts'
import {makeSink} from './edge/sink.ts'

const out = makeSink(process.stdout, process.env, 'standard output')
const err = makeSink(process.stderr, process.env, 'standard error')

try {
  process.exitCode = await run(process.argv.slice(2), {out, err, folder: process.cwd()})
} catch {
  process.exitCode = 2 // neither stream takes any more text
}
