import type {Diagnostic} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {makeColors} from './colors.ts'
import {prettyReport} from './pretty.ts'

const source = 'slug: A b\nslug: c\n'
const diagnostic: Diagnostic = {
  code: 'acme/slug',
  severity: 'error',
  message: 'Unexpected \u001b[2Jslug, expected another',
  at: '/slug',
  span: {start: 6, end: 9},
  related: [
    {span: {start: 10, end: 14}, message: 'The first one is here'},
    {file: 'b.md', span: {start: 0, end: 1}, message: 'and there'},
  ],
  fix: {edits: [{span: {start: 6, end: 9}, text: 'a-b'}], safe: true},
}

test('a finding has its place, its frame, its relations and its fix, and obeys nothing', () => {
  const report = {file: 'a\u001b[1m.md', source, diagnostics: [diagnostic]}
  expect(`\n${prettyReport(report, makeColors(false))}`).toMatchInlineSnapshot(`
    "
    a\\u{1b}[1m.md:1:7  error  Unexpected \\u{1b}[2Jslug, expected another  acme/slug
      1 │ slug: A b
        │       ^^^
      2 │ slug: c
      see a\\u{1b}[1m.md:2:1  The first one is here
      see b.md  and there
      fix write \`a-b\` for \`A b\`

    "
  `)
})

test('without a source there is the place in the value', () => {
  const report = {
    file: 'a.json',
    diagnostics: [{...diagnostic, related: undefined, fix: undefined}],
  }
  expect(`\n${prettyReport(report, makeColors(false))}`).toMatchInlineSnapshot(`
    "
    a.json  error  Unexpected \\u{1b}[2Jslug, expected another  acme/slug
      at /slug

    "
  `)
})

test('a suggestion, a deletion and an insertion are worded', () => {
  const fix = {
    edits: [
      {span: {start: 0, end: 4}, text: ''},
      {span: {start: 4, end: 4}, text: 'x'},
    ],
    safe: false,
  }
  const report = {file: 'a.md', source, diagnostics: [{...diagnostic, fix}]}
  expect(prettyReport(report, makeColors(false))).toContain(
    '  try delete `slug`, then insert `x`\n',
  )
})

test('with colours every row closes what it opens', () => {
  const text = prettyReport({file: 'a.md', source, diagnostics: [diagnostic]}, makeColors(true))
  const esc = '\u001b'
  for (const row of text.split('\n')) {
    const opened = row.split(esc).slice(1)
    const last = opened.at(-1)
    if (last !== undefined) expect(last).toMatch(/^\[(?:22|39)m/)
  }
  expect(text).toContain(`${esc}[31merror${esc}[39m`)
})
