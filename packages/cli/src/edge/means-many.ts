import {statSync} from 'node:fs'
import {resolve} from 'node:path'
import {isGlob} from './discover.ts'
import {holdsRecords} from './find-inputs.ts'
import type {Io} from './io.ts'

/** Whether one argument means several things to read: a folder, a glob that is no file, or NDJSON. */
export function meansMany(
  path: string,
  {ndjson}: {readonly ndjson?: boolean | undefined},
  {folder}: Pick<Io, 'folder'>,
): boolean {
  if (holdsRecords(path, ndjson)) return true
  try {
    return statSync(resolve(folder, path)).isDirectory()
  } catch {
    return isGlob(path)
  }
}
