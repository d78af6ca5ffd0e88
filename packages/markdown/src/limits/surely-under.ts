import type {EngineLimits} from '../engine/engine.ts'
import {longStretch} from './long-stretch.ts'

/**
 * Whether a body certainly comes to no more than an engine takes, found without a look at each
 * character: nearly no file comes near a ceiling. `false` says nothing. Measured on 1,300 articles:
 * 10 ms, where counting all took 80.
 */
export function surelyUnder(source: string, from: number, most: EngineLimits): boolean {
  const length = source.length - from
  if (length > Math.min(most.characters, most.blankLines)) return false
  if (source.includes('\r', from) || !holdsFew(source, from, [']:'], most.footnotes)) return false
  if (length > most.bars && !holdsFew(source, from, ['|'], most.bars)) return false
  if (length > most.delimiters && !holdsFew(source, from, delimiters, most.delimiters)) return false
  const lines = Math.min(most.lines, most.underlines)
  // A line has a character and its end, a prefix is a character.
  if (length < 2 * lines && length <= most.prefixes && rescansFew(source, from, most.rescans)) {
    return true
  }
  return linesAreUnder(source, from, most)
}

/** Whether so little stands between blank lines that it may be gone over for each of its characters. */
function rescansFew(source: string, from: number, most: number): boolean {
  const length = source.length - from
  return longStretch(source, from, Math.floor(most / (2 * length))) < 0
}

function linesAreUnder(source: string, from: number, most: EngineLimits): boolean {
  let lines = 0
  let prefixes = 0
  let rescans = 0
  let stretch = from
  for (let start = from; start < source.length; ) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    if (end === start) {
      rescans += mostRescans(start - stretch)
      stretch = end
    } else {
      lines++
      prefixes += mostPrefixes(source, start, end)
    }
    start = end + 1
  }
  rescans += mostRescans(source.length - stretch)
  return (
    lines <= Math.min(most.lines, most.underlines) &&
    prefixes <= most.prefixes &&
    rescans <= most.rescans
  )
}

/** A character is two marks at the most, and for each of them the whole stretch may be gone over. */
const mostRescans = (length: number): number => 2 * length * length

/** What a line begins with before its words. */
function mostPrefixes(source: string, start: number, end: number): number {
  let index = start
  while (index < end && source.charCodeAt(index) < firstLetter) index++
  return index - start
}

const firstLetter = 0x40

const delimiters = ['[', ']', '*', '_', '`', '~'] as const

/** Whether all of these together are found so many times at the most. */
function holdsFew(source: string, from: number, signs: readonly string[], most: number): boolean {
  let count = 0
  for (const sign of signs) {
    let at = source.indexOf(sign, from)
    for (; at >= 0; at = source.indexOf(sign, at + sign.length)) if (++count > most) return false
  }
  return true
}
