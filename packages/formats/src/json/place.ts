import {type Origin, type Pointer, type Span, steps} from '@copydesk/schema'

/** Where a JSON value stands in its source, and where the values inside it do. */
export interface Place {
  readonly start: number
  /** Known once the value is closed. */
  end: number
  /** The key before it, with its quotation marks. */
  readonly key?: Span | undefined
  readonly members?: Map<string, Place> | Place[] | undefined
}

/** Where every member of a JSON value stands. Spans include quotation marks and brackets. */
export function toOrigin(root: Place): Origin {
  return {
    spans(at, part = 'value') {
      const place = find(root, at)
      if (!place) return []
      if (part === 'key') return place.key ? [place.key] : []
      return [{start: place.start, end: place.end}]
    },
  }
}

function find(root: Place, at: Pointer): Place | undefined {
  let place: Place | undefined = root
  for (const step of steps(at)) {
    const members: Place['members'] = place?.members
    if (Array.isArray(members))
      place = /^(?:0|[1-9]\d*)$/.test(step) ? members[Number(step)] : undefined
    else place = members?.get(step)
  }
  return place
}
