import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {gathered, placeOfPart} from './gathered.ts'
import type {Rule} from './rule.ts'

/**
 * The field's marks for copy to come. Three X alone may be a Roman thirty, so they count only in
 * square brackets or where they are the whole text; the typesetters' Latin counts with its third
 * word or as the whole text, since stories are written about it.
 */
const placeholder =
  /(?<![\p{L}\p{N}])(?:XXXX+|TKTK(?:TK)*|[Ll]orem [Ii]psum(?= dolor|[\s.…]*$))(?![\p{L}\p{N}])|\[XXX\]|^XXX$/u
/** *To come*, in English. A name after it, or a hyphen, makes it the short form of something else. */
const english = /(?<![\p{L}\p{N}&.-])TK(?![\p{L}\p{N}&-]|\.\p{L}| \p{Lu})/u

const mayHold = (text: string): boolean =>
  text.includes('XXX') || text.includes('TK') || text.includes('orem ') || text.includes('orem I')

/** Copy to come that never came. */
export const placeholderText: Rule = function* (document, context) {
  const inEnglish = /^en(?:-|$)/i.test(document.language ?? '')
  const {whole, texts} = gathered(document, context)
  if (!mayHold(whole)) return
  for (const {text, parts} of texts) {
    if (!mayHold(text)) continue
    for (const part of parts) {
      const {value} = part
      const found = placeholder.exec(value) ?? (inEnglish ? english.exec(value) : null)
      if (!found) continue
      yield report('placeholder-text', `placeholder ${quoted(found[0])}`, {at: placeOfPart(part)})
    }
  }
}
