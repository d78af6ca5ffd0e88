import type {Span} from '@copydesk/schema'

/** Where a value and its members stand in the source: the tree that an origin is made of. */
export interface Trace {
  readonly spans: readonly Span[]
  /** The key that names the value, where it has one. */
  readonly key?: Span | undefined
  readonly members?: Members | undefined
}

/** The traces of a list's or an object's members. */
export type Members = readonly Trace[] | {readonly [name: string]: Trace}

/** A value that was read, unchecked, and where it stands. */
export interface Reading<T = unknown> {
  readonly value: T
  readonly trace: Trace
}

/** One place, and its members. */
export const traced = (span: Span, members?: Members): Trace => ({spans: [span], members})

/** An object from the readings of its members; those that are absent are left out. */
export function readingOf(
  span: Span,
  fixed: {readonly [name: string]: unknown},
  members: {readonly [name: string]: Reading | undefined},
): Reading {
  const present = Object.entries(members).flatMap(([name, reading]) =>
    reading ? [[name, reading] as const] : [],
  )
  const values = present.map(([name, {value}]) => [name, value] as const)
  const traces = present.map(([name, {trace}]) => [name, trace] as const)
  return {
    value: {...fixed, ...Object.fromEntries(values)},
    trace: traced(span, Object.fromEntries(traces)),
  }
}

/** A list from the readings of its members. */
export function listOf(
  spans: readonly Span[],
  readings: readonly Reading[],
): Reading<readonly unknown[]> {
  return {
    value: readings.map(({value}) => value),
    trace: {spans, members: readings.map(({trace}) => trace)},
  }
}

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
