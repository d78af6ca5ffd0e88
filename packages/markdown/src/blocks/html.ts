import type {Html} from '@copydesk/schema'
import {reportMarkup} from '../report-markup.ts'
import {traced} from '../trace/trace.ts'
import {type BlockCodec, nothing} from './block-codec.ts'
import {writeFence} from './fence.ts'

/** Foreign markup, in a fence `html raw`. Bare markup is read as the same, with a warning. */
export const html: BlockCodec<Html> = {
  nodes: ['html', 'code'],
  read(node, reader) {
    const raw = node.type === 'code' && node.lang === 'html' && node.meta?.trim() === 'raw'
    if (node.type !== 'html' && !raw) return
    const span = reader.span(node)
    const value = node.value.replace(/\r\n?/g, '\n')
    if (value.trim() === '') return nothing
    if (!raw) reader.report(reportMarkup(value, span))
    return reader.said({type: 'html', value}, node, {value: {value, trace: traced(span)}})
  },
  write: ({value}) => writeFence('html raw', value),
}
