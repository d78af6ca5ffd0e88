import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {codeNames} from '@copydesk/schema'
import {fences} from '@copydesk/testkit'
import {expect, test} from 'vitest'
import {folderOf} from './run-cli.ts'
import {runHere} from './run-here.ts'

/** What a check finds: file, line and code of each. */
async function found(folder: string, ...args: readonly string[]) {
  const {out} = await runHere(folder, 'check', '--json', ...args)
  const {findings} = JSON.parse(out)
  return findings.map(
    ({file, line, code}: {file: string; line?: number; code: string}) => `${file}:${line} ${code}`,
  )
}

const picture = '---\nheadline: The tide\n---\n\n![](https://lamp.example/a.jpg)\n'

test('a configuration sets severities, types and own rules, for all files or a collection', async () => {
  const folder = folderOf({
    'copydesk.config.ts': `import type {Config} from 'copydesk'
const config: Config = {
  collections: {
    news: {files: ['news/*.md', '!news/old.md'], type: 'article', rules: {'alt-missing': 'error'}},
    letters: {files: 'letters/*.md', type: 'feedback'},
  },
  rules: {'alt-missing': 'info', 'headline-repeated': 'off'},
  ownRules: {
    *'desk/calm'(document) {
      if ('headline' in document && document.headline?.endsWith('!'))
        yield {code: 'desk/calm', severity: 'warning', message: 'Unexpected !, expected .', at: '/headline'}
    },
  },
}
export default config
`,
    'news/a.md': picture,
    'news/old.md': picture,
    'letters/b.md': '---\nheadline: The tide!\n---\n\n# Again\n',
    'other/c.md': picture,
  })
  const {code, out} = await runHere(folder, 'check', '.', '--json')
  const {findings} = JSON.parse(out)
  expect(code).toBe(1)
  expect(findings.map(({file, severity, code: one}: {file: string; severity: string; code: string}) => [file, severity, one])).toEqual([
    ['letters/b.md', 'error', 'document-type-unexpected'],
    ['letters/b.md', 'warning', 'desk/calm'],
    ['news/a.md', 'error', 'alt-missing'],
    ['news/old.md', 'info', 'alt-missing'],
    ['other/c.md', 'info', 'alt-missing'],
  ])
  expect(await found(folder)).toEqual(['letters/b.md:1 document-type-unexpected', 'letters/b.md:2 desk/calm', 'news/a.md:5 alt-missing'])
  expect(await found(join(folder, 'news'), 'a.md')).toEqual(['a.md:5 alt-missing'])
}) // biome-ignore format: a table

test('a configuration may be a module, JSON, or a key of the manifest; the nearest counts', async () => {
  const off = '{"rules": {"alt-missing": "off"}}'
  for (const [name, text] of [
    ['copydesk.config.mjs', `export default ${off}`],
    ['copydesk.config.json', off],
    ['package.json', `{"copydesk": ${off}}`],
  ] as const) {
    const folder = folderOf({[name]: text, 'deep/er/a.md': picture, 'deep/package.json': '{}'})
    expect(await found(join(folder, 'deep', 'er')), name).toEqual([])
  }
})

test.each([
  ['{"rules": {"alt-missin": "off"}}', '1:12  error  Unexpected field `alt-missin`, expected `alt-missing`'],
  ['{"rules": {"json-syntax": "off"}}', '1:27  error  Unexpected `off` for `json-syntax`, expected one of `error`, `warning`, `info`'],
  ['{"collection": {}}', '1:2  error  Unexpected field `collection`, expected `collections`'],
  ['{"ignore": "old"}', '1:12  error  Unexpected `old` for `ignore`, expected a list'],
  ['{"ignore": [],}', '1:15  error  Unexpected character `}`, expected a key in double quotation marks'],
  ['[]', '1:1  error  Unexpected list for document, expected an object'],
  ['{"rules": {}, "rules": {}}', '1:15  error  Unexpected'],
])('%s is refused with its place', async (config, message) => {
  const folder = folderOf({'copydesk.config.json': config, 'a.md': picture})
  const {code, out, err} = await runHere(folder, 'check')
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`copydesk.config.json:${message}`)
  expect(err).toContain('error: Cannot use the configuration copydesk.config.json')
}) // biome-ignore format: a table

test('a configuration that does not run, and one that is not there, are one line', async () => {
  const folder = folderOf({'copydesk.config.ts': 'export default 1 +', 'a.md': picture})
  for (const args of [[], ['--config', 'gone.json'], ['--config', 'gone.ts']]) {
    const {code, err} = await runHere(folder, 'check', ...args)
    expect(code).toBe(2)
    expect(err).toMatch(/^error: Cannot (run|read) [^\n]+\n$/)
  }
})

test('a rule that throws is named, and stops nothing', async () => {
  const folder = folderOf({
    'copydesk.config.mjs': `export default {ownRules: {'desk/bad'() { throw new Error('too \\u001b[31m late') }}}`,
    'a.md': picture,
    'b.md': picture,
  })
  const {code, out, err} = await runHere(folder, 'check', '--json')
  expect(code).toBe(2)
  expect(JSON.parse(out).findings).toHaveLength(2)
  expect(err).toBe(
    'error: Rule `desk/bad` threw on a.md: too \\u{1b}[31m late\nerror: Rule `desk/bad` threw on b.md: too \\u{1b}[31m late\n',
  )
})

test('fields beyond the vocabulary are checked by any Standard Schema, also later', async () => {
  const folder = folderOf({
    'copydesk.config.mjs': `export default {collections: {all: {files: '*.md', extra: {'~standard': {version: 1, vendor: 'desk',
      async validate(value) { return value?.beat ? {value} : {issues: [{message: 'No beat', path: ['beat']}]} }}}}}}`,
    'a.md': '---\nheadline: A\nextra:\n  beat: harbour\n---\n',
    'b.md': '---\nheadline: A\nextra:\n  heat: harbour\n---\n',
  })
  expect(await found(folder)).toEqual(['b.md:4 extra-invalid'])
})

test.each(
  codeNames.flatMap((code) =>
    fences(`docs/diagnostics/${code}.md`).filter(({lang}) => lang === 'md').map((fence) => [code, fence] as const),
  ),
)('the page of %s', async (code, {heading, value}) => {
  const folder = folderOf({'a.md': value})
  expect((await found(folder)).map((one: string) => one.split(' ')[1])).toEqual(heading === 'Bad' ? [code] : [])
}) // biome-ignore format: short

test('comments keep findings quiet: on the next line, on their own, in the whole file', async () => {
  const folder = folderOf({
    'a.md': `---
headline: The tide
dek: The tide # copydesk-ignore dek-repeats-headline: the desk wants it
# copydesk-ignore-file poem-single-line, link-without-target: a page of epigraphs
---

<!-- copydesk-ignore alt-missing: an ornament -->

![](https://lamp.example/a.jpg)

![](https://lamp.example/b.jpg)

\`\`\`poem
One line.
\`\`\`
`,
    'b.md':
      '---\nheadline: A\n# copydesk-ignore slug-not-kebab: an old address\nslug: A b\n---\n\n<!-- copydesk-ignore alt-missing: unseen while there is no document -->\n',
  })
  expect(await found(folder)).toEqual([
    'a.md:4 suppression-unused',
    'a.md:11 alt-missing',
    'b.md:4 slug-not-kebab',
  ])
})

test('fixes are applied until none is left; what has none is told', async () => {
  const text = '---\nheadline: The tide\nlanguage: de_AT\npublishedAt: 2025-1-5\n---\n\n<!-- copydesk-ignore alt-missing: none here -->\n\n![](https://lamp.example/a.jpg "x")\n\nEnd.\n'
  const folder = folderOf({'a.md': text})
  const dry = await runHere(folder, 'check', '--dry-run')
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text)
  expect(dry.err).toContain('-language: de_AT\n')
  expect(dry.err).toContain('+language: de-AT\n')
  const ran = await runHere(folder, 'check', '--fix')
  expect(ran.err).toBe('note: 2 fixes applied\n')
  const fixed = readFileSync(join(folder, 'a.md'), 'utf8')
  expect(fixed).toBe(text.replace('de_AT', 'de-AT').replace('2025-1-5', '2025-01-05'))
  const again = await runHere(folder, 'check', '--fix')
  expect([again.code, again.err]).toEqual([0, ''])
}) // biome-ignore format: short

test('a baseline hides what it knows, tells what is new, and forgets what is gone', async () => {
  const folder = folderOf({'a.md': picture, 'sub/constructor': '', 'sub/b.md': '# Fine\n'})
  const first = await runHere(folder, 'check', '--update-baseline')
  expect([first.code, first.err]).toEqual([0, 'note: 1 finding written to the baseline\n'])
  const file = join(folder, 'copydesk-baseline.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({version: 1, files: {'a.md': {'alt-missing': 1}}})
  expect(await found(folder)).toEqual([])
  writeFileSync(join(folder, 'a.md'), `\n${picture.replace('\n\n', '\n\n\n')}`.trimStart())
  expect(await found(folder)).toEqual([])
  writeFileSync(join(folder, 'a.md'), `${picture}\n![](https://lamp.example/b.jpg)\n`)
  expect(await found(folder)).toEqual(['a.md:5 alt-missing', 'a.md:7 alt-missing'])
  writeFileSync(join(folder, 'a.md'), '# Fine\n')
  expect((await runHere(folder, 'check')).err).toContain('1 finding of the baseline gone')
  await runHere(folder, 'check', '--update-baseline')
  expect(JSON.parse(readFileSync(file, 'utf8')).files).toEqual({})
  writeFileSync(file, '{"version": 2}')
  const broken = await runHere(folder, 'check')
  expect(broken.code).toBe(2)
  expect(broken.err).toMatch(/^error: Cannot use the baseline .*copydesk-baseline\.json: Unexpected 2 for `version`/)
}) // biome-ignore format: short

test('git says what is changed and what is ignored', async () => {
  const folder = folderOf({'a.md': picture, 'b.md': picture, 'out/c.md': picture, '.gitignore': 'out\n'})
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {cwd: folder})
  expect((await runHere(folder, 'check', '--changed')).code).toBe(2)
  expect(await found(folder)).toHaveLength(3)
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
  expect(await found(folder)).toEqual(['a.md:5 alt-missing', 'b.md:5 alt-missing'])
  expect(await found(folder, 'out/c.md')).toEqual(['out/c.md:5 alt-missing'])
  expect(await found(folder, '--changed')).toEqual([])
  writeFileSync(join(folder, 'b.md'), `${picture}\nMore.\n`)
  writeFileSync(join(folder, 'd é.md'), picture)
  expect(await found(folder, '--changed')).toEqual(['b.md:5 alt-missing', 'd é.md:5 alt-missing'])
  expect(await found(folder, '--changed', 'HEAD')).toHaveLength(2)
  const {code, err} = await runHere(folder, 'check', '--changed', 'nowhere')
  expect(code).toBe(2)
  expect(err).toMatch(/^error: Cannot ask git for changed files: fatal: /)
}) // biome-ignore format: short
