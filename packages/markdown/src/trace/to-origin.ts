import {type Origin, type Pointer, type Span, steps} from '@copydesk/schema'
import {type Members, membersOf, type Trace} from './trace.ts'

/** The origin that a trace is. A part without a trace of its own stands where the whole does. */
export function toOrigin(root: Trace): Origin {
  const made = new Map<Trace, Members>()
  const insideOf = (trace: Trace): Members | undefined => {
    const known = made.get(trace) ?? membersOf(trace)
    if (known && trace.later) made.set(trace, known)
    return known
  }
  return {
    spans(at: Pointer, part: 'key' | 'value' = 'value'): readonly Span[] {
      let trace = root
      for (const step of steps(at)) {
        const next = member(insideOf(trace), step)
        if (!next) return part === 'key' ? [] : trace.spans
        trace = next
      }
      if (part === 'key') return trace.key ? [trace.key] : []
      return trace.spans
    },
  }
}

function member(members: Members | undefined, step: string): Trace | undefined {
  if (!members || !Object.hasOwn(members, step)) return
  return Reflect.get(members, step)
}
