import {type InlineCode, textOf} from '@copydesk/schema'
import {escapeText} from './escape-text.ts'
import type {InlineCodec} from './inline-codec.ts'
import {onOneLine} from './on-one-line.ts'

/** Between backticks, or in `<code>` in a table or label where brackets and bars would be misread. */
export const inlineCode: InlineCodec<InlineCode> = {
  nodes: ['inlineCode'],
  read(node, reader) {
    if (node.type !== 'inlineCode') return
    return reader.said({type: 'inlineCode', value: onOneLine(node.value)}, node)
  },
  tag: {names: ['code'], read: (children) => ({type: 'inlineCode', value: textOf(children)})},
  write({value}, writer) {
    const {place} = writer
    if ((place === 'cell' && value.includes('|')) || (place === 'label' && /[[\]]/.test(value))) {
      const inside = {...writer, before: '>', after: '<', startsLine: false, endsLine: false}
      return `<code>${escapeText(value, inside)}</code>`
    }
    const fence = '`'.repeat(longestRun(value, '`') + 1)
    const blanks = value.startsWith(' ') && value.endsWith(' ') && /[^ ]/.test(value)
    const pad = blanks || value.startsWith('`') || value.endsWith('`') ? ' ' : ''
    return fence + pad + value + pad + fence
  },
}

/** How often a character stands beside itself at the most. */
export function longestRun(text: string, character: string): number {
  let longest = 0
  let run = 0
  for (const one of text) {
    run = one === character ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest
}
