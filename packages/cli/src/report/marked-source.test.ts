import {expect, test} from 'vitest'
import {makeColors} from './colors.ts'
import {markedSource} from './marked-source.ts'
import type {Stretch} from './stretch.ts'

const colors = makeColors(false)
const show = (source: string, stretches: readonly Stretch[], apart: boolean) =>
  `\n${[...markedSource(source, stretches, {colors, width: 60, apart})].join('\n')}\n`

test('a page that is one line is told apart', () => {
  const source = 'Boat sinks By A. Writer It sank.\u001b[2J   Sign up\n'
  const stretches = [
    {span: {start: 0, end: 11}, label: 'headline'},
    {span: {start: 11, end: 24}, label: 'byline'},
    {span: {start: 24, end: 39}, label: 'paragraph'},
    {span: {start: 39, end: 49}, label: 'signUp'},
  ]
  expect(show(source, stretches, true)).toMatchInlineSnapshot(`
    "
          headline │ Boat sinks
            byline │ By A. Writer
         paragraph │ It sank.\\u{1b}[2J
            signUp │ Sign up
    "
  `)
})

test('lines keep their indents, long ones are wrapped, and blank lines stay', () => {
  const verse = '  The tide\n    goes out\n'
  const source = `${verse}\n${'word '.repeat(12)}`
  const stretches = [
    {span: {start: 0, end: verse.length}, label: 'verse'},
    {span: {start: verse.length, end: verse.length + 1}, label: 'blank'},
    {span: {start: verse.length + 1, end: source.length}, label: 'paragraph'},
  ]
  expect(show(source, stretches, true)).toMatchInlineSnapshot(`
    "
             verse │   The tide
                   │     goes out
                   │
         paragraph │ word word word word word word word word
                   │ word word word word
    "
  `)
})

test('a source with syntax between its fields stays in its lines', () => {
  const source = '---\r\nheadline: A\r\n---\r\nText *a* b\r\n'
  const stretches = [
    {span: {start: 0, end: 5}},
    {span: {start: 5, end: 16}, label: 'headline'},
    {span: {start: 16, end: 23}},
    {span: {start: 23, end: 33}, label: 'paragraph'},
    {span: {start: 33, end: 35}},
  ]
  expect(show(source, stretches, false)).toMatchInlineSnapshot(`
    "
                   │ ---
          headline │ headline: A
                   │ ---
         paragraph │ Text *a* b
    "
  `)
})
