import type {EngineLimits} from '../engine/engine.ts'
import {lineEnd, nextLine} from './nesting.ts'

/** What of a body is more than an engine takes. */
export interface Overload {
  readonly found: string
  readonly at: number
  readonly most: number
}

/** Where a body comes to more than an engine takes, or nothing. One pass, or none over a short body. */
export function overload(source: string, from: number, most: EngineLimits): Overload | undefined {
  const {length} = source
  if (length - from > most.characters) {
    return {found: 'number of characters', at: from + most.characters, most: most.characters}
  }
  if (length - from <= least(most)) return
  const counts = {blankLines: 0, lines: 0, underlines: 0, prefixes: 0, delimiters: 0, bars: 0}
  for (let start = from; start < length; ) {
    const end = lineEnd(source, start)
    if (isBlank(source, start, end)) counts.blankLines++
    else {
      counts.lines++
      if (isUnderline(source, start, end)) counts.underlines++
      counts.prefixes += prefixesOf(source, start, end)
      counts.delimiters += countOf('*_`~[]', source, start, end)
      counts.bars += countOf('|', source, start, end)
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
  Math.min(most.lines, most.blankLines, most.underlines, most.prefixes, most.delimiters, most.bars)

const names = ['blankLines', 'lines', 'underlines', 'prefixes', 'delimiters', 'bars'] as const
const words = {
  blankLines: 'blank lines',
  lines: 'lines',
  underlines: 'underlines',
  prefixes: 'line prefixes',
  delimiters: 'delimiters',
  bars: 'bars',
} as const

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

function countOf(characters: string, source: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index++) {
    if (characters.includes(source.charAt(index))) count++
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
