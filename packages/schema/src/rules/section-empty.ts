import {pointer} from '../contracts/pointer.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {textOf} from '../tree/text-of.ts'
import type {Rule} from './rule.ts'

/** A heading with nothing under it is mostly a piece that was moved and left its heading behind. */
export const sectionEmpty: Rule = function* (document) {
  if (document.type !== 'brief') return
  for (const [index, {heading, lead, items}] of document.sections.entries()) {
    if (lead.length > 0 || items.length > 0) continue
    const name = heading ? quoted(textOf(heading)) : index + 1
    yield report('section-empty', `section ${name} without content`, {
      at: pointer('sections', index),
    })
  }
}
