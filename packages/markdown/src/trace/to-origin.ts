import {type Origin, type Pointer, type Span, steps} from '@copydesk/schema'
import type {Trace} from './trace.ts'

/** The origin that a trace is. A part without a trace of its own stands where the whole does. */
export function toOrigin(root: Trace): Origin {
  return {
    spans(at: Pointer, part: 'key' | 'value' = 'value'): readonly Span[] {
      let trace = root
      for (const step of steps(at)) {
        const next = member(trace, step)
        if (!next) return part === 'key' ? [] : trace.spans
        trace = next
      }
      if (part === 'key') return trace.key ? [trace.key] : []
      return trace.spans
    },
  }
}

function member({members}: Trace, step: string): Trace | undefined {
  if (!members || !Object.hasOwn(members, step)) return
  return Reflect.get(members, step)
}
