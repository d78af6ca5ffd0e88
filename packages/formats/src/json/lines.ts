import type {Span} from '@copydesk/schema'
import {skipBlanks} from './skip-blanks.ts'

/** The lines of a source that are not blank, without what ends them. */
export function* lines(source: string, start = 0): Generator<Span> {
  for (let at = start; at < source.length; ) {
    const feed = source.indexOf('\n', at)
    const end = feed < 0 ? source.length : feed
    if (skipBlanks(source, at, end) < end) yield {start: at, end}
    at = end + 1
  }
}

/** What is known of a source that is not one JSON value. */
export interface LinesHint {
  readonly start: number
  readonly path?: string | undefined
  /** The first value, where it was whole. */
  readonly first?: Span | undefined
}

/**
 * Whether a source that is not one JSON value is one value to a line: by its file's name, or since
 * the first value is alone on its line, or since its first two lines both begin an object.
 */
export function isLines(source: string, {start, path, first}: LinesHint): boolean {
  if (path !== undefined && /\.(?:ndjson|jsonl)$/i.test(path)) return true
  const [one, two] = take(lines(source, start))
  if (!one || !two) return false
  if (first) return first.end <= one.end && skipBlanks(source, first.end, one.end) === one.end
  return [one, two].every(({start: at, end}) => source.charAt(skipBlanks(source, at, end)) === '{')
}

/** The first two. */
function take(found: Generator<Span>): readonly [Span | undefined, Span | undefined] {
  const one = found.next()
  const two = found.next()
  return [one.done ? undefined : one.value, two.done ? undefined : two.value]
}
