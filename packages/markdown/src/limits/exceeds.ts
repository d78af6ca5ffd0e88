import {type Diagnostic, type Limits, report} from '@copydesk/schema'
import type {Engine} from '../engine/engine.ts'
import {delimitersTooMany} from './delimiters.ts'
import {overload} from './engine-limits.ts'
import {nestsTooDeep} from './nesting.ts'
import {surelyWithin} from './surely-within.ts'
import {tableCellsTooMany} from './table-cells.ts'

/** What in a body exceeds a limit, told before anything parses it. */
export function exceeds(
  source: string,
  body: number,
  limits: Limits,
  engine?: Engine | undefined,
): Diagnostic | undefined {
  const over = engine?.limits && overload(source, body, engine.limits)
  if (over) {
    const expected = `${over.most} at the most for the engine ${engine.name}`
    return told(over.found, over.at, expected)
  }
  if (surelyWithin(source, body, limits)) return
  const deep = nestsTooDeep(source, body, limits.markdownNesting)
  if (deep !== undefined) {
    return told('depth of line prefixes', deep, `${limits.markdownNesting} levels at the most`)
  }
  const wide = tableCellsTooMany(source, body, limits.markdownTableCells)
  if (wide !== undefined) {
    return told('number of cells in a table', wide, `${limits.markdownTableCells} at the most`)
  }
  const many = delimitersTooMany(source, body, limits.markdownDelimiters)
  if (many === undefined) return
  return told(
    'number of delimiters in a paragraph',
    many,
    `${limits.markdownDelimiters} at the most`,
  )
}

/** A source longer than the limit, before anything looks at it. */
export function tooLong(source: string, limits: Limits): Diagnostic | undefined {
  if (source.length <= limits.markdown) return
  return told(
    `${source.length} characters of markdown`,
    limits.markdown,
    `${limits.markdown} at the most`,
  )
}

const told = (found: string, at: number, expected: string): Diagnostic =>
  report('limit-exceeded', found, {span: {start: at, end: at + 1}, expected})
