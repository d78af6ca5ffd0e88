import type {Block} from '../blocks/index.ts'
import {pointer} from '../contracts/pointer.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {report} from '../diagnostics/report.ts'
import type {Rule} from './rule.ts'

/**
 * Those who listen move by headings, and take a skipped level for a missing part (WCAG 2.2, 1.3.1).
 * Headings in boxes and quotations have an order of their own and are not looked at.
 */
export const headingSkipsLevel: Rule = function* (document) {
  if (document.type === 'article') yield* inBody(document.body, 1, ['body'])
  if (document.type !== 'brief') return
  yield* inBody(document.lead, 3, ['lead'])
  for (const [index, section] of document.sections.entries()) {
    yield* inBody(section.lead, 3, ['sections', index, 'lead'])
    for (const [number, item] of section.items.entries()) {
      yield* inBody(item.children, 3, ['sections', index, 'items', number, 'children'])
    }
  }
}

function* inBody(
  blocks: readonly Block[],
  depth: number,
  way: readonly (string | number)[],
): Generator<Diagnostic> {
  let last = depth
  let seen = false
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading') continue
    if (block.depth > last + 1) {
      const after = seen ? `after one of ${last}` : 'as the first'
      yield report('heading-skips-level', `heading of depth ${block.depth} ${after}`, {
        at: pointer(...way, index),
        expected: `depth ${last + 1} at the most`,
      })
    }
    last = block.depth
    seen = true
  }
}
