import type {Inline, InlineMap} from '../inlines/index.ts'
import {markOrder} from './flatten-marks.ts'

/** The members of each inline in the order in which the normal form has them. */
const order: {readonly [K in keyof InlineMap]: readonly (keyof InlineMap[K] & string)[]} = {
  text: ['type', 'value'],
  emphasis: ['type', 'children'],
  strong: ['type', 'children'],
  delete: ['type', 'children'],
  link: ['type', 'url', 'title', 'children'],
  inlineCode: ['type', 'value'],
  superscript: ['type', 'children'],
  subscript: ['type', 'children'],
  break: ['type'],
  image: ['type', 'url', 'alt', 'title'],
  footnoteReference: ['type', 'identifier'],
}

const ranks: ReadonlyMap<string, number> = new Map(markOrder.map((kind, rank) => [kind, rank]))

/**
 * Whether running text certainly is in its normal form, so that nothing need be built anew: most is,
 * and finding so is many times quicker. Where two marks touch, it does not look closer and says no.
 */
export function isNormal(inlines: readonly Inline[]): boolean {
  return areNormal(inlines, 0)
}

/** `around` has a bit for each kind of mark around these. */
function areNormal(inlines: readonly Inline[], around: number): boolean {
  const last = inlines.length - 1
  let before: Inline | undefined
  for (let index = 0; index <= last; index++) {
    const inline = inlines[index]
    if (!inline || !isInOrder(inline)) return false
    if (inline.type === 'text') {
      const {value} = inline
      if (value === '' || before?.type === 'text') return false
      if ((index === 0 || before?.type === 'break') && startsBlank(value)) return false
      if (index === last && endsBlank(value)) return false
    } else if ('children' in inline) {
      if ((before && 'children' in before) || !isNormalMark(inline, around)) return false
    } else if (!isNormalLeaf(inline, before) || (inline.type === 'break' && index === last)) {
      return false
    }
    before = inline
  }
  return true
}

type Marked = Extract<Inline, {readonly children: readonly Inline[]}>

function isNormalMark(mark: Marked, around: number): boolean {
  const rank = ranks.get(mark.type)
  const {children} = mark
  const [first] = children
  if (rank === undefined || !first || (around & (1 << rank)) !== 0) return false
  if (children.length === 1 && (ranks.get(first.type) ?? rank) < rank) return false
  if (mark.type === 'link' && (mark.url === '' || !isTrimmed(mark.title))) return false
  return areNormal(children, around | (1 << rank))
}

function isNormalLeaf(leaf: Exclude<Inline, Marked>, before: Inline | undefined): boolean {
  if (leaf.type === 'inlineCode') return leaf.value !== '' && before?.type !== 'inlineCode'
  if (leaf.type === 'image') return isTrimmed(leaf.alt) && isTrimmed(leaf.title)
  if (leaf.type !== 'break') return true
  return before !== undefined && !(before.type === 'text' && endsBlank(before.value))
}

/** Whether an optional text says something, without blanks around it. */
const isTrimmed = (text: string | undefined): boolean =>
  text === undefined || (text !== '' && text.trim() === text)

/** Whether no member is undefined, and each stands where the normal form has it. */
function isInOrder(inline: Inline): boolean {
  const names: readonly string[] = order[inline.type]
  let at = 0
  for (const name in inline) {
    while (names[at] !== name) if (++at >= names.length) return false
    if (inline[name as keyof Inline] === undefined) return false // its own
    at++
  }
  return true
}

/** The printable characters of ASCII, which most texts begin and end with, are soon told. */
const isInk = (code: number): boolean => code > 32 && code < 127

const startsBlank = (text: string): boolean =>
  !isInk(text.charCodeAt(0)) && text.trimStart().length < text.length

const endsBlank = (text: string): boolean =>
  !isInk(text.charCodeAt(text.length - 1)) && text.trimEnd().length < text.length
