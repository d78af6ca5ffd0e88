import {deepStrictEqual} from 'node:assert'
import {check, type Document, normalize} from '@copydesk/schema'
import {fences} from '@copydesk/testkit'
import {describe, expect, test} from 'vitest'
import {edit, type Preset, parseMarkdown, presets, remarkEngine} from '../../src/index.ts'
import {type PatchStep, patched} from './patch.ts'

const engine = remarkEngine()
const all = fences('docs/spec/edit.md')
const houses: {readonly [name: string]: Preset} = {...presets}
const cases = all.flatMap(({lang, meta, value, line, heading}, index) => {
  const [patch, after] = all.slice(index + 1)
  if (lang !== 'markdown' || patch?.lang !== 'json' || after?.lang !== 'markdown') return []
  const steps: readonly PatchStep[] = JSON.parse(patch.value)
  const preset = houses[meta]
  return [{title: `${heading} (${line})`, before: value, steps, after: after.value, preset}]
})

function read(source: string, preset?: Preset): Document {
  const result = parseMarkdown(source, {engine, preset, rules: {}})
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return result.value
}

const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['as it stands', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with CR', (text) => text.replaceAll('\n', '\r')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['without a last line feed', (text) => text.trimEnd()],
  ['with blank lines at its end', (text) => `${text}\n \n`],
]

describe.each(cases)('$title', ({before, steps, after, preset}) => {
  // A carriage return alone ends no line of TOML.
  const some = ways.filter(([name]) => name !== 'with CR' || !before.startsWith('+++'))

  test.each(some)('%s', (_, way) => {
    const source = way(before)
    const wanted = check(patched(read(source, preset), steps), {rules: {}})
    if (!wanted.ok) throw new Error(JSON.stringify(wanted.diagnostics))
    const result = edit(source, wanted.value, {engine, preset})
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
    expect(result.value.text).toBe(way(after))
    deepStrictEqual(read(result.value.text, preset), normalize(wanted.value))
  })
})

test('the page has its examples', () => {
  expect(cases.length).toBeGreaterThan(15)
})
