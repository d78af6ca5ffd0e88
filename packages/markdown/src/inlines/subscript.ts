import type {Subscript} from '@copydesk/schema'
import type {InlineCodec} from './inline-codec.ts'
import {writeTag} from './write-mark.ts'

/** Markdown has no mark for it: `<sub>`. */
export const subscript: InlineCodec<Subscript> = {
  nodes: [],
  read: () => undefined,
  tag: {names: ['sub'], read: (children) => ({type: 'subscript', children})},
  write: ({children}, writer) => writeTag(children, 'sub', writer),
}
