import {append, type Html} from '@copydesk/schema'
import type {Codec} from '../codec.ts'
import {h} from '../hast.ts'
import {sanitize} from '../sanitize.ts'
import {lastIn} from '../tree.ts'

/** Foreign markup without what runs, in an element of its own. What was taken out is told. */
export const html: Codec<Html> = {
  write({value}, at, desk) {
    const {nodes, markup} = sanitize(value)
    if (markup.trim() === '') return []
    const place = append(at, 'value')
    if (markup === value) desk.hold(place)
    else desk.tell({at: place, reason: 'approximated', became: markup})
    return [h('div', {dataBlock: 'html'}, [...nodes])]
  },
  read(element, reader) {
    const location = element.sourceCodeLocation
    const start = location?.startTag?.endOffset
    if (start === undefined) return undefined
    reader.take(element)
    const end = location?.endTag?.startOffset ?? lastIn(element)
    const value = reader.source
      .slice(start, end)
      .replace(/\r\n?/g, '\n')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff]/gu, '')
    return value.trim() === '' ? undefined : {type: 'html', value}
  },
}
