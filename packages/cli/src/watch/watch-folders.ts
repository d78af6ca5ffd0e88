import {type FSWatcher, lstatSync, readdirSync, watch} from 'node:fs'
import {join, resolve, sep} from 'node:path'

/** Watches folders and all below. */
export interface FolderWatch {
  readonly close: () => void
}

/** What is not watched beside `node_modules` and what begins with a dot. */
export interface WatchOptions {
  /** Folders to leave out, by absolute paths. */
  readonly without: readonly string[]
  /** Told the path of what changed, as often as the system says so. */
  readonly onChange: (path: string) => void
}

/**
 * Watch folders, each with a watcher of its own: what the system does by itself for a whole tree takes
 * in `node_modules`, and on Linux a watcher for every file. A folder that comes later is watched as soon
 * as it is seen.
 */
export function watchFolders(
  folders: readonly string[],
  {without, onChange}: WatchOptions,
): FolderWatch {
  const open = new Map<string, Watched>()
  for (const folder of folders) add(folder)
  return {
    close() {
      for (const {watcher} of open.values()) watcher.close()
      open.clear()
    },
  }

  function add(root: string): void {
    const waiting = [root]
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (open.has(folder) || without.some((one) => isIn(folder ?? '', one))) continue
      // Watched before it is listed, so that nothing comes unseen between the two.
      if (!begin(folder)) continue
      for (const name of foldersIn(folder)) waiting.push(join(folder, name))
    }
  }

  function begin(folder: string): boolean {
    const number = numberOf(folder)
    if (number === undefined) return false
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null) onChange(folder)
        else if (!isIgnored(name)) see(join(folder, name))
      })
      watcher.on('error', () => end(folder))
      open.set(folder, {watcher, number})
      return true
    } catch {
      return false // it is gone again, or may not be read
    }
  }

  function see(path: string): void {
    const before = open.get(path)
    // Another folder may have come in its place.
    if (before && before.number !== numberOf(path)) end(path)
    add(path)
    if (!without.some((one) => isIn(path, one))) onChange(path)
  }

  /** A folder that went took those below with it. */
  function end(folder: string): void {
    for (const [path, {watcher}] of open) {
      if (!isIn(path, folder)) continue
      watcher.close()
      open.delete(path)
    }
  }
}

interface Watched {
  readonly watcher: FSWatcher
  /** The number that the system gave the folder. */
  readonly number: number
}

/** The number of a folder; nothing where there is none. Links are not followed. */
function numberOf(path: string): number | undefined {
  const stats = lstatSync(path, {throwIfNoEntry: false})
  return stats?.isDirectory() ? stats.ino : undefined
}

const isIgnored = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || name.endsWith('~')

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(resolve(folder) + sep)

function foldersIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, {withFileTypes: true})
    return entries.filter((one) => one.isDirectory() && !isIgnored(one.name)).map(({name}) => name)
  } catch {
    return []
  }
}
