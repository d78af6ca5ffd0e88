import type {Footnote} from '@copydesk/schema'
import {readingOf, traced} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'
import {prefixLines} from './prefix.ts'

/** `[^name]: ` and what the note says, further lines set in by four blanks. */
export const footnote: BlockCodec<Footnote> = {
  read(node, reader) {
    if (node.type !== 'footnoteDefinition') return
    const span = reader.span(node)
    const children = reader.blocks(node.children)
    if (children.value.length === 0) return nothing
    const name = {value: reader.footnote(node.identifier), trace: traced(span)}
    return readingOf(span, {type: 'footnote'}, {identifier: name, children})
  },
  write({identifier, children}, writer) {
    writer.defined(identifier)
    return prefixLines(writer.blocks(children), '    ', `[^${identifier}]: `)
  },
}
