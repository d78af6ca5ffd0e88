import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {printable, UsageError} from '@copydesk/schema/messages'
import {errorCode} from './error-code.ts'
import {reason} from './problem.ts'

/**
 * The files that differ from a commit, by absolute paths: changed, added or not yet known to git.
 * Deleted ones are not among them. Throws a `UsageError` where git cannot say.
 */
export async function changedFiles(folder: string, ref: string): Promise<ReadonlySet<string>> {
  if (ref.startsWith('-'))
    throw new UsageError(`Cannot compare with ${printable(ref)}, expected a commit`)
  const ask = async (...args: readonly string[]): Promise<readonly string[]> => {
    const {code, out, err} = await git(folder, args)
    if (code === 0) return out.split('\0').filter((path) => path !== '')
    const [line = ''] = err.trim().split('\n')
    throw new UsageError(`Cannot ask git for changed files: ${printable(line)}`)
  }
  const [root = folder] = (await ask('rev-parse', '--show-toplevel')).map((path) => path.trimEnd())
  const changed = await ask('diff', '--name-only', '-z', '--diff-filter=d', ref, '--')
  const fresh = await ask('ls-files', '--others', '--exclude-standard', '--full-name', '-z', root)
  return new Set([...changed, ...fresh].map((path) => resolve(root, path)))
}

/** Which of these absolute paths git ignores. None where there is no git or no repository: it is not asked then. */
export async function ignoredFiles(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0 || !isInRepository(folder)) return new Set()
  try {
    const {out} = await git(folder, ['check-ignore', '-z', '--stdin'], paths.join('\0'))
    return new Set(out.split('\0'))
  } catch {
    return new Set()
  }
}

function isInRepository(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true
    if (at === dirname(at)) return false
  }
}

interface Answer {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function git(folder: string, args: readonly string[], input = ''): Promise<Answer> {
  return new Promise((done, fail) => {
    const child = spawn('git', args, {cwd: folder})
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => out.push(piece))
    child.stderr.on('data', (piece: Buffer) => err.push(piece))
    child.stdin.on('error', () => {}) // it may answer before it has read everything
    child.on('error', (error) => {
      const why = errorCode(error) === 'ENOENT' ? 'it is not installed' : reason(error)
      fail(new UsageError(`Cannot run git: ${why}`))
    })
    child.on('close', (code) => {
      done({code, out: String(Buffer.concat(out)), err: String(Buffer.concat(err))})
    })
    child.stdin.end(input)
  })
}
