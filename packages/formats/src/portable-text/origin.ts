import {append, type Origin, type Pointer, steps} from '@copydesk/schema'

/**
 * Where a draft's parts stand: what was remembered of them, and for what lies between, the members of
 * the same names.
 */
export function draftOrigin(
  draft: unknown,
  places: WeakMap<object, Pointer>,
  source: Origin,
): Origin {
  return {
    spans(at, part = 'value') {
      let value: unknown = draft
      let place: Pointer = ''
      for (const step of steps(at)) {
        if (typeof value !== 'object' || value === null) break
        value = Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined
        const known = typeof value === 'object' && value !== null ? places.get(value) : undefined
        const next = known ?? append(place, step)
        // Running text is built anew: it stands where its block does.
        if (source.spans(next).length > 0) place = next
      }
      return source.spans(place, part)
    },
  }
}
