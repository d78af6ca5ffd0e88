import {coreScalar} from './core-scalar.ts'
import type {DataScalar} from './data-node.ts'

/** A plain scalar whose text this is. */
export const plainScalar = (text: string, start: number, end: number): DataScalar => ({
  kind: 'scalar',
  value: coreScalar(text),
  text,
  start,
  end,
  textStart: start,
  textEnd: end,
  exact: true,
})

/** Whether a plain scalar may begin here: not with an indicator, with a hyphen only before a digit. */
export function beginsPlain(text: string, at: number, end: number): boolean {
  if (at >= end) return false
  const code = text.charCodeAt(at)
  if (code === dash) {
    const next = text.charCodeAt(at + 1)
    return at + 1 < end && next >= 48 && next <= 57
  }
  return !indicators.has(code)
}

const indicators: ReadonlySet<number> = new Set(
  Array.from('-?:,[]{}#&*!|>\'"%@`', (character) => character.charCodeAt(0)),
)
const dash = 45
