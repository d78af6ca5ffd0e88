import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {UsageError} from '@copydesk/schema/messages'
import {firstConfig} from '../commands/init.ts'
import {configNames} from '../config/find-config.ts'
import {counted} from '../report/counted.ts'
import {ignoredFiles} from './git.ts'
import type {ExitCode, Io} from './io.ts'
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
  const {kind, name, text} = firstConfig({
    names: readdirSync(folder),
    markdown,
    packages: packagesOf(folder),
  })
  await writeFiles([{path: join(folder, name), text}])
  const files = counted(markdown.length, 'file')
  await out.write(
    `${name} written for ${kind === 'plain' ? 'a folder' : `a site of ${kind}`} with ${files} of markdown.\nNow run: copydesk check\n`,
  )
  return 0
}

/** The packages that a manifest asks for. One that is no JSON is npm's to complain about. */
function packagesOf(folder: string): readonly string[] {
  try {
    const manifest: {readonly [field: string]: unknown} = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    )
    return ['dependencies', 'devDependencies'].flatMap((field) =>
      Object.keys(manifest[field] ?? {}),
    )
  } catch {
    return []
  }
}
