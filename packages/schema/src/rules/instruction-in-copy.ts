import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {findInstructions} from '../instructions.ts'
import {gathered, placeOf} from './gathered.ts'
import type {Rule} from './rule.ts'

/** A note to an editor or a machine that was left in the copy. It is told, never obeyed. */
export const instructionInCopy: Rule = function* (document, context) {
  for (const {text, spot} of gathered(document, context).texts) {
    for (const instruction of findInstructions(text)) {
      yield report('instruction-in-copy', `instruction ${quoted(instruction.text)}`, {
        at: placeOf(spot),
      })
    }
  }
}
