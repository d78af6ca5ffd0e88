import {expect, test} from 'vitest'
import {indexLines} from '../source/line-index.ts'
import {codeFrame} from './code-frame.ts'
import {makeColors} from './colors.ts'

const colors = makeColors(false)

function frame(source: string, marked: string): string {
  const start = source.indexOf(marked)
  const span = {start, end: start + marked.length}
  return `\n${codeFrame({source, index: indexLines(source), span, colors, paint: colors.red}).join('\n')}\n`
}

test('the line, the ones around it, and carets', () => {
  expect(frame('one\ntwo three\nfour\n', 'three')).toMatchInlineSnapshot(`
    "
      1 │ one
      2 │ two three
        │     ^^^^^
      3 │ four
    "
  `)
})

test('CRLF shows no more than LF does, and blank neighbours are left out', () => {
  expect(frame('one\r\n\r\ntwo\r\n\r\n', 'two')).toMatchInlineSnapshot(`
    "
      3 │ two
        │ ^^^
    "
  `)
})

test('carets stand under what they mark after tabs and wide characters', () => {
  expect(frame('\ta\t漢字 é x', 'x')).toMatchInlineSnapshot(`
    "
      1 │     a   漢字 é x
        │                ^
    "
  `)
})

test('escapes and bidirectional controls are shown, never obeyed', () => {
  expect(frame('a\u001b[31m\u202eb', '\u202eb')).toMatchInlineSnapshot(`
    "
      1 │ a\\u{1b}[31m\\u{202e}b
        │            ^^^^^^^^^
    "
  `)
})

test('a long line is cut round the place', () => {
  expect(frame(`${'x '.repeat(500)}here${' y'.repeat(500)}`, 'here')).toMatchInlineSnapshot(`
    "
      1 │ …x x x x x x x x x x x x x x x here y y y y y y y y y y y y y y y y y y y y y y y y y y y…
        │                                ^^^^
    "
  `)
})

test('of a long span the first lines are marked', () => {
  expect(frame('a\nb\nc\nd\ne\nf', 'b\nc\nd\ne')).toMatchInlineSnapshot(`
    "
      1 │ a
      2 │ b
        │ ^
      3 │ c
        │ ^
      4 │ d
        │ ^
      5 │ e
        │ 1 more line
    "
  `)
})

test('an empty span at the end has one caret', () => {
  const source = 'a: ['
  const index = indexLines(source)
  const rows = codeFrame({source, index, span: {start: 4, end: 4}, colors, paint: colors.red})
  expect(rows.at(-1)).toBe('    │     ^')
})

test('time does not grow with the line', () => {
  const source = 'x'.repeat(10_000_000)
  const index = indexLines(source)
  const span = {start: 5_000_000, end: 10_000_000}
  const rows = codeFrame({source, index, span, colors, paint: colors.red})
  expect(Math.max(...rows.map(({length}) => length))).toBeLessThan(120)
})
