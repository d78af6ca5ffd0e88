import {displayWidth} from './display-width.ts'
import type {Piece} from './piece.ts'
import {wrap} from './wrap.ts'

const longestRule = 72
const narrowest = 20

/** Pieces as text, with blank lines between them, wrapped at `width` columns; 0 does not wrap. */
export function layOut(pieces: readonly Piece[], width: number): string {
  const lines: string[] = []
  pieces.forEach((one, index) => {
    const before = pieces[index - 1]
    if (before && !one.tight) lines.push(common(before.rest, one.rest).trimEnd())
    for (const line of toLines(one, width)) lines.push(line)
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** Prefixes leave the text some room, however deep it stands. */
function toLines({text, first, rest, kept, underline}: Piece, width: number): readonly string[] {
  const room = width === 0 ? 0 : Math.max(narrowest, width - displayWidth(rest))
  const own = text.split('\n')
  const broken = kept ? own : own.flatMap((line) => wrap(line, room))
  const ruled = underline ? [...broken, rule(broken, underline)] : broken
  return ruled.map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
}

const rule = (lines: readonly string[], sign: string): string =>
  sign.repeat(Math.min(Math.max(...lines.slice(0, 100).map(displayWidth)), longestRule))

/** What both begin with: between two pieces of a quote its mark goes on. */
function common(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}
