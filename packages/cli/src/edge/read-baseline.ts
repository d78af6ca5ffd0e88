import {readFile} from 'node:fs/promises'
import {readJsonValue} from '@copydesk/formats'
import {printable, UsageError} from '@copydesk/schema/messages'
import {type Baseline, checkBaseline} from '../baseline/baseline.ts'
import {errorCode} from './error-code.ts'
import {reason} from './problem.ts'

/**
 * The baseline at a path, where there is one. Throws a `UsageError` for one that cannot be read: to go
 * on without it would tell of every old sin at once.
 */
export async function readBaseline(path: string): Promise<Baseline | undefined> {
  let source: string
  try {
    source = await readFile(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return
    throw new UsageError(`Cannot read ${printable(path)}: ${reason(error)}`)
  }
  const read = readJsonValue(source)
  const result = read.ok ? checkBaseline(read.value) : read
  if (result.ok) return result.value
  const [first] = result.diagnostics
  throw new UsageError(
    `Cannot use the baseline ${printable(path)}: ${first?.message ?? 'it is no baseline'}`,
  )
}
