import type {Superscript} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'
import {writeTag} from './write-mark.ts'

/** Markdown has no mark for it: `<sup>`. */
export const superscript: InlineCodec<Superscript> = {
  nodes: [],
  read: () => undefined,
  tag: {names: ['sup'], read: (children) => ({type: 'superscript', children})},
  write: ({children}, writer) => writeTag(children, 'sup', writer),
}
