import {printable} from '@copydesk/schema/messages'

/** One character as a terminal shows it: its text made safe, and the columns it fills. */
export interface Cell {
  /** Offsets of the character in the source. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly width: number
}

/** How far a tab moves at the most. */
const tabStop = 4

/**
 * The characters of a stretch of one line. Tabs become spaces, so that carets stand under what they
 * mark; what a terminal would obey or hide is escaped; widths are those most terminals use.
 */
export function* toCells(source: string, start: number, end: number): Generator<Cell> {
  let column = 0
  for (let at = start; at < end; ) {
    const point = source.codePointAt(at) ?? 0
    const character = String.fromCodePoint(point)
    const plain = point > 0x1f && point < 0x7f
    const text = plain
      ? character
      : character === '\t'
        ? ' '.repeat(tabStop - (column % tabStop))
        : printable(character)
    const width = text === character ? widthOf(point) : text.length
    yield {start: at, end: at + character.length, text, width}
    column += width
    at += character.length
  }
}

/** Columns of a printable character: 2 for East Asian wide ones and most emoji, 0 for combining ones. */
function widthOf(point: number): 0 | 1 | 2 {
  if (point < 0x300) return 1
  if (/\p{Mn}|\p{Me}|[\ufe00-\ufe0f]/u.test(String.fromCodePoint(point))) return 0
  return wide.some(([first, last]) => point >= first && point <= last) ? 2 : 1
}

/** From EastAsianWidth.txt of Unicode, the large ranges of W and F, and the emoji planes. */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]
