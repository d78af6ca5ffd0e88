import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {discover} from './discover.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
for (const inner of ['news', 'news/node_modules/x', '[odd]']) {
  mkdirSync(join(folder, inner), {recursive: true})
}
for (const file of [
  'b.md',
  'a.MD',
  'c.txt',
  'news/d.json',
  'news/node_modules/x/e.md',
  '[odd]/f.md',
]) {
  writeFileSync(join(folder, file), '')
}
symlinkSync('..', join(folder, 'news/up'))

const find = async (...patterns: readonly string[]) => {
  const {files, problems} = await discover(patterns, {folder, extensions: ['.md', '.json']})
  return [
    ...files.map(({path}) => path),
    ...problems.map(({file, message}) => `${file}: ${message}`),
  ]
}

test('a folder is its content, whatever the case of a name, and links are not followed', async () => {
  expect(await find()).toEqual(['[odd]/f.md', 'a.MD', 'b.md', 'news/d.json'])
  expect(await find('news')).toEqual(['news/d.json'])
  expect(await find('./news/')).toEqual(['news/d.json'])
})

test('each file once, in one order, however often and in whatever order it is named', async () => {
  expect(await find('b.md', '*.md', './b.md', 'news')).toEqual(['a.MD', 'b.md', 'news/d.json'])
})

test('a name with signs of a glob in it is a name where there is such a file', async () => {
  expect(await find('[odd]/f.md')).toEqual(['[odd]/f.md'])
  expect(await find('[odd]')).toEqual(['[odd]/f.md'])
})

test('what was named is known from what was found', async () => {
  const {files} = await discover(['news', 'news/d.json'], {folder, extensions: ['.json']})
  expect(files).toEqual([{path: 'news/d.json', full: join(folder, 'news/d.json'), named: true}])
})

test('`!` takes away, and a pattern that means nothing is told', async () => {
  expect(await find('!news/**')).toEqual(['[odd]/f.md', 'a.MD', 'b.md'])
  expect(await find('.', '!**/*.md')).toEqual(['news/d.json'])
  expect(await find('x*.md', 'y.md')).toEqual([
    'x*.md: no file matches',
    'y.md: no such file or folder',
  ])
})

test('absolute patterns stay absolute', async () => {
  expect(await find(`${folder}/news`)).toEqual([join(folder, 'news/d.json')])
})

test('what the settings leave out is looked at only where a pattern leads into it', async () => {
  const options = {folder, extensions: ['.md', '.json'], ignore: ['news/**']}
  const names = async (...patterns: readonly string[]) =>
    (await discover(patterns, options)).files.map(({path}) => path)
  expect(await names()).toEqual(['[odd]/f.md', 'a.MD', 'b.md'])
  expect(await names('news')).toEqual(['news/d.json'])
  expect(await names('news/*.json')).toEqual(['news/d.json'])
  expect(await names('news/d.json')).toEqual(['news/d.json'])
})
