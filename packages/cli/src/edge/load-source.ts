import {resolve} from 'node:path'
import type {Result} from '@copydesk/schema'
import {printable, UsageError} from '@copydesk/schema/messages'
import {decode} from '../source/decode.ts'
import {reason} from './problem.ts'
import {readBytes} from './read-bytes.ts'
import {nameOf, standardInput} from './standard-input.ts'

/**
 * The text of a file, or of standard input for `-`. A relative path starts at the folder. Throws a
 * `UsageError` where it cannot be read.
 */
export async function loadSource(path: string, folder = ''): Promise<Result<string>> {
  try {
    const bytes = await readBytes(path === standardInput ? path : resolve(folder, path))
    return bytes.ok ? decode(bytes.value) : bytes
  } catch (error) {
    throw new UsageError(`Cannot read ${printable(nameOf(path))}: ${reason(error)}`)
  }
}
