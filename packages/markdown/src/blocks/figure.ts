import type {Figure} from '@copydesk/schema'
import type {Image, ImageReference, RootContent} from 'mdast'
import {toUrl} from '../inlines/destination.ts'
import {type Reading, readingOf, traced} from '../trace/trace.ts'
import {
  type BlockCodec,
  type BlockReader,
  type BlockWriter,
  type Claim,
  nothing,
} from './block-codec.ts'
import {type Directive, readDirective, writeLeaf} from './directive.ts'
import {labelOf} from './label.ts'

/**
 * A paragraph that is one image; with a caption, a credit, another kind of media or no URL
 * `::figure[caption]{url= alt= credit= kind=}`. A caption may stand inside of `:::figure` too.
 */
export const figure: BlockCodec<Figure> = {
  nodes: ['paragraph', 'leafDirective', 'containerDirective'],
  read(node, reader) {
    if (node.type === 'paragraph') {
      const [only] = node.children
      if (node.children.length !== 1) return
      return only?.type === 'image' || only?.type === 'imageReference'
        ? fromImage(only, reader)
        : undefined
    }
    const directive = readDirective(node, ['figure'], ['url', 'alt', 'credit', 'kind'], reader)
    return directive && fromDirective(directive, reader)
  },
  write({media: {kind, url, alt = ''}, caption = [], credit}, writer: BlockWriter) {
    if (kind === 'image' && url !== undefined && caption.length === 0 && credit === undefined) {
      return writer.inlines([{type: 'image', url, ...(alt ? {alt} : {})}], 'paragraph')
    }
    return writeLeaf('figure', writer.inlines(caption, 'label'), {
      url,
      alt: alt || undefined,
      credit,
      kind: kind === 'image' ? undefined : kind,
    })
  },
}

function fromImage(node: Image | ImageReference, reader: BlockReader): Claim {
  const target = node.type === 'image' ? node : reader.definition(node.identifier)
  if (!target) return
  const span = reader.span(node)
  const at = traced(span)
  const url = toUrl(target.url)
  const alt = node.alt?.replace(/[\r\n]+/g, ' ').trim()
  const title = target.title?.replace(/[\r\n]+/g, ' ').trim()
  if (!url && !alt && !title) return nothing
  const media = readingOf(
    span,
    {kind: 'image'},
    {
      url: url ? {value: url, trace: at} : undefined,
      alt: alt ? {value: alt, trace: at} : undefined,
    },
  )
  const caption = title ? {value: [{type: 'text', value: title}], trace: at} : undefined
  return readingOf(span, {type: 'figure'}, {media, caption})
}

function fromDirective(directive: Directive, reader: BlockReader): Claim {
  const {span, text} = directive
  const url = toUrlReading(text('url'))
  const kind = text('kind')
  const media = readingOf(span, kind ? {} : {kind: 'image'}, {kind, url, alt: text('alt')})
  const caption = labelOf(directive, reader) ?? inside(directive.children, reader)
  const credit = text('credit')
  if (!url && !text('alt') && !caption && !credit) return nothing
  return readingOf(span, {type: 'figure'}, {media, caption, credit})
}

/** A caption that stands between the fences, its paragraphs as lines. */
function inside(nodes: readonly RootContent[], reader: BlockReader) {
  const words = nodes.flatMap((node, index) => {
    if (node.type !== 'paragraph') return []
    return index === 0 ? node.children : [{type: 'break'} as const, ...node.children]
  })
  const caption = reader.inlines(words)
  return caption.value.length > 0 ? caption : undefined
}

/** An attribute's URL in a form that a URL can have. */
export function toUrlReading(reading: Reading<string> | undefined): Reading<string> | undefined {
  const value = reading && toUrl(reading.value)
  return value ? {value, trace: reading.trace} : undefined
}
