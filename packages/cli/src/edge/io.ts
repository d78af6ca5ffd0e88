import type {Sink} from './sink.ts'

/** What a command may touch. */
export interface Io {
  readonly out: Sink
  readonly err: Sink
  /** The folder that relative paths start at. */
  readonly folder: string
}

/** 0: done. 1: the content is at fault. 2: the tool could not run. */
export type ExitCode = 0 | 1 | 2
