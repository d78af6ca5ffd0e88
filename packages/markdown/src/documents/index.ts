import type {DocumentMap} from '@copydesk/schema'
import {article} from './article.ts'
import {brief} from './brief.ts'
import {contributor} from './contributor.ts'
import type {DocumentCodec} from './document-codec.ts'
import {feedback} from './feedback.ts'
import {poem} from './poem.ts'
import {topic} from './topic.ts'

/** How the body of each document is read and written. A document without a codec does not compile. */
export const documentCodecs: {readonly [K in keyof DocumentMap]: DocumentCodec<DocumentMap[K]>} = {
  article,
  brief,
  poem,
  topic,
  contributor,
  feedback,
}
