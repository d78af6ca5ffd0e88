import type {Span} from '@copydesk/schema'
import {decodeString} from 'micromark-util-decode-string'
import {escapeText} from '../inlines/escape-text.ts'
import type {Place} from '../inlines/inline-codec.ts'
import {align} from './align.ts'
import type {TextEdit} from './text-edit.ts'

/**
 * The edits that turn the words at `span`, which say `before`, into `after`: only the characters that
 * differ. `undefined` where the source says the words in a way that this cannot follow.
 */
export function spliceText(
  source: string,
  span: Span,
  before: string,
  after: string,
  place: Place,
): readonly TextEdit[] | undefined {
  const changes = differences(before, after)
  const raw = source.slice(span.start, span.end)
  const places = locate(
    raw,
    before,
    changes.flatMap(({from, to}) => [from, to]),
  )
  if (!places) return
  return changes.map(({text}, index) => {
    const start = span.start + (places[2 * index] ?? 0)
    const end = span.start + (places[2 * index + 1] ?? 0)
    const first = start === span.start || /^[\s>]*$/.test(lineBefore(source, start))
    const written = escapeText(text, {
      place,
      before: source.charAt(start - 1),
      after: source.charAt(end),
      startsLine: place === 'paragraph' && first,
      endsLine: /[\r\n]|^$/.test(source.charAt(end)),
      inLink: place === 'label',
    })
    return {span: {start, end}, text: written}
  })
}

/** Characters of a text that become others. */
interface Difference {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Where two texts differ, word by word, and in the words by what they do not share at their ends. */
function differences(before: string, after: string): readonly Difference[] {
  const old = before.match(/\s*\S+|\s+$/g) ?? []
  const now = after.match(/\s*\S+|\s+$/g) ?? []
  const {kept} = align(old, now)
  const found: Difference[] = []
  let from = 0
  let index = 0
  let text = ''
  const close = (to: number) => {
    const gone = before.slice(from, to)
    const {head, tail} = commonEnds(gone, text)
    const put = text.slice(head, text.length - tail)
    if (gone !== text) found.push({from: from + head, to: to - tail, text: put})
    text = ''
  }
  const ends = [0]
  for (const word of old) ends.push((ends.at(-1) ?? 0) + word.length)
  for (const [nth, word] of now.entries()) {
    const place = kept.get(nth)
    if (place === undefined) text += word
    else {
      close(ends[place] ?? 0)
      index = place + 1
      from = ends[index] ?? before.length
    }
  }
  close(before.length)
  return found
}

/** How many characters two texts share at their ends. No character of two units is cut. */
function commonEnds(one: string, other: string): {readonly head: number; readonly tail: number} {
  const shorter = Math.min(one.length, other.length)
  let head = 0
  while (head < shorter && one[head] === other[head]) head++
  if (head > 0 && /[\ud800-\udbff]/.test(one.charAt(head - 1))) head--
  let tail = 0
  while (tail < shorter - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) {
    tail++
  }
  if (tail > 0 && /[\udc00-\udfff]/.test(one.charAt(one.length - tail))) tail--
  return {head, tail}
}

const blanks = /[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?/y
const wrapped = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y
const escaped = /\\[!-/:-@[-`{-~]/y
const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9a-zA-Z]{1,31});/y

/** Where some characters of a text, told in order, stand in the markdown that says it. */
function locate(
  raw: string,
  text: string,
  wanted: readonly number[],
): readonly number[] | undefined {
  const found: number[] = []
  // Blanks at the edges of running text say nothing.
  let index = /^\s/.test(text) ? 0 : raw.length - raw.trimStart().length
  let at = 0
  while (at < text.length && found.length < wanted.length) {
    // What begins here stands behind a comment, what ends here before it.
    if (wanted[found.length] === at && found.length % 2 === 1) found.push(index)
    index = behindComments(
      raw,
      index,
      at > 0 && text.charAt(at - 1) === ' ' && text.charAt(at) !== ' ',
    )
    while (wanted[found.length] === at) found.push(index)
    if (found.length === wanted.length) break
    const next = step(raw, index, text.charAt(at))
    if (!next) return
    index += next.length
    at += next.says
  }
  while (wanted[found.length] === at) found.push(index)
  return found.length === wanted.length ? found : undefined
}

/** Where the words go on behind comments, and behind a blank that is doubled by them. */
function behindComments(raw: string, from: number, doubled: boolean): number {
  let index = from
  while (raw.startsWith('<!--', index)) {
    const end = raw.indexOf('-->', index + 2)
    if (end < 0) return index
    index = end + 3
    if (doubled) index += matched(blanks, raw, index).length
  }
  return index
}

/** How much markdown says the next character, and how many characters it says. */
function step(
  raw: string,
  index: number,
  wanted: string,
): {readonly length: number; readonly says: number} | undefined {
  if (wanted === ' ') {
    const length = matched(wrapped, raw, index).length
    if (length > 0) return {length, says: 1}
  }
  const literal = matched(escaped, raw, index)
  if (literal !== '') return literal.charAt(1) === wanted ? {length: 2, says: 1} : undefined
  const reference = matched(entity, raw, index)
  if (reference !== '') {
    const value = decodeString(reference)
    if (value !== reference) {
      return value.startsWith(wanted) ? {length: reference.length, says: value.length} : undefined
    }
  }
  return raw.charAt(index) === wanted ? {length: 1, says: 1} : undefined
}

function matched(pattern: RegExp, raw: string, index: number): string {
  pattern.lastIndex = index
  return pattern.exec(raw)?.[0] ?? ''
}

function lineBefore(source: string, at: number): string {
  const start = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  return source.slice(start, at)
}
