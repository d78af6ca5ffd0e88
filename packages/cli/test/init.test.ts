import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf} from './run-cli.ts'
import {runHere} from './run-here.ts'

const page = '---\ntitle: The tide\ndate: 2026-01-02\n---\n\nIt is out.\n'
const titled = '---\nTitle: The tide\nDate: 2026-01-02\n---\n\nIt is out.\n'

const sites: readonly (readonly [kind: string, files: {readonly [path: string]: string}, collections: {readonly [name: string]: {readonly files: string; readonly type: string; readonly preset?: string}}])[] = [
  ['hugo', {'hugo.toml': '', 'content/posts/a.md': page, 'content/news/b.md': page, 'themes/x/README.md': '# X\n'},
    {news: {files: 'content/news/**/*.md', type: 'article', preset: 'hugo'}, posts: {files: 'content/posts/**/*.md', type: 'article', preset: 'hugo'}}],
  ['jekyll', {'_config.yml': '', '_posts/2026-01-02-a.md': page, 'README.md': '# X\n'},
    {posts: {files: '_posts/**/*.md', type: 'article', preset: 'jekyll'}}],
  ['astro', {'package.json': '{"dependencies": {"astro": "7"}}', 'src/content/blog/a.md': page},
    {blog: {files: 'src/content/blog/**/*.md', type: 'article', preset: 'astro'}}],
  ['velite', {'package.json': '{"devDependencies": {"velite": "0.4"}}', 'content/a.md': page},
    {content: {files: 'content/**/*.md', type: 'article', preset: 'velite'}}],
  ['pelican', {'pelicanconf.py': '', 'content/a.md': titled},
    {content: {files: 'content/**/*.md', type: 'article', preset: 'pelican'}}],
  ['plain', {'README.md': '# X\n', 'news/a.md': '# The tide\n\nIt is out.\n'},
    {news: {files: 'news/**/*.md', type: 'article'}}],
] // biome-ignore format: a table

test.each(sites)('a site of %s gets its configuration, by which its pages are fine', async (kind, files, collections) => {
  const folder = folderOf(files)
  const before = await runHere(folder, 'check', ...Object.values(collections).map(({files}) => files))
  expect([before.code, before.err]).toEqual([0, kind === 'plain' ? '' : `note: read as a site of ${kind}; copydesk init writes that down\n`])
  expect(before.out).toMatch(/^clean/)
  const {code, out} = await runHere(folder, 'init')
  expect(code).toBe(0)
  expect(out).toContain(kind === 'plain' ? 'for a folder' : `for a site of ${kind}`)
  const text = readFileSync(join(folder, 'copydesk.config.json'), 'utf8')
  expect(JSON.parse(text)).toEqual({collections})
  const ran = await runHere(folder, 'check')
  expect([ran.code, ran.err]).toEqual([0, ''])
  expect(ran.out).toMatch(/^clean {2}\d files? checked\n$/)
}) // biome-ignore format: short

test('a configuration that is there is left alone, and a folder without markdown gets an empty one', async () => {
  const folder = folderOf({})
  expect((await runHere(folder, 'init')).code).toBe(0)
  const again = await runHere(folder, 'init')
  expect([again.code, again.err]).toEqual([
    2,
    'error: Cannot write a configuration over copydesk.config.json\n',
  ])
})
