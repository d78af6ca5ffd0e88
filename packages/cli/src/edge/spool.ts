import {createReadStream} from 'node:fs'
import {open} from 'node:fs/promises'

/** A file in which a text waits until it may go out. */
export interface Spool {
  readonly add: (text: string) => Promise<void>
  /** What was added, in pieces. Nothing may be added after. */
  readonly read: () => AsyncIterable<Uint8Array>
  readonly close: () => Promise<void>
}

/** Characters that are written at once. */
const much = 65_536

/** Open a spool in a new file. */
export async function openSpool(path: string): Promise<Spool> {
  const handle = await open(path, 'wx', 0o600)
  let waiting = ''
  const flush = async (): Promise<void> => {
    if (waiting !== '') await handle.appendFile(waiting)
    waiting = ''
  }
  return {
    async add(text) {
      waiting += text
      if (waiting.length > much) await flush()
    },
    async *read() {
      await flush()
      yield* createReadStream(path)
    },
    close: () => handle.close(),
  }
}
