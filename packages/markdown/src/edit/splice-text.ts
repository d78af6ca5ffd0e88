import type {Span} from '@copydesk/schema'
import {decodeString} from 'micromark-util-decode-string'
import {escapeText} from '../inlines/escape-text.ts'
import type {Place} from '../inlines/inline-codec.ts'
import type {TextEdit} from './text-edit.ts'

/**
 * The edit that turns the words at `span`, which say `before`, into `after`: only the characters that
 * differ. `undefined` where the source says the words in a way that this cannot follow.
 */
export function spliceText(
  source: string,
  span: Span,
  before: string,
  after: string,
  place: Place,
): TextEdit | undefined {
  const {head, tail} = commonEnds(before, after)
  const raw = source.slice(span.start, span.end)
  const range = locate(raw, before, head, before.length - tail)
  if (!range) return
  const start = span.start + range.start
  const end = span.start + range.end
  const put = after.slice(head, after.length - tail)
  const text = escapeText(put, {
    place,
    before: source.charAt(start - 1),
    after: source.charAt(end),
    startsLine:
      place === 'paragraph' && (start === span.start || /^[\s>]*$/.test(lineBefore(source, start))),
    endsLine: /[\r\n]|^$/.test(source.charAt(end)),
    inLink: place === 'label',
  })
  return {span: {start, end}, text}
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

const wrapped = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y
const escaped = /\\[!-/:-@[-`{-~]/y
const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9a-zA-Z]{1,31});/y

/** Where the characters from one place to another of a text stand in the markdown that says it. */
function locate(raw: string, text: string, from: number, to: number): Span | undefined {
  let start = from === 0 ? 0 : -1
  let index = 0
  let at = 0
  while (at < text.length) {
    if (at === from) start = index
    if (at === to) return {start, end: index}
    const found = step(raw, index, text.charAt(at))
    if (!found) return
    index += found.length
    at += found.says
  }
  if (at !== text.length || from > to) return
  return {start: from === text.length ? index : start, end: index}
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
