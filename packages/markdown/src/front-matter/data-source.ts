import type {Span} from '@copydesk/schema'
import type {DataNode} from './data-node.ts'

/** Front matter that was parsed, and where its text stands in the source. */
export interface DataSource {
  readonly text: string
  /** Nothing where there is nothing in it. */
  readonly root: DataNode | undefined
  readonly place: (start: number, end: number) => Span
}
