import {append} from '../contracts/pointer.ts'
import {report} from '../diagnostics/report.ts'
import {walk} from '../tree/children.ts'
import type {Rule} from './rule.ts'

/**
 * A picture without alternative text says nothing to those who do not see it (WCAG 2.2, 1.1.1).
 * A figure without a URL is the trace of a picture, and nobody can say what it shows.
 */
export const altMissing: Rule = function* (document) {
  for (const {node, at} of walk(document, {only: pictures})) {
    const media = node.type === 'figure' ? node.media : node
    const isPicture = 'kind' in media ? media.kind === 'image' && media.url : node.type === 'image'
    if (!isPicture || ('alt' in media && media.alt !== undefined)) continue
    yield report('alt-missing', 'image without alternative text', {
      at: node.type === 'figure' ? append(at, 'media') : at,
    })
  }
}

const pictures: ReadonlySet<string> = new Set(['figure', 'image'])
