import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {walk} from '../tree/children.ts'
import type {Rule} from './rule.ts'

/** A reference without its note leads nowhere. */
export const footnoteUndefined: Rule = function* (document) {
  const notes = new Set<string>()
  for (const {node} of walk(document)) if (node.type === 'footnote') notes.add(node.identifier)
  for (const {node, at} of walk(document)) {
    if (node.type !== 'footnoteReference' || notes.has(node.identifier)) continue
    const name = quoted(node.identifier)
    yield report('footnote-undefined', `reference to the footnote ${name}`, {at})
  }
}
