import type {LiveEntry} from '@copydesk/schema'
import {readingOf} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'
import {readDirective, writeContainer} from './directive.ts'
import {labelOf} from './label.ts'

/** `:::live[heading]{time= printed=}` around blocks. */
export const liveEntry: BlockCodec<LiveEntry> = {
  nodes: ['leafDirective', 'containerDirective'],
  read(node, reader) {
    const directive = readDirective(node, ['live', 'liveEntry'], ['time', 'printed'], reader)
    if (!directive) return
    const {span, text} = directive
    const heading = labelOf(directive, reader)
    const children = reader.blocks(directive.children)
    const time = text('time')
    const printed = text('printed')
    if (!heading && !time && !printed && children.value.length === 0) return nothing
    return readingOf(span, {type: 'liveEntry'}, {time, printed, heading, children})
  },
  write: ({time, printed, heading = [], children}, writer) =>
    writeContainer(
      'live',
      writer.inlines(heading, 'label'),
      {time, printed},
      writer.inside(children),
    ),
}
