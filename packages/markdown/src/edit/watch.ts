import type {Engine} from '../engine/engine.ts'
import type {Seen} from './units.ts'

/** An engine, and what it made of the body of a source that was read with it. */
export interface Watched {
  readonly engine: Engine
  readonly seen: () => Seen | undefined
}

/** Keep the tree of a body, so that it need not be parsed again: a body is what ends its source. */
export function watch(engine: Engine, source: string): Watched {
  let seen: Seen | undefined
  return {
    engine: {
      ...engine,
      parse(text) {
        const root = engine.parse(text)
        const start = source.length - text.length
        if (source.endsWith(text) && (!seen || start < seen.start)) seen = {root, start}
        return root
      },
    },
    seen: () => seen,
  }
}
