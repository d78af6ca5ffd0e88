import type {Feedback} from '@copydesk/schema'
import type {DocumentCodec} from './document-codec.ts'

/** What the reader wrote. */
export const feedback: DocumentCodec<Feedback> = {
  read: (nodes, _, reader) => ({body: reader.blocks(nodes)}),
  write: ({body}, writer) => writer.blocks(body),
}
