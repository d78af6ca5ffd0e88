import type {Footnote} from '@copydesk/schema'
import {readingOf, traced} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'
import {readDirective, writeContainer} from './directive.ts'
import {indentNote} from './prefix.ts'

/**
 * `[^name]: ` and what the note says, further lines set in by four blanks. A note right inside a note
 * is `:::footnote{name=…}`: engines disagree about where it would end.
 */
export const footnote: BlockCodec<Footnote> = {
  nodes: ['footnoteDefinition', 'leafDirective', 'containerDirective'],
  read(node, reader) {
    const span = reader.span(node)
    if (node.type === 'footnoteDefinition') {
      const children = reader.blocks(node.children)
      if (children.value.length === 0) return nothing
      const name = {value: reader.footnote(node.identifier), trace: traced(span)}
      return readingOf(span, {type: 'footnote'}, {identifier: name, children})
    }
    const directive = readDirective(node, ['footnote'], ['name'], reader)
    if (!directive) return
    const children = reader.blocks(directive.children)
    if (children.value.length === 0) return nothing
    return readingOf(span, {type: 'footnote'}, {identifier: directive.text('name'), children})
  },
  write({identifier, children}, writer) {
    if (writer.inNote) {
      return writeContainer('footnote', '', {name: identifier}, writer.inside(children))
    }
    writer.defined(identifier)
    return indentNote(writer.note(children), `[^${identifier}]: `)
  },
}
