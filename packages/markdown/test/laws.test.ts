import {deepStrictEqual} from 'node:assert'
import {type Document, normalize, type Origin, resolve, steps} from '@copydesk/schema'
import {anyString, assertLaw, documentArbitraries} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {nativeEngine} from '../src/engine/native-engine.ts'
import {type Engine, parseMarkdown, remarkEngine, serializeMarkdown} from '../src/index.ts'

/** They take turns, since a test of its own holds them equal. */
const engines = [remarkEngine(), nativeEngine()] as const
let turn = 0
const nextEngine = (): Engine => engines[turn++ % 2] ?? engines[0]
const types = Object.entries(documentArbitraries)

describe.each(types)('%s', (type, arbitrary) => {
  test('what is written reads back as the normal form, and is written so again', () => {
    assertLaw(
      `round trip of ${type}`,
      fc.property(arbitrary, (document: Document) => {
        const engine = nextEngine()
        const source = serializeMarkdown(document)
        const result = parseMarkdown(source, {engine, rules: {}})
        if (!result.ok) throw new Error(JSON.stringify(result.diagnostics, null, 1) + source)
        deepStrictEqual(result.value, normalize(document))
        expect(serializeMarkdown(result.value)).toBe(source)
        for (const [at] of leaves(result.value)) expectSpans(result.origin, at, source)
      }),
    )
  })
})

test('any string parses, into a value in its normal form and spans inside the source', () => {
  assertLaw(
    'total over strings',
    fc.property(anyString, fc.boolean(), (text, headed) => {
      const engine = nextEngine()
      const source = headed ? `---\n${text}\n---\n${text}` : text
      const result = parseMarkdown(source, {engine})
      for (const {span, related = [], fix} of result.diagnostics) {
        const spans = [
          span,
          ...related.map((one) => one.span),
          ...(fix?.edits ?? []).map((one) => one.span),
        ]
        for (const one of spans) if (one) expectInside(one, source)
      }
      if (!result.ok) return
      deepStrictEqual(normalize(result.value), result.value)
      for (const [at] of leaves(result.value)) expectSpans(result.origin, at, source)
      const written = serializeMarkdown(result.value)
      const again = parseMarkdown(written, {engine, rules: {}})
      if (!again.ok) throw new Error(JSON.stringify(again.diagnostics, null, 1) + written)
      deepStrictEqual(again.value, result.value)
    }),
  )
})

function expectSpans(origin: Origin | undefined, at: string, source: string): void {
  const spans = origin?.spans(at) ?? []
  for (const span of [...spans, ...(origin?.spans(at, 'key') ?? [])]) expectInside(span, source)
  expect(spans.length, at).toBeGreaterThan(0)
}

function expectInside(
  {start, end}: {readonly start: number; readonly end: number},
  source: string,
): void {
  if (!(start >= 0 && start <= end && end <= source.length)) {
    throw new Error(`Span ${start}–${end} outside of ${source.length} characters`)
  }
}

function* leaves(value: unknown, at = ''): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [at, value]
  else {
    for (const [key, member] of Object.entries(value)) {
      yield* leaves(member, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    }
  }
}

test('leaves are found by their pointers', () => {
  const found = [...leaves({a: [{'b/c': 1}]})]
  expect(found).toEqual([['/a/0/b~1c', 1]])
  expect(resolve({a: [{'b/c': 1}]}, '/a/0/b~1c')).toBe(1)
  expect(steps('/a/0/b~1c')).toEqual(['a', '0', 'b/c'])
})
