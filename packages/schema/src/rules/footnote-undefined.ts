import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {walk} from '../tree/children.ts'
import type {Rule} from './rule.ts'

/** A reference without its note leads nowhere. */
export const footnoteUndefined: Rule = function* (document) {
  const defined = new Set<string>()
  for (const {node} of walk(document, {only: notes}))
    if (node.type === 'footnote') defined.add(node.identifier)
  for (const {node, at} of walk(document, {only: references})) {
    if (node.type !== 'footnoteReference' || defined.has(node.identifier)) continue
    const name = quoted(node.identifier)
    yield report('footnote-undefined', `reference to the footnote ${name}`, {at})
  }
}

const notes: ReadonlySet<string> = new Set(['footnote'])
const references: ReadonlySet<string> = new Set(['footnoteReference'])
