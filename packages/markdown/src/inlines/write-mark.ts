import type {Inline} from '@copydesk/schema'
import {flanks} from './flanks.ts'
import type {InlineWriter} from './inline-codec.ts'

/**
 * A mark between the first of these delimiters that is sure to be read as one here, else in its tag,
 * which always is. A delimiter is used once on the way down, so that no two can be confused.
 */
export function writeMark(
  children: readonly Inline[],
  delimiters: readonly string[],
  tag: string,
  writer: InlineWriter,
): string {
  for (const delimiter of delimiters) {
    const sign = delimiter.charAt(0)
    if (writer.taken.includes(sign) || writer.before === sign || writer.after === sign) continue
    const written = writer.children(children, {
      before: sign,
      after: sign,
      startsLine: false,
      endsLine: false,
      taken: writer.taken + sign,
    })
    const first = written.charAt(0)
    const last = written.charAt(written.length - 1)
    if (first === sign || last === sign) continue
    if (!flanks(delimiter, writer.before, first) || !flanks(delimiter, writer.after, last)) continue
    return delimiter + written + delimiter
  }
  return writeTag(children, tag, writer)
}

/** A mark in an HTML tag. */
export function writeTag(children: readonly Inline[], tag: string, writer: InlineWriter): string {
  const written = writer.children(children, {
    before: '>',
    after: '<',
    startsLine: false,
    endsLine: false,
  })
  return `<${tag}>${written}</${tag}>`
}
