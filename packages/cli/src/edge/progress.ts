import type {Sink} from './sink.ts'

/** A line on a terminal that says how far a long run is, and goes away. */
export interface Progress {
  readonly tell: (done: number) => void
  readonly end: () => Promise<void>
}

/** Files below which a run is over before anybody could read the line. */
const few = 500

/** Milliseconds between two lines. */
const pause = 100

/** Make the line, where a person looks at standard error. A total that is not known is left out. */
export function makeProgress(err: Sink, total: number, now: () => number = Date.now): Progress {
  let last = now()
  let shown = false
  const of = Number.isFinite(total) ? ` of ${total}` : ''
  if (!err.isTerminal || total < few) return {tell: () => {}, end: async () => {}}
  return {
    tell(done) {
      if (now() - last < pause) return
      last = now()
      shown = true
      void err.write(`\r${done}${of} files\u001b[K`).catch(() => {})
    },
    async end() {
      if (shown) await err.write('\r\u001b[K')
      shown = false
    },
  }
}
