import type {Inline} from '../inlines/index.ts'
import {isCharacters} from '../scalars/characters.ts'
import {isKebab} from '../scalars/kebab.ts'
import {isTrimmedText} from '../scalars/text.ts'
import {isUrl} from '../scalars/url.ts'
import {markOrder} from './flatten-marks.ts'
import {areInOrder, isInOrder, isUnread, type Unread} from './settled.ts'

/**
 * Whether a value certainly is running text in its normal form, so that nothing need be read or built
 * anew: most is, and finding so is many times quicker. Where two marks touch, it does not look closer
 * and says no.
 */
export const isNormal = (value: unknown): value is readonly Inline[] =>
  Array.isArray(value) && areNormal(value, 0)

const ofMark = ['type', 'children'] as const
const ofLink = ['type', 'url', 'title', 'children'] as const
const ofText = ['type', 'value'] as const
const ofImage = ['type', 'url', 'alt', 'title'] as const
const ofNote = ['type', 'identifier'] as const
const ofBreak = ['type'] as const

/** What stood before: it decides what may follow. */
type Before = 'nothing' | 'text' | 'blank' | 'mark' | 'code' | 'break' | 'other'

/** `around` has a bit for each kind of mark around these. */
function areNormal(inlines: readonly unknown[], around: number): boolean {
  let before: Before = 'nothing'
  for (const inline of inlines) {
    if (!isUnread(inline)) return false
    const next = follows(before, inline, around)
    if (!next) return false
    before = next
  }
  return before !== 'blank' && before !== 'break'
}

/** What an inline is to the one after it; nothing where it is not sure to be normal. */
function follows(before: Before, inline: Unread, around: number): Before | undefined {
  switch (inline['type']) {
    case 'text': {
      const {value} = inline
      if (before === 'text' || before === 'blank') return
      if (!areInOrder(inline, ofText) || !isCharacters(value) || value === '') return
      if ((before === 'nothing' || before === 'break') && startsBlank(value)) return
      return endsBlank(value) ? 'blank' : 'text'
    }
    case 'link': {
      const {url, title} = inline
      if (before === 'mark' || !isInOrder(inline, ofLink)) return
      if (url !== undefined && !isUrl(url)) return
      if (title !== undefined && !isTrimmedText(title)) return
      return isNormalMark(inline, around) ? 'mark' : undefined
    }
    case 'inlineCode': {
      const {value} = inline
      if (before === 'code' || !areInOrder(inline, ofText)) return
      return isCharacters(value) && value !== '' ? 'code' : undefined
    }
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'superscript':
    case 'subscript': {
      if (before === 'mark' || !areInOrder(inline, ofMark)) return
      return isNormalMark(inline, around) ? 'mark' : undefined
    }
    case 'break':
      if (before === 'nothing' || before === 'blank' || !areInOrder(inline, ofBreak)) return
      return 'break'
    case 'footnoteReference':
      return areInOrder(inline, ofNote) && isKebab(inline['identifier']) ? 'other' : undefined
    case 'image': {
      const {url, alt, title} = inline
      if (!isInOrder(inline, ofImage) || !isUrl(url)) return
      if (alt !== undefined && !isTrimmedText(alt)) return
      return title === undefined || isTrimmedText(title) ? 'other' : undefined
    }
    default:
      return
  }
}

const ranks: ReadonlyMap<unknown, number> = new Map(markOrder.map((kind, rank) => [kind, rank]))

function isNormalMark({type, children}: Unread, around: number): boolean {
  const rank = ranks.get(type) ?? 0
  if (!Array.isArray(children) || (around & (1 << rank)) !== 0) return false
  const [first]: readonly unknown[] = children
  if (!isUnread(first)) return false
  if (children.length === 1 && (ranks.get(first['type']) ?? rank) < rank) return false
  return areNormal(children, around | (1 << rank))
}

/** The printable characters of ASCII, which most texts begin and end with, are soon told. */
const isInk = (code: number): boolean => code > 32 && code < 127

const startsBlank = (text: string): boolean =>
  !isInk(text.charCodeAt(0)) && text.trimStart().length < text.length

const endsBlank = (text: string): boolean =>
  !isInk(text.charCodeAt(text.length - 1)) && text.trimEnd().length < text.length
