import type {Article} from '@copydesk/schema'
import type {DocumentCodec} from './document-codec.ts'
import {takeHeadline} from './take-headline.ts'

/** An article's body is its blocks, after the headline where that is a `#`. */
export const article: DocumentCodec<Article> = {
  read(nodes, said, reader) {
    const {headline, rest} = takeHeadline(nodes, said['headline'], reader)
    return {headline, body: reader.blocks(rest)}
  },
  write: ({body}, writer) => writer.blocks(body),
}
