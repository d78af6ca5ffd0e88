import {deepStrictEqual} from 'node:assert'
import {type Document, normalize} from '@copydesk/schema'
import {anyDocument, anyString, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {edit} from '../../src/edit/edit.ts'
import {parseMarkdown, remarkEngine, serializeMarkdown} from '../../src/index.ts'
import {anyChange} from './changes.ts'
import {styles} from './styles.ts'

const engine = remarkEngine()
const names = Object.keys(styles)
const anyStyles = fc.uniqueArray(fc.constantFrom(...names), {maxLength: 3})

function read(source: string): Document | undefined {
  const result = parseMarkdown(source, {engine, rules: {}})
  return result.ok ? result.value : undefined
}

/** A document as some hand might have written it. */
function written(document: Document, by: readonly string[]): string {
  let source = serializeMarkdown(document)
  for (const name of by) {
    const other = styles[name]?.(source) ?? source
    const found = read(other)
    if (found && same(found, document)) source = other
  }
  return source
}

function same(one: unknown, other: unknown): boolean {
  try {
    deepStrictEqual(one, other)
    return true
  } catch {
    return false
  }
}

function tally(): {readonly add: (name: string) => void; readonly told: () => string} {
  const counts = new Map<string, number>()
  let all = 0
  return {
    add(name) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      all++
    },
    told: () =>
      [...counts]
        .map(([name, count]) => `${name} ${count} (${((100 * count) / all).toFixed(2)} %)`)
        .join(', '),
  }
}

test('what is read from an edited source is the document', () => {
  const counts = tally()
  assertLaw(
    'edit, then parse',
    fc.property(anyChange, anyStyles, ({before, after}, by) => {
      const source = written(before, by)
      const result = edit(source, after, {engine})
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
      deepStrictEqual(read(result.value.text), normalize(after))
      counts.add(result.value.rewritten)
      if (process.env['SHOW'] === result.value.rewritten)
        console.log(
          '=====\n' +
            source +
            '\n-----\n' +
            serializeMarkdown(after) +
            '\n-----\n' +
            result.value.text,
        )
    }),
  )
  console.info(counts.told())
})

test('editing nothing changes no byte', () => {
  assertLaw(
    'edit nothing',
    fc.property(anyDocument, anyStyles, anyString, fc.boolean(), (document, by, text, any) => {
      const source = any ? text : written(normalize(document), by)
      const value = read(source)
      if (!value) return
      const result = edit(source, value, {engine})
      expect(result.ok && result.value).toEqual({text: source, edits: [], rewritten: 'nothing'})
    }),
  )
})
