import type {EngineLimits} from '../engine/engine.ts'
import {lineEnd, nextLine} from './nesting.ts'
import {surelyUnder} from './surely-under.ts'

/** What of a body is more than an engine takes. */
export interface Overload {
  readonly found: string
  readonly at: number
  readonly most: number
}

/** What was counted so far: of one body, or of all that one engine is to read. */
export type Counts = {-readonly [K in keyof EngineLimits]: number}

/** Nothing counted yet. */
export const noCounts = (): Counts => ({
  characters: 0,
  lines: 0,
  blankLines: 0,
  underlines: 0,
  prefixes: 0,
  delimiters: 0,
  bars: 0,
  footnotes: 0,
  rescans: 0,
})

/** Where a body comes to more than an engine takes, or nothing. One pass, or none over a short body. */
export function overload(source: string, from: number, most: EngineLimits): Overload | undefined {
  const {length} = source
  if (length - from > most.characters) {
    return {found: 'number of characters', at: from + most.characters, most: most.characters}
  }
  if (length - from <= least(most) || surelyUnder(source, from, most)) return
  return countUp(source, from, most, noCounts())
}

/** Add to what was counted, and tell where it comes to more than an engine takes. One pass. */
export function countUp(
  source: string,
  from: number,
  most: EngineLimits,
  counts: Counts,
): Overload | undefined {
  const {length} = source
  counts.characters += length - from
  const scannedBefore = counts.rescans
  let stretch = from
  let marks = 0
  let scanned = 0
  for (let start = from; start < length; ) {
    const end = lineEnd(source, start)
    if (isBlank(source, start, end)) {
      counts.blankLines++
      scanned += marks * (start - stretch)
      marks = 0
      stretch = end
    } else {
      counts.lines++
      if (isUnderline(source, start, end)) counts.underlines++
      counts.prefixes += prefixesOf(source, start, end)
      marks += countMarks(source, start, end, counts)
      counts.rescans = scannedBefore + scanned + marks * (end - stretch)
    }
    for (const name of names) {
      if (counts[name] > most[name]) {
        return {found: `number of ${words[name]}`, at: start, most: most[name]}
      }
    }
    start = nextLine(source, end)
  }
  return
}

/** The lowest ceiling: a body of fewer characters is within them all. */
const least = (most: EngineLimits): number =>
  Math.min(
    most.lines,
    most.blankLines,
    most.underlines,
    most.prefixes,
    most.delimiters,
    most.bars,
    most.footnotes,
    Math.sqrt(most.rescans),
  )

const names = [
  'characters',
  'blankLines',
  'lines',
  'underlines',
  'prefixes',
  'delimiters',
  'bars',
  'footnotes',
  'rescans',
] as const
const words = {
  characters: 'characters',
  blankLines: 'blank lines',
  lines: 'lines',
  underlines: 'underlines',
  prefixes: 'line prefixes',
  delimiters: 'delimiters',
  bars: 'bars',
  footnotes: 'footnotes',
  rescans: 'characters in paragraphs with colons and character references, for each of these',
} as const

const [ampersand, asterisk, colon, openBracket, closeBracket] = [0x26, 0x2a, 0x3a, 0x5b, 0x5d]
const [caret, underscore, grave, bar, tilde] = [0x5e, 0x5f, 0x60, 0x7c, 0x7e]

/** Counts delimiters, bars and footnotes of a line, and gives the marks that make a parser look on. */
function countMarks(source: string, start: number, end: number, counts: Counts): number {
  let marks = 0
  let notes = false
  for (let index = start; index < end; index++) {
    switch (source.charCodeAt(index)) {
      case asterisk:
      case underscore:
      case grave:
      case tilde:
      case openBracket:
        counts.delimiters++
        break
      case closeBracket:
        counts.delimiters++
        if (notes && source.charCodeAt(index + 1) === colon) counts.footnotes++
        break
      case caret:
        notes ||= source.charCodeAt(index - 1) === openBracket
        break
      case bar:
        counts.bars++
        break
      case colon:
        if (source.charCodeAt(index + 1) !== colon) marks++
        break
      case ampersand:
        marks += 2
        break
    }
  }
  return marks
}

/** How many quotes and list items a line opens or goes on with. */
function prefixesOf(source: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) {
    const character = source.charAt(index)
    if ('>*+-.)'.includes(character)) count++
    else if (!' \t0123456789'.includes(character)) break
  }
  return count
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code !== 32 && code !== 9) return false
  }
  return true
}

/** Whether a line holds nothing but hyphens or equals signs, prefixes and blanks. */
function isUnderline(source: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (!' \t>-='.includes(source.charAt(index))) return false
  }
  return true
}
