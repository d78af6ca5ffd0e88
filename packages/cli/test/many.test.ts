import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, runCli} from './run-cli.ts'
import {runHere} from './run-here.ts'

const newsroom = (): string =>
  folderOf({
    'news/a.md': '# The tide\n\nIt is *out*.\n',
    'news/old/b.md': '# The ebb\n\nGone.\n',
    'news/c.md': '---\nheadline: "The\n---\n',
    'news/two.json':
      '{"type": "article", "headline": "One", "body": []}\n{"type": "article", "headline": "Two", "body": []}\n',
  })

test('JSON that was merely found and is no document is passed over, as by a check', async () => {
  const folder = folderOf({'a.md': '# The tide\n', 'package.json': '{"name": "site"}'})
  const ran = await runHere(folder, 'convert', '.', '--to', 'markdown', '--out-dir', 'out')
  expect([ran.code, ran.err]).toEqual([0, '1 file converted, 1 JSON file passed over\n'])
  expect((await runHere(folder, 'parse', 'a.md', 'package.json')).code).toBe(1)
})

const valuesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('many files are parsed, a document on each line; a bad one stops no other', async () => {
  const folder = newsroom()
  const ran = await runHere(folder, 'parse', 'news')
  expect(ran.code).toBe(1)
  expect(valuesOf(ran.out).map(({headline}) => headline)).toEqual(['The tide', 'The ebb', 'One', 'Two'])
  expect(ran.err).toMatch(
    /^error: news\/c\.md: Unexpected .*\n3 files parsed, 1 failed\n {2}1 {2}front-matter-syntax\n$/,
  )
  const answers = valuesOf((await runHere(folder, 'parse', 'news/**/*.md', 'gone.md', '--json')).out)
  expect(answers.map(({file, ok, failure}) => [file, ok, failure])).toEqual([
    ['gone.md', false, 'no such file or folder'],
    ['news/a.md', true, undefined],
    ['news/c.md', false, undefined],
    ['news/old/b.md', true, undefined],
  ])
  expect(answers[2].findings).toMatchObject([{file: 'news/c.md', line: 3}])
}) // biome-ignore format: short

test('into a folder each is written whole, what git ignores is left out, and a run goes on', async () => {
  const folder = newsroom()
  const parse = (...args: readonly string[]) =>
    runHere(folder, 'parse', ...args, '--out-dir', 'news/out')
  expect((await parse('news')).err).toContain('3 files parsed, 1 failed')
  const path = join(folder, 'news/out/news/old/b.json')
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({headline: 'The ebb'})
  expect(valuesOf(readFileSync(join(folder, 'news/out/news/two.json'), 'utf8'))).toHaveLength(2)
  expect(existsSync(join(folder, 'news/out/news/c.json'))).toBe(false)
  const before = statSync(path).mtimeMs
  const again = await parse('news', '!news/c.md', '--skip-existing')
  expect([again.code, again.err]).toEqual([0, '0 files parsed, 3 there already\n'])
  expect(statSync(path).mtimeMs).toBe(before)
  const {code, err} = await parse('news', '--json')
  expect([code, err]).toEqual([2, 'error: Cannot use --json together with --out-dir\n'])
})

const records = [
  '{"type": "article", "slug": "tide", "headline": "The tide", "body": []}',
  '',
  '{"text": "# The ebb\\n\\nGone.\\n", "file": "old/ebb.md"}',
  '{"type": "article", "headlin": "x", "body": []}',
  '{"type": ',
  '{"text": "---\\nheadline: \\"x\\n---\\n", "file": "../up.md"}',
].join('\r\n')

test('NDJSON is read record by record: documents, and texts with the names that tell their format', async () => {
  const folder = folderOf({'dump.ndjson': records})
  const plain = await runHere(folder, 'parse', 'dump.ndjson')
  expect(plain.code).toBe(1)
  expect(valuesOf(plain.out).map(({headline}) => headline)).toEqual(['The tide', 'The ebb'])
  expect(plain.err.split('\n').map((line) => line.replace(/Unexpected.*/, '…'))).toEqual([
    'error: dump.ndjson:4: …',
    'error: dump.ndjson:5: …',
    'error: dump.ndjson:6: …',
    '2 records parsed, 3 failed',
    '  1  field-unknown',
    '  1  front-matter-syntax',
    '  1  json-syntax',
    '',
  ])
  const answers = valuesOf((await runHere(folder, 'parse', 'dump.ndjson', '--json')).out)
  expect(answers.map(({file, line, format, ok}) => [file, line, format, ok])).toEqual([
    ['dump.ndjson', 1, 'json', true],
    ['old/ebb.md', 3, 'markdown', true],
    ['dump.ndjson', 4, 'json', false],
    ['dump.ndjson', 5, 'json', false],
    ['../up.md', 6, 'markdown', false],
  ])
})

test('records become files called after their slug, their name or their line, and none outside the folder', async () => {
  const folder = folderOf({
    'dump.jsonl': `${records}\n{"text": "# Up\\n", "file": "../../up.md"}\n{"type": "article", "headline": "No name", "body": []}`,
  })
  const ran = await runHere(folder, 'convert', 'dump.jsonl', '--to', 'markdown', '--out-dir', 'out')
  expect(ran.err).toContain('4 records converted, 3 failed')
  for (const [path, text] of [
    ['tide.md', 'The tide'],
    ['old/ebb.md', 'The ebb'],
    ['up.md', 'Up'],
    ['dump-8.md', 'No name'],
  ] as const) {
    expect(readFileSync(join(folder, 'out', path), 'utf8')).toContain(text)
  }
  expect(existsSync(join(folder, '../up.md'))).toBe(false)
})

test('from standard input to standard output, an answer for each record, in order', async () => {
  const ran = await runCli(['convert', '-', '--ndjson', '--to', 'plain-text'], {input: records})
  expect(ran.code).toBe(1)
  const answers = valuesOf(ran.out)
  expect(answers.map(({file, line, from, ok, text}) => [file, line, from, ok, text])).toEqual([
    ['<stdin>', 1, 'json', true, expect.stringContaining('The tide')],
    ['old/ebb.md', 3, 'markdown', true, expect.stringContaining('The ebb')],
    ['<stdin>', 4, 'json', false, undefined],
    ['<stdin>', 5, 'json', false, undefined],
    ['../up.md', 6, 'markdown', false, undefined],
  ])
  expect(answers[0].losses.length).toBeGreaterThan(0)
  expect(ran.err).toContain('2 records converted (1 with losses), 3 failed')
})

test('an answer comes when its record was sent, and not when the input ends', async () => {
  let sawFirst = false
  const ran = await runCli(['parse', '-', '--ndjson'], {
    first: '{"type": "article", "headline": "First", "body": []}\n',
    input: '{"type": "article", "headline": "Last", "body": []}\n',
    meanwhile: () => {
      sawFirst = true
    },
  })
  expect(sawFirst).toBe(true)
  expect(valuesOf(ran.out).map(({headline}) => headline)).toEqual(['First', 'Last'])
})

test.each([
  ['parse', []],
  ['convert', ['--to', 'markdown']],
] as const)('the memory of %s does not grow with the number of records', async (command, more) => {
  const value = 'The last ferry leaves earlier from Monday on, and nobody told the pier. '.repeat(420).trim()
  const body = [{type: 'paragraph', children: [{type: 'text', value}]}]
  const record = `${JSON.stringify({type: 'article', headline: 'The tide', body})}\n`
  const few = 600
  const peak = async (count: number): Promise<number> => {
    const ran = await runCli([command, '-', '--ndjson', ...more], {
      stream: function* () {
        for (let at = 0; at < count; at++) yield record
      },
      discard: true,
      peak: true,
      env: {NODE_OPTIONS: '--max-semi-space-size=2 --max-old-space-size=80'},
    })
    expect([ran.code, ran.err]).toEqual([0, expect.stringMatching(`^${count} records`)])
    return ran.peak ?? Number.NaN
  }
  const [small, large] = [await peak(few), await peak(5 * few)]
  const added = (4 * few * record.length) / 1e6
  console.log(`${command}: at most ${small.toFixed(0)} MB for ${few} records, ${large.toFixed(0)} MB for ${5 * few}, which are ${added.toFixed(1)} MB more`)
  // A quarter of what the texts alone would be, were they held.
  expect(large - small).toBeLessThan(added / 4)
}, 120_000) // biome-ignore format: lines
