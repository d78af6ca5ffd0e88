import type {Span} from '@copydesk/schema'

/** Where a value and its members stand in the source: the tree that an origin is made of. */
export interface Trace {
  readonly spans: readonly Span[]
  /** The key that names the value, where it has one. */
  readonly key?: Span | undefined
  readonly members?: Members | undefined
  /** Makes the members when somebody asks for their places: of most running text nobody ever does. */
  readonly later?: (() => Members) | undefined
}

/** The traces of a list's or an object's members. */
export type Members = readonly Trace[] | {readonly [name: string]: Trace}

/** A value that was read, unchecked, and where it stands. */
export interface Reading<T = unknown> {
  readonly value: T
  readonly trace: Trace
}

/** The trace of what is read without places. */
export const nowhere: Trace = {spans: []}

/** One place, and its members. */
export const traced = (span: Span, members?: Members): Trace => ({spans: [span], members})

/** An object from the readings of its members; those that are absent are left out. */
export function readingOf(
  span: Span,
  fixed: {readonly [name: string]: unknown},
  members: {readonly [name: string]: Reading | undefined},
): Reading {
  const value: {[name: string]: unknown} = {...fixed}
  for (const name in members) {
    const reading = members[name]
    if (reading) put(value, name, reading.value)
  }
  return {value, trace: {spans: [span], later: () => tracesOf(members)}}
}

function tracesOf(members: {readonly [name: string]: Reading | undefined}): Members {
  const traces: {[name: string]: Trace} = {}
  for (const name in members) {
    const reading = members[name]
    if (reading) put(traces, name, reading.trace)
  }
  return traces
}

/** The traces of what stands inside. */
export const membersOf = ({members, later}: Trace): Members | undefined => members ?? later?.()

/** An author's own key may be `__proto__`, which an assignment would take for the prototype. */
function put<T>(object: {[name: string]: T}, name: string, value: T): void {
  if (name !== '__proto__') object[name] = value
  else
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
}

/** A list from the readings of its members. */
export function listOf(
  spans: readonly Span[],
  readings: readonly Reading[],
): Reading<readonly unknown[]> {
  const value: unknown[] = []
  const members: Trace[] = []
  for (const reading of readings) {
    value.push(reading.value)
    members.push(reading.trace)
  }
  return {value, trace: {spans, members}}
}

/** The values of these readings. */
export const valuesOf = (readings: readonly Reading[]): readonly unknown[] =>
  readings.map(({value}) => value)

/** The smallest span around these, or none. */
export function hull(spans: readonly Span[]): readonly Span[] {
  const [first] = spans
  if (!first) return []
  let {start, end} = first
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return [{start, end}]
}
