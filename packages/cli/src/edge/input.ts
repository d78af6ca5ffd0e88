import type {OpenedFile} from './open-file.ts'

/** One of many things that a command reads: a file, or a record of one. */
export interface Input {
  /** How it is called in messages: `a.md`, `dump.ndjson:3`. */
  readonly name: string
  /** What it becomes is called after this, with another ending. */
  readonly stem: string
  /** Its line, where it is a record. */
  readonly line?: number | undefined
  /** It was merely found in a folder: JSON counts only where it seems meant as a document. */
  readonly isFound?: boolean | undefined
  readonly open: () => Promise<OpenedFile>
}

/** A path without the ending of its last part. */
export function stemOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1
    ? path.slice(0, dot)
    : path
}
