import {lstat, open, realpath, rename, stat, unlink} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {UsageError} from '@copydesk/schema/messages'
import {errorCode} from './error-code.ts'
import {clearLeftovers, temporaryName} from './leftovers.ts'
import {reason} from './problem.ts'

/** A file to be written. */
export interface Output {
  readonly path: string
  /** Whole, or in pieces that are asked for as they are written. */
  readonly text: string | AsyncIterable<string | Uint8Array>
}

/**
 * Write files so that each is there whole or as it was before: first every text goes into a new
 * file beside its target, then all are renamed. Throws a `UsageError` that names the path.
 */
export async function writeFiles(outputs: readonly Output[]): Promise<void> {
  if (writing.isOver) return new Promise(() => {})
  const all = writeAll(outputs)
  writing.begun.add(all)
  try {
    await all
  } finally {
    writing.begun.delete(all)
  }
}

async function writeAll(outputs: readonly Output[]): Promise<void> {
  const staged: Staged[] = []
  try {
    for (const output of outputs) staged.push(await naming(output.path, () => stage(output)))
    for (const {path, temporary, target} of staged) {
      if (temporary) await naming(path, () => rename(temporary, target))
    }
  } catch (error) {
    for (const {temporary} of staged) if (temporary) await unlink(temporary).catch(() => {})
    throw error
  }
}

/** Writes that have begun, and whether more may begin: of the process as a whole, which may be told to end. */
const writing = {
  begun: new Set<Promise<void>>(),
  isOver: false,
  /** Folders in which nothing of a killed process is left. */
  cleared: new Set<string>(),
}

/**
 * Let what has begun to be written be finished, and nothing more begin. For a process that is told to
 * end: else a file that is half written would stay beside a file of content.
 */
export async function finishWriting(): Promise<void> {
  writing.isOver = true
  await Promise.allSettled(writing.begun)
}

interface Staged {
  readonly path: string
  readonly target: string
  /** Absent where the target is a device, which takes its text at once. */
  readonly temporary?: string | undefined
}

async function stage({path, text}: Output): Promise<Staged> {
  const target = await followLinks(path)
  const before = await stat(target).catch(unlessMissing)
  if (before?.isDirectory()) throw new UsageError('it is a folder, expected a file')
  if (before?.isCharacterDevice()) {
    await write(target, 'w', text)
    return {path, target}
  }
  if (before && !before.isFile()) {
    throw new UsageError('it is a device, a socket or a pipe, expected a file')
  }
  // Renaming over it would need no permission on it, so what its mode says is asked here.
  if (before && (before.mode & 0o222) === 0) throw new UsageError('it is read-only')
  const folder = dirname(target)
  if (!writing.cleared.has(folder)) clearLeftovers(folder)
  writing.cleared.add(folder)
  const temporary = join(folder, temporaryName())
  try {
    await write(temporary, 'wx', text, before)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
  return {path, target, temporary}
}

interface Permissions {
  readonly mode: number
  readonly uid: number
  readonly gid: number
}

async function write(
  path: string,
  flags: 'w' | 'wx',
  text: Output['text'],
  keep?: Permissions,
): Promise<void> {
  const handle = await open(path, flags)
  try {
    if (typeof text === 'string') await handle.writeFile(text, 'utf8')
    else for await (const piece of text) await handle.appendFile(piece)
    if (flags === 'w') return
    if (keep) {
      await handle.chown(keep.uid, keep.gid).catch(() => {}) // only root may give files away
      await handle.chmod(keep.mode & 0o7777)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The file that a link leads to, so that the link stays a link. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    const dangling = await lstat(path).catch(unlessMissing)
    if (dangling) throw new UsageError('it is a link that leads nowhere')
    return path
  }
}

function unlessMissing(error: unknown): undefined {
  if (errorCode(error) !== 'ENOENT') throw error
}

async function naming<T>(path: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    throw new UsageError(`Cannot write ${path}: ${reason(error)}`)
  }
}
