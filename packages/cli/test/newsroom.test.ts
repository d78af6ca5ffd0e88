import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {runHere} from './run-here.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

test.each([
  ['as a folder', ['examples/newsroom']],
  ['by a pattern', ['examples/newsroom/**/*.md']],
  ['on a day after all of its dates', ['examples/newsroom', '--now', '2026-11-24']],
])('nothing is found in the clean newsroom, %s', async (_how, args) => {
  const {code, out} = await runHere(root, 'check', ...args, '--json')
  const report: {readonly files?: readonly unknown[]; readonly findings: readonly unknown[]} =
    JSON.parse(out)
  expect(report.findings).toEqual([])
  expect(code).toBe(0)
})

test('what is missing from a newsroom is found: files of it alone know neither names nor topics', async () => {
  const {out} = await runHere(root, 'check', 'examples/newsroom/articles', '--json')
  expect(JSON.parse(out).findings).toEqual([])
})

test('dates of the newsroom are in the future on a day before them', async () => {
  const {out} = await runHere(root, 'check', 'examples/newsroom', '--now', '2020-01-01', '--json')
  const report: {readonly findings: readonly {readonly code: string}[]} = JSON.parse(out)
  expect(new Set(report.findings.map(({code}) => code))).toEqual(new Set(['date-in-future']))
})
