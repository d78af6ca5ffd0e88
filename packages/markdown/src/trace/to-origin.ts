import {type Origin, type Pointer, type Span, steps} from '@copydesk/schema'
import type {Members, Trace} from './trace.ts'

/** The origin that a trace is. A part without a trace of its own stands where the whole does. */
export function toOrigin(root: Trace): Origin {
  const made = new Map<Trace, Members>()
  const membersOf = (trace: Trace): Members | undefined => {
    if (trace.members || !trace.later) return trace.members
    const known = made.get(trace) ?? trace.later()
    made.set(trace, known)
    return known
  }
  return {
    spans(at: Pointer, part: 'key' | 'value' = 'value'): readonly Span[] {
      let trace = root
      for (const step of steps(at)) {
        const next = member(membersOf(trace), step)
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
