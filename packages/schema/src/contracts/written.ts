import type {Loss} from './loss.ts'
import type {Pointer} from './pointer.ts'

/** What writing gave: the text, what did not fit, and what went into the format's extension slot. */
export interface Written {
  readonly text: string
  /** Pointers start at the list of documents: `/0/body/3`. What a file says of itself is at `/envelope`. */
  readonly losses: readonly Loss[]
  readonly extensions: readonly Pointer[]
}
