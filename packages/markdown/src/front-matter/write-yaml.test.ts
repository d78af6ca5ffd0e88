import {deepStrictEqual} from 'node:assert'
import type {JsonObject} from '@copydesk/schema'
import {anyJsonObject, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {writeYaml} from './write-yaml.ts'

test('words are plain, and what a reader might take for something else is quoted', () => {
  const value = {
    date: '2025-01-28',
    words: 'Two boats',
    no: 'no',
    year: '2025',
    at: 'a: b',
    empty: '',
  }
  expect(writeYaml(value)).toBe(
    'date: 2025-01-28\nwords: Two boats\n"no": "no"\nyear: "2025"\nat: "a: b"\nempty: ""\n',
  )
})

test('lists and maps stand in block style', () => {
  expect(writeYaml({a: [{b: 1, c: []}, ['d', ['e']]], f: {}})).toBe(
    'a:\n  - b: 1\n    c: []\n  - - d\n    - - e\nf: {}\n',
  )
})

test('law: any JSON comes back', () => {
  assertLaw(
    'YAML of any JSON',
    fc.property(anyJsonObject, (value: JsonObject) => {
      const normal: unknown = JSON.parse(JSON.stringify(value))
      deepStrictEqual(parse(writeYaml(value), {version: '1.2', schema: 'core'}) ?? {}, normal)
    }),
  )
})
