import {report} from '@copydesk/schema'
import type {RootContent} from 'mdast'
import type {BlockReader} from './block-codec.ts'

/** Tell of a block where the one around it cannot hold it. It is left out. */
export function misplaced(node: RootContent, within: string, reader: BlockReader): void {
  if (node.type === 'definition') return
  reader.report(report('block-misplaced', `${node.type} in ${within}`, {span: reader.span(node)}))
}
