import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import type {Inline} from '../inlines/index.ts'
import {findInstructions} from '../instructions.ts'
import {walk} from '../tree/children.ts'
import {textOf} from '../tree/text-of.ts'
import type {Rule} from './rule.ts'

/** A note to an editor or a machine that was left in the copy. It is told, never obeyed. */
export const instructionInCopy: Rule = function* (document) {
  for (const {node, at} of walk(document)) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue
    const children: readonly Inline[] = node.children
    for (const {text} of findInstructions(textOf(children))) {
      yield report('instruction-in-copy', `instruction ${quoted(text)}`, {at})
    }
  }
}
