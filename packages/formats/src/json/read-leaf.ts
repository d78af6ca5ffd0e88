import type {Diagnostic} from '@copydesk/schema'
import {readString} from './read-string.ts'
import {unexpected} from './unexpected.ts'

/** A value that holds no other, up to `end`, or what is wrong with it. */
export type LeafRead =
  | {readonly value: string | number | boolean | null; readonly end: number}
  | {readonly wrong: Diagnostic}

/** Read the string, number or word of a JSON source that starts at `start`. */
export function readLeaf(source: string, start: number, limit: number): LeafRead {
  if (start >= limit) return {wrong: unexpected(source, start, limit, 'a value')}
  if (source.charAt(start) === '"') {
    const read = readString(source, start, limit)
    if (read.wrong === undefined) return {value: read.value, end: read.end}
    return {wrong: unexpected(source, read.wrong, limit, read.expected)}
  }
  for (const [word, value] of words) {
    const end = start + word.length
    if (end <= limit && source.startsWith(word, start)) return {value, end}
  }
  const end = numberEnd(source, start)
  if (end === undefined) return {wrong: unexpected(source, start, limit, 'a value')}
  return {value: Number(source.slice(start, end)), end}
}

const words = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const

function numberEnd(source: string, start: number): number | undefined {
  const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
  number.lastIndex = start
  return number.test(source) ? number.lastIndex : undefined
}
