import type {Sink} from './sink.ts'

/** Lines on their way to standard output: telling the system of each would cost more than making it. */
export interface Batches {
  readonly write: (lines: string) => Promise<void>
  /** Let go what is held, as when whoever sends input may wait for its answers. */
  readonly flush: () => Promise<void>
}

/** Characters that are held at the most. */
const most = 65_536

/** Make them over standard output. */
export function makeBatches(out: Pick<Sink, 'write'>): Batches {
  let held = ''
  return {
    async write(lines) {
      held += lines
      if (held.length > most) await flush()
    },
    flush,
  }

  async function flush(): Promise<void> {
    const text = held
    held = ''
    if (text !== '') await out.write(text)
  }
}
