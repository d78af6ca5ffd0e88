import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkFiles} from 'copydesk'
import {expect, test} from 'vitest'
import {makeFolder} from './run-cli.ts'

function newsroom(): string {
  const folder = makeFolder()
  mkdirSync(join(folder, 'news'))
  writeFileSync(
    join(folder, 'news/a.md'),
    '---\nheadline: The tide\nslug: tide\n---\n\n![](a.jpg)\n',
  )
  writeFileSync(join(folder, 'news/b.md'), '---\nheadline: The ebb\nslug: tide\n---\n\nGone.\n')
  return folder
}

test('the check as a function tells file by file, with what is found across files', async () => {
  const told: string[] = []
  const options = {folder: newsroom(), patterns: ['news', 'gone.md']}
  for await (const {file, findings, failure} of checkFiles(options)) {
    told.push(failure === undefined ? file : `${file}: ${failure}`)
    for (const {code, line, related = []} of findings) {
      told.push(
        `  ${line} ${code} ${related.map((one) => `${one.file}:${one.line}`).join()}`.trimEnd(),
      )
    }
  }
  expect(told).toMatchInlineSnapshot(`
    [
      "gone.md: no such file or folder",
      "news/a.md",
      "  6 alt-missing",
      "  6 media-missing",
      "news/b.md",
      "  3 slug-duplicate news/a.md:3",
    ]
  `)
})

test('it may be left in the middle, and a configuration that is wrong throws', async () => {
  const folder = newsroom()
  for await (const {file} of checkFiles({folder, config: {rules: {'alt-missing': 'off'}}})) {
    expect(file).toBe('news/a.md')
    break
  }
  writeFileSync(join(folder, 'copydesk.config.json'), '{"rule": {}}')
  await expect(checkFiles({folder}).next()).rejects.toThrow('copydesk.config.json:1:2')
})
