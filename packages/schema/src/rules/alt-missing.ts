import {append} from '../contracts/pointer.ts'
import {report} from '../diagnostics/report.ts'
import {walk} from '../tree/children.ts'
import type {Rule} from './rule.ts'

/** A picture without alternative text says nothing to those who do not see it (WCAG 2.2, 1.1.1). */
export const altMissing: Rule = function* (document) {
  for (const {node, at} of walk(document)) {
    const picture = node.type === 'figure' && node.media.kind === 'image' ? node.media : node
    if (node.type !== 'image' && picture === node) continue
    if ('alt' in picture && picture.alt !== undefined) continue
    yield report('alt-missing', 'image without alternative text', {
      at: node.type === 'figure' ? append(at, 'media') : at,
    })
  }
}
