import {append, resolve} from '../contracts/pointer.ts'
import {quoted} from '../diagnostics/printable.ts'
import {report} from '../diagnostics/report.ts'
import {isNode} from '../tree/node.ts'
import {texts} from '../tree/texts.ts'
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

/** Copy to come that never came. */
export const placeholderText: Rule = function* (document) {
  const inEnglish = /^en(?:-|$)/i.test(document.language ?? '')
  for (const {parts} of texts(document)) {
    for (const {value = '', data} of parts) {
      const found = placeholder.exec(value) ?? (inEnglish ? english.exec(value) : null)
      if (!found) continue
      const at = isNode(resolve(document, data.at)) ? append(data.at, 'value') : data.at
      yield report('placeholder-text', `placeholder ${quoted(found[0])}`, {at})
    }
  }
}
