import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder} from './run-cli.ts'
import {runHere} from './run-here.ts'

function newsroom(): string {
  const folder = makeFolder()
  mkdirSync(join(folder, 'news/old'), {recursive: true})
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  write('news/a.md', '# The tide\n\nIt is *out*.\n')
  write('news/old/b.md', '# The ebb\n\nGone.\n')
  write('news/c.md', '---\nheadline: "The\n---\n')
  write('news/a.json', '{"type": "article", "headline": "The tide", "body": []}\n')
  return folder
}

const linesOf = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .sort()

const convert = (folder: string, ...args: readonly string[]) =>
  runHere(folder, 'convert', ...args, '--to', 'json', '--out-dir', 'out')

test('many files are converted into their places; a bad one stops no other', async () => {
  const folder = newsroom()
  const ran = await convert(folder, 'news')
  expect(ran.code).toBe(2)
  expect(linesOf(ran.err)).toEqual([
    '1  could not be read or written',
    '1  front-matter-syntax',
    '2 files converted, 2 failed',
    'error: news/a.md: it would be written over what news/a.json became',
    expect.stringMatching(/^error: news\/c\.md: Unexpected /),
  ])
  expect(JSON.parse(readFileSync(join(folder, 'out/news/old/b.json'), 'utf8')).headline).toBe(
    'The ebb',
  )
  expect(existsSync(join(folder, 'out/news/c.json'))).toBe(false)
})

test('a run goes on where another was ended, and globs mean what they mean to a check', async () => {
  const folder = newsroom()
  expect((await convert(folder, 'news/**/*.md', '!news/c.md')).err).toBe('2 files converted\n')
  const before = statSync(join(folder, 'out/news/a.json')).mtimeMs
  writeFileSync(join(folder, 'news/d.md'), '# New\n\nNow.\n')
  const again = await convert(folder, 'news/**/*.md', '!news/c.md', '--skip-existing')
  expect([again.code, again.err]).toEqual([0, '1 file converted, 2 there already\n'])
  expect(statSync(join(folder, 'out/news/a.json')).mtimeMs).toBe(before)
})

test('losses are counted, --strict refuses them, and several files need a folder', async () => {
  const folder = newsroom()
  const plain = (...more: readonly string[]) =>
    runHere(folder, 'convert', 'news/a.md', '--to', 'plain-text', '--out-dir', 'out', ...more)
  expect((await plain()).err).toMatch(/^1 file converted \(1 with losses\)\n$/)
  expect(await plain('--strict')).toEqual({code: 1, out: '', err: 'error: news/a.md: --strict allows no loss\n0 files converted, 1 failed\n  1  a loss, and --strict\n'}) // biome-ignore format: a line
  const {code, err} = await runHere(folder, 'convert', 'news/a.md', 'news/c.md', '--to', 'json')
  expect([code, err]).toEqual([
    2,
    'error: Cannot convert several files into one, expected --out-dir\n',
  ])
})
