import {type Diagnostic, pointer, quoted, report, type Span} from '@copydesk/schema'
import {attach, type Done, type Frame, openFrame, stepOf} from './frame.ts'
import {readLeaf} from './read-leaf.ts'
import {readString} from './read-string.ts'
import {skipBlanks} from './skip-blanks.ts'
import {unexpected} from './unexpected.ts'

/** What reading one JSON value gave. */
export type JsonRead =
  | (Done & {
      readonly ok: true
      /** The keys that an object had before. The last value counts, as in JSON.parse. */
      readonly repeated: readonly Diagnostic[]
    })
  | {
      readonly ok: false
      readonly diagnostic: Diagnostic
      /** The first value, where it was whole and something else follows. */
      readonly first?: Span | undefined
    }

/** What a reading of JSON must be told. */
export interface ReadJsonOptions {
  readonly start: number
  /** Where the source ends for this reading. */
  readonly end: number
  /** How deep lists and objects may nest. A list around everything is not counted. */
  readonly depth: number
  /** How many repeated keys are told. */
  readonly most: number
}

/**
 * Read the one JSON value of a source, keeping where everything stands: JSON.parse tells no places
 * and hides repeated keys. Linear; nesting costs no stack.
 */
export function readJson(source: string, options: ReadJsonOptions): JsonRead {
  const {end, depth, most} = options
  const frames: Frame[] = []
  const repeated: Diagnostic[] = []
  let at = skipBlanks(source, options.start, end)
  for (;;) {
    const read = readValue()
    if (read && 'wrong' in read) return {ok: false, diagnostic: read.wrong}
    const after = read ? close(read) : readKey()
    if (after && 'code' in after) return {ok: false, diagnostic: after}
    if (!after) continue
    const {value, place} = after
    if (at >= end) return {ok: true, value, place, repeated}
    const diagnostic = unexpected(source, at, end, 'the end')
    return {ok: false, diagnostic, first: {start: place.start, end: place.end}}
  }

  /** Read a whole value, or open one, which gives nothing yet. */
  function readValue(): Done | {readonly wrong: Diagnostic} | undefined {
    const start = at
    const key = frames.at(-1)?.key
    const char = here()
    if (char !== '{' && char !== '[') {
      const leaf = readLeaf(source, start, end)
      if ('wrong' in leaf) return leaf
      return {value: leaf.value, place: {start, end: leaf.end, ...(key ? {key} : {})}}
    }
    if (frames.length >= depth + (frames[0]?.close === ']' ? 1 : 0)) {
      const details = {span: {start, end: start + 1}, expected: `at the most ${depth} levels`}
      return {wrong: report('limit-exceeded', 'depth of nesting', details)}
    }
    const frame = openFrame(char, start, key)
    at = skipBlanks(source, start + 1, end)
    if (here() === frame.close) {
      frame.place.end = at + 1
      return frame
    }
    frames.push(frame)
    return undefined
  }

  /** Put a value where it belongs, and close what ends with it. The outermost value is given back. */
  function close(value: Done): Done | Diagnostic | undefined {
    let done = value
    at = skipBlanks(source, done.place.end, end)
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      attach(frame, done)
      const next = here()
      if (next === ',') {
        at = skipBlanks(source, at + 1, end)
        return readKey()
      }
      if (next !== frame.close) return unexpected(source, at, end, `\`,\` or \`${frame.close}\``)
      frame.place.end = at + 1
      at = skipBlanks(source, at + 1, end)
      done = frame
      frames.pop()
    }
    return done
  }

  /** In an object, read a key and its colon, and stop before the value. */
  function readKey(): Diagnostic | undefined {
    const frame = frames.at(-1)
    if (frame?.close !== '}') return undefined
    if (here() !== '"') return unexpected(source, at, end, 'a key in double quotation marks')
    const read = readString(source, at, end)
    if (read.wrong !== undefined) return unexpected(source, read.wrong, end, read.expected)
    frame.name = read.value
    frame.key = {start: at, end: read.end}
    tellRepeated(frame, read.value, frame.key)
    at = skipBlanks(source, read.end, end)
    if (here() !== ':') return unexpected(source, at, end, '`:`')
    at = skipBlanks(source, at + 1, end)
    return undefined
  }

  function tellRepeated({place: {members}}: Frame, name: string, span: Span): void {
    const before = members instanceof Map ? members.get(name)?.key : undefined
    if (!before || repeated.length >= most) return
    const related = [{span: before, message: 'The first one is here'}]
    const details = {at: pointer(...frames.map(stepOf)), span, related, expected: 'each key once'}
    repeated.push(report('json-syntax', `second key ${quoted(name)}`, details))
  }

  function here(): string {
    return at < end ? source.charAt(at) : ''
  }
}
