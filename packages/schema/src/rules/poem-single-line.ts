import {report} from '../diagnostics/report.ts'
import {walk} from '../tree/children.ts'
import type {Rule} from './rule.ts'

/** A poem of one line is mostly a poem whose line breaks were lost on the way. */
export const poemSingleLine: Rule = function* (document) {
  for (const {node, at} of walk(document, {only: poems})) {
    if (node.type !== 'poem') continue
    const lines = node.children.flatMap((stanza) => stanza.children)
    if (lines.length === 1) yield report('poem-single-line', 'poem of one line', {at})
  }
}

const poems: ReadonlySet<string> = new Set(['poem'])
