import type {Embed} from '@copydesk/schema'
import {readingOf} from '../trace/trace.ts'
import type {BlockCodec} from './block-codec.ts'
import {readDirective, writeLeaf} from './directive.ts'
import {toUrlReading} from './figure.ts'
import {labelText, words} from './label.ts'

/** `::embed[title]{url= provider= kind=}`. */
export const embed: BlockCodec<Embed> = {
  nodes: ['leafDirective', 'containerDirective'],
  read(node, reader) {
    const directive = readDirective(node, ['embed'], ['url', 'provider', 'kind'], reader)
    if (!directive) return
    const {span, text} = directive
    return readingOf(
      span,
      {type: 'embed'},
      {
        url: toUrlReading(text('url')),
        provider: text('provider'),
        kind: text('kind'),
        title: labelText(directive, reader),
      },
    )
  },
  write: ({url, provider, kind, title}, writer) =>
    writeLeaf('embed', writer.inlines(words(title), 'label'), {url, provider, kind}),
}
