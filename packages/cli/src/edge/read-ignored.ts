import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {printable, UsageError} from '@copydesk/schema'

/**
 * The globs to leave out, from `copydesk.ignore` of the folder's `package.json`, where there is one.
 * A manifest that cannot be read as JSON is npm's to complain about; a list of other things is ours.
 */
export async function readIgnored(folder: string): Promise<readonly string[]> {
  const settings = member(await readManifest(join(folder, 'package.json')), 'copydesk')
  const ignored = member(settings, 'ignore')
  if (ignored === undefined) return []
  if (Array.isArray(ignored) && ignored.every((one) => typeof one === 'string')) return ignored
  const found = printable(JSON.stringify(ignored).slice(0, 60))
  throw new UsageError(
    `Cannot use \`copydesk.ignore\` ${found} of package.json, expected a list of globs`,
  )
}

async function readManifest(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return Reflect.get(value, key)
}
