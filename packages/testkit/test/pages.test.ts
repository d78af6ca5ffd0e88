import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {diagnosticPage, examples, fences} from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-pages-'))
afterAll(() => rmSync(folder, {recursive: true}))

function page(name: string, lines: readonly string[], ending = '\n'): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join(ending))
  return path
}

const poem = [
  '# poem',
  '',
  '```ts',
  'interface Poem {}',
  '```',
  '',
  '## With a title',
  '',
  '````markdown',
  '```poem A title',
  '# no heading',
  '```',
  '````',
  '',
  'It says:',
  '',
  '```json',
  '{"type": "poem"}',
  '```',
  '',
  '```markdown',
  'Alone.',
  '```',
]

test('a pair of markdown and json is an example; a fence within a longer fence is text', () => {
  const path = page('poem.md', poem)
  expect(examples(path)).toEqual([
    {
      title: `With a title (${path}:9)`,
      markdown: '```poem A title\n# no heading\n```\n',
      json: {type: 'poem'},
      line: 9,
    },
  ])
})

test('Windows line endings change nothing but the name', () => {
  const [unix, windows] = [page('unix.md', poem), page('windows.md', poem, '\r\n')]
  expect(fences(windows)).toEqual(fences(unix))
})

test('a fence knows its language, the rest of its line, its line and its heading', () => {
  expect(fences(page('one.md', ['# A', '', '```json title="x"', '{}', '```']))).toEqual([
    {lang: 'json', meta: 'title="x"', value: '{}\n', line: 3, heading: 'A'},
  ])
})

test('a fence that is not closed, and JSON that does not parse, are told with their line', () => {
  expect(() => fences(page('open.md', ['a', '```json']))).toThrow(/open\.md:2, expected a closing/u)
  const broken = page('broken.md', ['```markdown', '```', '```json', '{', '```'])
  expect(() => examples(broken)).toThrow(/broken\.md:3, expected JSON/u)
})

test('a page of a diagnostic shows bad copy and fixed copy', () => {
  const lines = ['# slug-not-kebab', '', 'Why.', '', '## Bad', '', '```markdown', 'a', '```', '']
  const path = page('slug-not-kebab.md', [...lines, '## Fixed', '', '```json', '{}', '```'])
  const {code, bad, fixed} = diagnosticPage(path)
  expect([code, bad.lang, bad.value, fixed.lang, fixed.value]).toEqual([
    'slug-not-kebab',
    'markdown',
    'a\n',
    'json',
    '{}\n',
  ])
  expect(() => diagnosticPage(page('half.md', lines))).toThrow(/expected a fence under "## Fixed"/u)
})
