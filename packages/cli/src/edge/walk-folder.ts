import {readdirSync} from 'node:fs'

/** What of a folder is looked at. */
export interface WalkOptions {
  /** Whether a file counts, by its path from the folder, with slashes. */
  readonly wanted: (path: string) => boolean
  /** Levels below the folder. */
  readonly depth?: number | undefined
}

/**
 * The files in a folder and in those below, by their paths from it. Links are not followed, since they
 * may lead in a circle; `node_modules`, and what begins with a dot, is left out. A folder that may not
 * be read holds nothing.
 */
export function walkFolder(
  folder: string,
  {wanted, depth = Number.POSITIVE_INFINITY}: WalkOptions,
): readonly string[] {
  const found: string[] = []
  const waiting: {readonly path: string; readonly level: number}[] = [{path: '', level: 0}]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {path, level} = next
    for (const entry of list(path === '' ? folder : `${folder}/${path}`)) {
      const {name} = entry
      if (name.startsWith('.')) continue
      const inside = path === '' ? name : `${path}/${name}`
      if (entry.isDirectory()) {
        if (level < depth && name !== 'node_modules') waiting.push({path: inside, level: level + 1})
      } else if (entry.isFile() && wanted(inside)) found.push(inside)
    }
  }
  return found
}

function list(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
