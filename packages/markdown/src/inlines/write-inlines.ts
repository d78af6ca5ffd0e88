import type {Inline, InlineMap} from '@copydesk/schema'
import {inlineCodecs} from './index.ts'
import type {InlineCodec, InlineWriter, Place} from './inline-codec.ts'

/** Running text as markdown. `referred` is told of every footnote that is referred to. */
export function writeInlines(
  inlines: readonly Inline[],
  place: Place,
  {runIn = false, referred = () => {}}: Partial<Pick<InlineWriter, 'runIn' | 'referred'>> = {},
): string {
  const writer: InlineWriter = {
    place,
    before: '',
    after: '',
    startsLine: place === 'paragraph',
    endsLine: true,
    taken: '',
    inLink: false,
    runIn,
    referred,
    children: (inner, changes) => writeAll(inner, {...writer, ...changes}),
  }
  return writeAll(inlines, writer)
}

function writeAll(inlines: readonly Inline[], around: InlineWriter): string {
  let written = ''
  inlines.forEach((inline, index) => {
    const next = inlines[index + 1]
    const line = written.endsWith('\n')
    const writer: InlineWriter = {
      ...around,
      before: written === '' ? around.before : line ? '' : written.charAt(written.length - 1),
      after: next ? firstOf(next) : around.after,
      startsLine: line || (written === '' && around.startsLine),
      endsLine: !next && around.endsLine,
      runIn: around.runIn && index === 0,
      children: (inner, changes) => writeAll(inner, {...writer, ...changes}),
    }
    written += writeInline(inline, writer)
  })
  return written
}

/** What a neighbour begins with; a bracket that no neighbour minds stands for any markup. */
function firstOf<K extends keyof InlineMap>(inline: InlineMap[K] & {readonly type: K}): string {
  const codec: InlineCodec<InlineMap[K]> = inlineCodecs[inline.type]
  return codec.first?.(inline) ?? '<'
}

/** The only code that goes from an inline's name to its writer. */
function writeInline<K extends keyof InlineMap>(
  inline: InlineMap[K] & {readonly type: K},
  writer: InlineWriter,
): string {
  const codec: InlineCodec<InlineMap[K]> = inlineCodecs[inline.type]
  return codec.write(inline, writer)
}
