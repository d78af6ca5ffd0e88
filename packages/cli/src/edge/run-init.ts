import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {UsageError} from '@copydesk/schema/messages'
import {firstConfig} from '../commands/init.ts'
import {configNames} from '../config/find-config.ts'
import {counted} from '../report/counted.ts'
import {ignoredFiles} from './git.ts'
import type {ExitCode, Io} from './io.ts'
import {lookAround} from './look-around.ts'
import {walkFolder} from './walk-folder.ts'
import {writeFiles} from './write-files.ts'

/** Write a configuration by looking at the folder. One that is there is left alone. */
export async function runInit({out, folder}: Io): Promise<ExitCode> {
  const before = configNames.find((name) => existsSync(join(folder, name)))
  if (before !== undefined) throw new UsageError(`Cannot write a configuration over ${before}`)
  const all = walkFolder(folder, {wanted: (path) => /\.(?:md|markdown)$/i.test(path)})
  const ignored = await ignoredFiles(
    folder,
    all.map((path) => join(folder, path)),
  )
  const markdown = all.filter((path) => !ignored.has(join(folder, path))).sort()
  const {kind, name, text} = firstConfig({...lookAround(folder), markdown})
  await writeFiles([{path: join(folder, name), text}])
  const files = counted(markdown.length, 'file')
  await out.write(
    `${name} written for ${kind === 'plain' ? 'a folder' : `a site of ${kind}`} with ${files} of markdown.\nNow run: copydesk check\n`,
  )
  return 0
}
