import type {LinkReference, Nodes, Text} from 'mdast'
import {startOf} from './node-source.ts'

/** Markers of list items, and blanks. */
const markers = /^ *(?:(?:[-+*]|\d{1,9}[.)]) +)+$/

/**
 * How far the content of a list item is set in where it begins here, right after nothing but markers in
 * its line: so much is cut from the lines after it. Nothing elsewhere.
 */
function indentAt(source: string, place: number, column: number): number | undefined {
  const indent = column - 1
  return markers.test(source.slice(place - indent, place)) ? indent : undefined
}

/** Each line with its end. */
const lineStart = /(?<=\n|\r(?!\n))/

/**
 * Cut what the lines of a list item are set in by from a label over several lines, in which the native
 * parser leaves it. False where something else than blanks may have to go.
 */
export function mendLabel(source: string, node: LinkReference, parent: Nodes): boolean {
  if (parent.type !== 'paragraph') return false
  const indent = indentAt(source, startOf(parent), parent.position?.start.column ?? 1)
  if (indent === undefined) return false
  const [first = '', ...lines] = (node.label ?? '').split(lineStart)
  if (!lines.every((line) => isCutBy(indent, line))) return false
  node.label =
    first + lines.map((line) => line.replace(blanks, (all) => all.slice(indent))).join('')
  return true
}

const blanks = /^ +/

/** Whether a line is set in by so much, or not at all, and by nothing but spaces. */
function isCutBy(indent: number, line: string): boolean {
  const found = line.search(/[^ ]/)
  return (found === 0 || found >= indent) && !/[\t>]/.test(line.charAt(found))
}

/**
 * Let a text of nothing but a bracket that begins a list item end where the reference lets it end:
 * after what the next line is set in by. False where it is not sure.
 */
export function mendLoneBracket(source: string, {value, position}: Text): boolean {
  if (!position) return false
  const {start, end} = position
  const before = value.startsWith('[') ? 0 : 1
  const indent = indentAt(source, (start.offset ?? 0) - before, start.column - before)
  if (indent === undefined || end.column !== 1 || end.offset === undefined) return false
  if (!source.startsWith(' '.repeat(indent), end.offset)) return false
  position.end = {line: end.line, column: 1 + indent, offset: end.offset + indent}
  return true
}
