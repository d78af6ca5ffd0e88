import {append, type Inline, type InlineMap, type Json, type Pointer} from '@copydesk/schema'
import type {Desk, Setting} from './desk.ts'

type WriteInline<I> = (inline: I, at: Pointer, desk: Desk, setting: Setting) => string

/** Words alone: marks are flattened, and links keep their words only. */
const writers: {readonly [K in keyof InlineMap]: WriteInline<InlineMap[K]>} = {
  text: ({value}, at, desk) => desk.text(value, append(at, 'value')),
  emphasis: flatten,
  strong: flatten,
  // Words that were struck out would read as if they stood: the copy is without them.
  delete: () => '',
  link: (inline, at, desk, setting) => {
    if (inline.url === undefined && inline.title === undefined) {
      return flatten(inline, at, desk, setting)
    }
    return desk.words(inline.children, append(at, 'children'), setting)
  },
  inlineCode: ({value}, at, desk, setting) => {
    desk.hold(append(at, 'value'))
    return tellFlattened(value, at, desk, setting)
  },
  superscript: raise('^', '⁰¹²³⁴⁵⁶⁷⁸⁹'),
  subscript: raise('_', '₀₁₂₃₄₅₆₇₈₉'),
  break: (_, at, desk, {oneLine}) => {
    if (!oneLine) return '\n'
    desk.tell({at, reason: 'approximated', became: {type: 'text', value: ' '}})
    return ' '
  },
  image: ({alt}, at, desk) => (alt === undefined ? '' : `[${desk.text(alt, append(at, 'alt'))}]`),
  footnoteReference: ({identifier}, at, desk) =>
    `[${desk.text(identifier, append(at, 'identifier'))}]`,
}

/** The only code that goes from an inline's name to its writer. */
export function writeInline<K extends keyof InlineMap>(
  inline: InlineMap[K] & {readonly type: K},
  at: Pointer,
  desk: Desk,
  setting: Setting,
): string {
  const write: WriteInline<InlineMap[K]> = writers[inline.type]
  return write(inline, at, desk, setting)
}

interface Marked {
  readonly children: readonly Inline[]
}

function flatten({children}: Marked, at: Pointer, desk: Desk, setting: Setting): string {
  const words = desk.words(children, append(at, 'children'), {...setting, flattened: true})
  return tellFlattened(words, at, desk, setting)
}

function tellFlattened(words: string, at: Pointer, desk: Desk, {flattened}: Setting): string {
  if (!flattened && words !== '') desk.tell({at, reason: 'flattened', became: toJson(words)})
  return words
}

/** Raised or lowered digits have signs of their own; other words get a mark, lest 10² reads as 102. */
function raise(mark: string, digits: string): WriteInline<Marked> {
  const signs = [...digits]
  return ({children}, at, desk, setting) => {
    const words = desk.words(children, append(at, 'children'), {...setting, flattened: true})
    if (words === '') return ''
    const marked = words.includes(' ') ? `${mark}(${words})` : mark + words
    const isNumber = /^\d+$/.test(words)
    const raised = isNumber ? words.replace(/\d/g, (digit) => signs[Number(digit)] ?? '') : marked
    if (!setting.flattened) desk.tell({at, reason: 'approximated', became: toJson(raised)})
    return raised
  }
}

/** Words as running text again: what the copy shows. */
function toJson(words: string): Json {
  const lines = words.split('\n')
  if (lines.length === 1) return {type: 'text', value: words}
  return lines.flatMap((value, index): readonly Json[] => [
    ...(index === 0 ? [] : [{type: 'break'}]),
    {type: 'text', value},
  ])
}
