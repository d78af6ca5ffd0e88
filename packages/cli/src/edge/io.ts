import type {Sink} from './sink.ts'

/** What a command may touch. */
export interface Io {
  readonly out: Sink
  readonly err: Sink
  /** The folder that relative paths start at. */
  readonly folder: string
  /**
   * Says what is to be done when the process is told to end, in place of ending at once. Absent where
   * nobody can tell it.
   */
  readonly onStop?: ((stop: () => Promise<void>) => void) | undefined
}

/** 0: done. 1: the content is at fault. 2: the tool could not run. */
export type ExitCode = 0 | 1 | 2
