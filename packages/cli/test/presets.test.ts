import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {presets} from '@copydesk/markdown'
import {expect, test} from 'vitest'
import {makeFolder} from './run-cli.ts'
import {runHere} from './run-here.ts'

const post = '---\ntitle: The last ferry\ntags: coast\nlayout: post\n---\n\nIt leaves at 18:05.\n'
const edition =
  'Title: The Slip 12\nNumber: 12\n\nGood evening.\n\n# News\n\n- [The boat](https://news.example/boat)\n'

function newsroom(): string {
  const folder = makeFolder()
  mkdirSync(join(folder, 'posts'))
  mkdirSync(join(folder, 'editions'))
  writeFileSync(join(folder, 'posts/2024-01-02-last-ferry.md'), post)
  writeFileSync(join(folder, 'editions/12.md'), edition)
  return folder
}

test('a file is read by the names of its house', async () => {
  const folder = newsroom()
  const path = join(folder, 'posts/2024-01-02-last-ferry.md')
  const plain = await runHere(folder, 'check', path)
  expect(plain.out).toContain('front-matter-unknown-key')
  const checked = await runHere(folder, 'check', path, '--preset', 'jekyll')
  expect([checked.code, checked.out]).toEqual([0, expect.not.stringContaining('unknown-key')])
  const parsed = await runHere(folder, 'parse', path, '--preset', 'jekyll')
  expect(JSON.parse(parsed.out)).toMatchObject({
    headline: 'The last ferry',
    publishedAt: '2024-01-02',
    slug: 'last-ferry',
    topics: [{name: 'coast'}],
    extra: {layout: 'post'},
  })
})

test('a preset may say the type', async () => {
  const folder = newsroom()
  const path = join(folder, 'editions/12.md')
  const args = ['convert', path, '--preset', 'pelican:brief', '--to', 'markdown']
  const {code, out} = await runHere(folder, ...args)
  expect(code).toBe(0)
  expect(out).toBe(
    '---\ntype: brief\nheadline: The Slip 12\nedition: "12"\n---\n\nGood evening.\n\n## News\n\n:::links\n- [The boat](https://news.example/boat)\n:::\n',
  )
})

test('a collection may name its preset, or say its own', async () => {
  const folder = newsroom()
  const config = {
    collections: {
      posts: {
        files: 'posts/*.md',
        preset: {fields: {title: 'headline', tags: 'extra', layout: 'extra'}},
      },
      editions: {files: 'editions/*.md', type: 'brief', preset: 'pelican'},
    },
  }
  writeFileSync(join(folder, 'copydesk.config.json'), JSON.stringify(config))
  const {code, out} = await runHere(folder, 'check')
  expect([code, out]).toEqual([0, 'clean  2 files checked\n'])
})

test.each([
  [
    'jekyl',
    'Cannot read by the preset `jekyl`, expected one of: jekyll, hugo, zola, astro, velite, ghost, pelican (did you mean jekyll?)',
  ],
  [
    'jekyll:post',
    'Cannot read files as `post`, expected one of: article, brief, poem, topic, contributor, feedback',
  ],
])('the preset %s is misuse', async (word, message) => {
  const folder = newsroom()
  for (const args of [['parse', 'posts/2024-01-02-last-ferry.md'], ['check']]) {
    const {code, err} = await runHere(folder, ...args, '--preset', word)
    expect([code, err]).toEqual([2, `error: ${message}\n`])
  }
})

test('help lists the presets', async () => {
  const {out} = await runHere(makeFolder(), 'check', '--help')
  expect(out.replace(/\s+/g, ' ')).toContain(Object.keys(presets).join(', '))
})
