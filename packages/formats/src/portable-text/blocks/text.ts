import type {Heading, Paragraph, Quote} from '@copydesk/schema'
import type {Codec} from '../codec.ts'
import {quoteShape} from './quote-shape.ts'

/** A paragraph is a block in the style `normal`. It is read where styles are told apart. */
export const paragraph: Codec<Paragraph> = {
  types: [],
  write: ({children}, writer) => [writer.text(children, 'normal')],
  read: () => undefined,
}

/** A heading is a block in the style of its depth. */
export const heading: Codec<Heading> = {
  types: [],
  write: ({depth, children}, writer) => [writer.text(children, `h${depth}`)],
  read: () => undefined,
}

/**
 * A quote of one paragraph is a block in the style `blockquote`, with who said it in a member of its
 * own. A style cannot hold two paragraphs together: such a quote is an object.
 */
export const quote: Codec<Quote> = {
  types: ['quote'],
  write: (block, writer) => {
    const {attribution, children} = block
    const [only] = children
    if (children.length !== 1 || only?.type !== 'paragraph') {
      return [writer.members(block, quoteShape)]
    }
    const said = attribution ? {attribution: writer.inlines(attribution)} : {}
    return [{...writer.text(only.children, 'blockquote'), ...said}]
  },
  read: (entry, at, reader) => reader.members(entry, quoteShape, at) as Quote, // checked with the whole
}
