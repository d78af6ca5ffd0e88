import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, type Ran, runCli, runShell} from './run-cli.ts'

interface Told {
  readonly findings: readonly {
    readonly file: string
    readonly code: string
    readonly severity: string
    readonly message: string
    readonly line?: number
    readonly column?: number
  }[]
  readonly failures: readonly {readonly file: string; readonly message: string}[]
  readonly summary: {readonly files: number; readonly errors: number}
}

const told = ({out}: Ran): Told => JSON.parse(out)
/** What was said, without a stack trace in it. */
const plain = ({out, err}: Ran): string => {
  expect(out + err).not.toMatch(/^\s+at .+:\d+:\d+|node:internal|Error:/m)
  return err
}

const article = '{"type": "article", "headline": "The tide", "body": []}\n'

/** Each file and the codes that a check of it has. An error makes the exit status 1. */
const content: readonly (readonly [file: string, bytes: string | Buffer, ...codes: string[]])[] = [
  ['clean.json', article],
  ['empty.json', '', 'source-empty'],
  ['binary.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'source-binary'],
  ['nul.json', article.replace('tide', 'ti\0de'), 'source-binary'],
  [
    'latin-1.json',
    Buffer.from(article.replace('tide', 't\xefde'), 'latin1'),
    'encoding-unsupported',
  ],
  ['utf-16.json', Buffer.from(`\ufeff${article}`, 'utf16le'), 'encoding-converted'],
  ['lone.json', Buffer.from(`\ufeff${article}\ud800`, 'utf16le'), 'encoding-broken'],
  ['escaped.json', article.replace('tide', '\\ud800'), 'text-malformed'],
  ['mark.json', `\ufeff${article}`, 'encoding-converted'],
  ['lines.json', article.replaceAll(', ', ',\r\n').replace('headline', 'headlin'), 'field-unknown'],
  ['syntax.json', '{"type": "article", }', 'json-syntax'],
  ['repeated.json', article.replace('{', '{"headline": "Ebb", '), 'json-syntax'],
  ['deep.json', `${'['.repeat(100_000)}`, 'limit-exceeded'],
  [
    'long.json',
    article.replace('tide', 'x'.repeat(10_000_000)).replace('body', 'bdy'),
    'field-missing',
    'field-unknown',
  ],
  ['syntax.md', '---\nheadline: "The tide\n---\n', 'front-matter-syntax'],
  [
    'repeated.md',
    '---\nheadline: The tide\nheadline: The ebb\n---\n',
    'front-matter-duplicate-key',
  ],
  ['collection.md', '---\n? [a, b]\n: c\n---\n', 'front-matter-key-not-scalar'],
  [
    'bomb.md',
    `---\na: &a [x, x]\nb: &b [${'*a, '.repeat(40)}]\nc: [${'*b, '.repeat(40)}]\n---\n`,
    'limit-exceeded',
  ],
  ['quotes.md', `${'> '.repeat(10_000)}a\n`, 'limit-exceeded'],
  ['line.md', 'x'.repeat(10_000_000), 'limit-exceeded'],
]

test('every kind of bad content is a finding, in one run', async () => {
  const folder = makeFolder()
  for (const [file, bytes] of content) writeFileSync(join(folder, file), bytes)
  const ran = await runCli(['check', '--json', ...content.map(([file]) => file)], {folder})
  plain(ran)
  expect(ran.code).toBe(1)
  const {findings, failures, summary} = told(ran)
  expect(failures).toEqual([])
  expect(summary.files).toBe(content.length)
  for (const [file, , ...codes] of content) {
    const found = new Set(findings.filter((one) => one.file === file).map(({code}) => code))
    for (const code of codes) expect([file, ...found]).toContain(code)
    if (codes.length === 0) expect([file, ...found]).toEqual([file])
  }
  const at = (file: string) => findings.find((one) => one.file === file)
  expect(at('latin-1.json')?.message).toContain('byte offset 38')
  expect(at('lines.json')).toMatchObject({line: 2, column: 1})
  expect(at('long.json')?.line).toBe(1)
  expect(at('syntax.json')).toMatchObject({line: 1, column: 21})
})

test('what cannot be read stops nothing, is one line each, and the status is 2', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.json'), article)
  symlinkSync('nowhere', join(folder, 'link.json'))
  symlinkSync('self.json', join(folder, 'self.json'))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  mkdirSync(join(folder, 'empty'))
  const args = [
    'check',
    '*.json',
    'link.json',
    'self.json',
    'a.json/inside.json',
    'pipe',
    '/dev/zero',
    'empty',
    'no*.md',
    'no.md',
  ]
  const ran = await runCli(args, {folder})
  expect(ran.code).toBe(2)
  expect(ran.out).toBe('clean  1 file checked\n')
  expect(plain(ran).trim().split('\n').sort()).toMatchInlineSnapshot(`
    [
      "error: Cannot check a.json/inside.json: a part of its path is no folder",
      "error: Cannot check empty: no .json, .ndjson, .jsonl, .md or .markdown in it",
      "error: Cannot check link.json: no such file or folder",
      "error: Cannot check no*.md: no file matches",
      "error: Cannot check no.md: no such file or folder",
      "error: Cannot check self.json: its links lead in a circle",
      "error: Cannot read /dev/zero: it is a device, a socket or a pipe, expected a file",
      "error: Cannot read pipe: it is a device, a socket or a pipe, expected a file",
    ]
  `)
})

test('a file that vanishes after it was found is one line, and the others are checked', async () => {
  const folder = makeFolder()
  const wrong = article.replace('headline', 'headlin')
  // In the order of names: looking at the first takes away the next.
  writeFileSync(join(folder, '+.json'), article)
  mkdirSync(join(folder, 'news'))
  for (const [name, text] of Object.entries({a: article, b: article, c: wrong})) {
    writeFileSync(join(folder, `news/${name}.json`), text)
  }
  const rule = `export default {ownRules: {'desk/away'() { rmSync('news/a.json', {force: true}); return [] }}}`
  writeFileSync(join(folder, 'copydesk.config.mjs'), `import {rmSync} from 'node:fs'\n${rule}`)
  const ran = await runCli(['check', '+.json', 'news'], {folder})
  expect(ran.code).toBe(2)
  expect(plain(ran)).toBe('error: Cannot read news/a.json: no such file or folder\n')
  expect(ran.out).toContain('1 error  in 1 of 3 files')
})

test('a file over every limit is refused before it is read', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'big.json'), '')
  truncateSync(join(folder, 'big.json'), 5_000_000_000)
  const ran = await runCli(['check', 'big.json'], {folder})
  expect([ran.code, plain(ran)]).toEqual([1, ''])
  expect(ran.out).toContain('limit-exceeded')
})

test('standard input that is empty or closed is an empty file, and a folder is none', async () => {
  const empty = await runCli(['parse', '-'])
  expect([empty.code, empty.out]).toEqual([1, ''])
  expect(plain(empty)).toContain('<stdin>  error  Unexpected file of 0 bytes')
  const closed = await runShell('copydesk parse - <&-')
  expect([closed.code, plain(closed)]).toEqual([1, plain(empty)])
  const folder = await runCli(['inspect', '.'])
  expect([folder.code, folder.out]).toEqual([2, ''])
  expect(plain(folder)).toBe('error: Cannot read .: it is a folder, expected a file\n')
})

test('names and content cannot write to the terminal', async () => {
  const folder = makeFolder()
  const name = 'a\u001b[2J\u202e.json'
  const body = {type: 'paragraph', children: [{type: 'text', value: '\u202e\u009b31m lorem ipsum'}]}
  writeFileSync(
    join(folder, name),
    JSON.stringify({type: 'article', headline: 'A', '\u001b]0;x\u0007': 1, body: [body]}),
  )
  const runs = await Promise.all(
    ['check', 'inspect', 'parse'].map((command) => runCli([command, name], {folder})),
  )
  const unknown = await runCli(['\u001b[31mcheck', '\u202e'], {folder})
  for (const {out, err} of [...runs, unknown]) {
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  }
  expect(runs.map(({code}) => code)).toEqual([1, 1, 1])
  expect(unknown.code).toBe(2)
})

test('a folder that is called like a file, and links that lead nowhere or in a circle, stop no fix', async () => {
  const folder = makeFolder()
  const wrong = '---\nheadline: The tide\nlanguage: de_AT\n---\n\nIt is out.\n'
  mkdirSync(join(folder, 'x.md'))
  writeFileSync(join(folder, 'x.md/inside.md'), wrong)
  writeFileSync(join(folder, 'a.md'), wrong)
  symlinkSync('gone.md', join(folder, 'link.md'))
  symlinkSync('self.md', join(folder, 'self.md'))
  const args = ['check', 'a.md', 'x.md', 'link.md', 'self.md', '--fix']
  const ran = await runCli(args, {folder})
  expect([ran.code, ran.out]).toEqual([2, 'clean  2 files checked\n'])
  expect(plain(ran).trim().split('\n').sort()).toEqual([
    'error: Cannot check link.md: no such file or folder',
    'error: Cannot check self.md: its links lead in a circle',
    'note: 2 fixes applied',
  ])
  const right = wrong.replace('de_AT', 'de-AT')
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(right)
  expect(readFileSync(join(folder, 'x.md/inside.md'), 'utf8')).toBe(right)
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'link.md', 'self.md', 'x.md'])
  const into = await runCli(['convert', 'a.md', '--to', 'json', '-o', 'x.md'], {folder})
  expect([into.code, into.err]).toEqual([2, 'error: Cannot write x.md: it is a folder, expected a file\n'])
}) // biome-ignore format: short

test('a file that may not be read is one line, and the others are checked', async () => {
  if (process.getuid?.() === 0) {
    console.log('skipped: root may read every file')
    return
  }
  const folder = makeFolder()
  for (const name of ['a.json', 'b.json']) writeFileSync(join(folder, name), article)
  chmodSync(join(folder, 'a.json'), 0)
  const ran = await runCli(['check'], {folder})
  expect([ran.code, plain(ran)]).toEqual([2, 'error: Cannot read a.json: permission denied\n'])
  expect(ran.out).toBe('clean  1 file checked\n')
})
