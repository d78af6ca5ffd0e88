import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

test('what the package exports is what it promises', async () => {
  expect(Object.keys(await import('copydesk')).sort()).toMatchInlineSnapshot(`
    [
      "checkFile",
      "checkFiles",
      "convertFile",
      "decode",
      "defineConfig",
      "emptyTally",
      "exitCode",
      "explain",
      "indexLines",
      "inspectFile",
      "makeColors",
      "parseFile",
      "prettyInspection",
      "prettyReport",
      "reporters",
      "summary",
      "tally",
      "toFindings",
    ]
  `)
})

test('the program is the built file of a source that begins as a script', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(manifest.bin).toEqual({copydesk: './dist/bin.js'})
  const source = readFileSync(new URL('../src/bin.ts', import.meta.url), 'utf8')
  expect(source.startsWith('#!/usr/bin/env node\n')).toBe(true)
})
