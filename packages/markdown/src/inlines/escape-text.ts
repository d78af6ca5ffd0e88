import type {InlineWriter} from './inline-codec.ts'

type Around = Pick<
  InlineWriter,
  'place' | 'before' | 'after' | 'startsLine' | 'endsLine' | 'inLink'
>

const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9a-zA-Z]{1,31});/y
const word = /[\p{L}\p{N}]/u
const punctuation = /[!-/:-@[-`{-~]/
const blank = /\s/u

/** Text that is read back as it is, with no more escapes than that takes. */
export function escapeText(text: string, around: Around): string {
  const from = around.startsLine ? lineStart(text) : -1
  let written = ''
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    if (index === from || means(text, index, around)) written += '\\'
    written += character
  }
  return written
}

/** Whether the character at `index` could be taken for markup. Edges count as the worst case. */
function means(text: string, index: number, around: Around): boolean {
  const before = text.charAt(index - 1)
  const after = text.charAt(index + 1)
  switch (text.charAt(index)) {
    case '\\':
      return after === '' || punctuation.test(after)
    case '`':
    case '[':
      return true
    case ']':
      return around.inLink || around.place === 'label'
    case '*':
      return !(blank.test(before) && blank.test(after))
    case '_':
      return !(word.test(before) && word.test(after))
    case '~':
      return before === '' || after === '' || before === '~' || after === '~'
    case '<':
      return after === '' || /[a-zA-Z/!?]/.test(after)
    case '&':
      entity.lastIndex = index
      return entity.test(text)
    case '!':
      return after === '' && around.after === '['
    case '|':
      return around.place === 'cell'
    case '#':
      return after === '' && around.endsLine && around.place === 'heading'
    case '^':
      return index === 0 && around.before === '['
    case '(':
    case ':':
    case '{':
      return index === 0 && around.before === ']'
    default:
      return false
  }
}

/** The index of what would open a block at the start of a line, or -1. */
function lineStart(text: string): number {
  if (/^#{1,6}(?:\s|$)/u.test(text)) return 0
  if (/^[-+](?:\s|$|[-+:|])/u.test(text)) return 0
  if (/^(?:[>=|]|:[:|-])/u.test(text)) return 0
  const number = /^\d{1,9}(?=[.)](?:\s|$))/u.exec(text)
  return number ? number[0].length : -1
}
