import {formats} from '@copydesk/formats'
import {formatNamed} from './choose-format.ts'
import {type Discovered, discover, type Found} from './discover.ts'
import {ignoredFiles} from './git.ts'
import {type Input, stemOf} from './input.ts'
import type {Opener} from './open-file.ts'
import {nameOf} from './standard-input.ts'

/** What of many files is read. */
export interface FindInputs {
  readonly folder: string
  /** The format that all of them are in. */
  readonly from?: string | undefined
  /** Each of them is NDJSON. */
  readonly ndjson?: boolean | undefined
  /** Where what is written goes: it is not read again. */
  readonly outDir?: string | undefined
}

/** Find the files to read, as a check finds its own: what git ignores is left out. */
export async function findInputs(
  patterns: readonly string[],
  {folder, from, ndjson, outDir}: FindInputs,
): Promise<Discovered> {
  const read =
    from === undefined ? formats.filter(({parse}) => parse) : [formatNamed(from, 'parse')]
  const endings = ndjson ? ['.ndjson', '.jsonl'] : read.flatMap((one) => one.extensions)
  const ignore = outDir === undefined ? [] : [`${outDir}/**`]
  const extensions = [...new Set(endings)]
  const found = await discover(patterns, {folder, extensions, ignore})
  const met = found.files.filter(({named}) => !named).map(({full}) => full)
  const ignored = await ignoredFiles(folder, met)
  const files = found.files.filter(({full, named}) => named || !ignored.has(full))
  return {...found, files}
}

/** Whether a file is read record by record: because somebody says so, or by its name. */
export const holdsRecords = (path: string, ndjson = false): boolean =>
  ndjson || /\.(?:ndjson|jsonl)$/i.test(path)

/** What is to be read, one after the other: files, and the records of those that hold such. */
export async function* readInputs(
  files: readonly Found[],
  {opener, ndjson}: {readonly opener: Opener; readonly ndjson?: boolean | undefined},
): AsyncGenerator<readonly Input[]> {
  for (const {path, full, named} of files) {
    const name = nameOf(path)
    const whole = {name, stem: stemOf(path), isFound: !named}
    if (!holdsRecords(path, ndjson)) {
      const open = async () => ({...(await opener.open(full)), file: name})
      yield [{...whole, open}]
      continue
    }
    try {
      const {readRecords} = await import('./read-records.ts')
      yield* readRecords({path, full}, opener)
    } catch (error) {
      const open = async (): Promise<never> => {
        throw error
      }
      yield [{...whole, open}]
    }
  }
}
