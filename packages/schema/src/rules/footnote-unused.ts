import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {walk} from '../tree/children.ts'
import type {Rule} from './rule.ts'

/** A note that nothing refers to is not read. */
export const footnoteUnused: Rule = function* (document) {
  const used = new Set<string>()
  for (const {node} of walk(document, {only: references}))
    if (node.type === 'footnoteReference') used.add(node.identifier)
  for (const {node, at} of walk(document, {only: notes})) {
    if (node.type !== 'footnote' || used.has(node.identifier)) continue
    yield report('footnote-unused', `footnote ${quoted(node.identifier)} without a reference`, {at})
  }
}

const notes: ReadonlySet<string> = new Set(['footnote'])
const references: ReadonlySet<string> = new Set(['footnoteReference'])
