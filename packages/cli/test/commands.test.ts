import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runCli} from './run-cli.ts'

const article = '{"type": "article", "headline": "The tide", "body": []}\n'
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

test('misuse is one line that helps, on standard error, with status 2', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.json'), article)
  const cases = [
    [['chekc'], "error: unknown command 'chekc'\n(Did you mean check?)\n"],
    [['check', '--jsn'], "error: unknown option '--jsn'\n(Did you mean --json?)\n"],
    [['parse'], "error: missing required argument 'files'\n"],
    [['convert', 'a.json'], "error: required option '--to <format>' not specified\n"],
    [
      ['convert', 'a.json', '--to', 'jsn'],
      /^error: Cannot write the format `jsn`, expected one of: .*json.* \(did you mean json\?\)\n$/,
    ],
    [
      ['parse', 'a.json', '--from', 'x\u001b'],
      /^error: Cannot read the format `x\\u\{1b\}`, expected one of: .*\n$/,
    ],
    [
      ['convert', 'a.json', '--to', 'json', '--assume-zone', 'Paris'],
      'error: Cannot assume the zone `Paris`, expected Z or one like +01:00\n',
    ],
    [
      ['explain', 'headline-mising'],
      'error: Cannot explain `headline-mising`, expected a code of a finding (did you mean headline-missing?)\n',
    ],
  ] as const
  const runs = await Promise.all(cases.map(([args]) => runCli(args, {folder})))
  for (const [index, [, said]] of cases.entries()) {
    expect(runs[index]?.err).toMatch(said)
    expect([runs[index]?.code, runs[index]?.out]).toEqual([2, ''])
  }
})

test('version, help, explanations', async () => {
  const [version, help, bare, explained, asJson] = await Promise.all([
    runCli(['--version']),
    runCli(['--help']),
    runCli([]),
    runCli(['explain', 'headline-missing']),
    runCli(['explain', 'headline-missing', '--json']),
  ])
  expect(version).toEqual({code: 0, out: `${manifest.version}\n`, err: ''})
  expect([help.code, help.err]).toEqual([0, ''])
  expect(help.out).toContain('Exit status')
  expect([bare.code, bare.out]).toEqual([2, ''])
  expect(bare.err).toContain('Usage: copydesk')
  expect(explained.out).toMatch(/^headline-missing {2}error {2}expected a headline/)
  expect(JSON.parse(asJson.out)).toMatchObject({code: 'headline-missing', severity: 'error'})
})

test('a check without arguments looks at the content of the folder only', async () => {
  const folder = makeFolder()
  for (const inner of ['node_modules/x', '.git', 'news'])
    mkdirSync(join(folder, inner), {recursive: true})
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
  writeFileSync(join(folder, 'notes.txt'), 'Not looked at.')
  writeFileSync(join(folder, 'node_modules/x/a.json'), '{"type": "article"}')
  writeFileSync(join(folder, '.git/a.json'), '{"type": "article"}')
  writeFileSync(join(folder, 'news/b.json'), '{"type": "article", "body": [], "headlin": "x"}')
  writeFileSync(join(folder, 'news/a.json'), article)
  const ran = await runCli(['check'], {folder})
  expect([ran.code, ran.err]).toEqual([1, ''])
  expect(ran.out).toMatchInlineSnapshot(`
    "news/b.json:1:33  error  Unexpected field \`headlin\`, expected \`headline\`  field-unknown
      1 │ {"type": "article", "body": [], "headlin": "x"}
        │                                 ^^^^^^^^^
      try write \`"headline"\` for \`"headlin"\`

    1 error  in 1 of 2 files; 1 JSON file passed over for holding no document
    \`copydesk explain <code>\` says more
    "
  `)
  const none = await runCli(['check', '!news/**'], {folder})
  expect([none.code, none.out]).toEqual([2, ''])
  expect(none.err).toBe('error: Cannot check anything: 1 JSON file, none with a document\n')
})

test('colours only where they are wanted', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.json'), article)
  const [plain, forced, refused] = await Promise.all([
    runCli(['inspect', 'a.json'], {folder}),
    runCli(['inspect', 'a.json'], {folder, env: {FORCE_COLOR: '1'}}),
    runCli(['inspect', 'a.json'], {folder, env: {FORCE_COLOR: '1', NO_COLOR: '1'}}),
  ])
  expect(plain.out).not.toContain('\u001b')
  expect(forced.out).toContain('\u001b[36mheadline\u001b[39m')
  expect(refused.out).toBe(plain.out)
})

test('losses are told, with what became of them and how to keep what is withheld', async () => {
  const folder = makeFolder()
  const wrong = {type: 'article', headline: 'A', status: 'draft', body: []}
  writeFileSync(join(folder, 'a.json'), JSON.stringify(wrong))
  const args = ['convert', 'a.json', '--to', 'plain-text']
  const [draft, staff, strict] = await Promise.all([
    runCli(args, {folder}),
    runCli([...args, '--staff'], {folder}),
    runCli([...args, '--strict'], {folder}),
  ])
  expect([draft.code, draft.out]).toEqual([0, ''])
  expect(draft.err).toBe(
    '1 loss\n  withheld      /0\n  what is withheld is for staff: --staff writes it\n',
  )
  expect([staff.code, staff.out]).toEqual([0, 'A\n=\n'])
  expect([strict.code, strict.out]).toEqual([1, ''])
  expect(strict.err).toContain('Nothing was written: --strict allows no loss.\n')
})

test('the shapes of --json', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.json'), article.replace('tide', 'lorem ipsum'))
  const commands = [['parse'], ['inspect'], ['convert', '--to', 'json'], ['check']]
  const runs = await Promise.all(
    commands.map(([name = '', ...rest]) => runCli([name, 'a.json', '--json', ...rest], {folder})),
  )
  expect(runs.map(({code, err}) => [code, err])).toEqual(commands.map(() => [0, '']))
  const [parsed, inspected, converted, checked] = runs.map(({out}) => JSON.parse(out))
  const finding = {
    file: 'a.json',
    code: 'placeholder-text',
    severity: 'warning',
    at: '/headline',
    line: 1,
    endLine: 1,
  }
  for (const {findings} of [parsed, inspected, converted, checked]) {
    expect(findings).toMatchObject([finding])
  }
  expect(Object.keys(parsed)).toEqual(['file', 'format', 'ok', 'documents', 'findings'])
  expect(parsed.documents).toMatchObject([{ok: true, document: {type: 'article'}}])
  expect(Object.keys(inspected)).toEqual(['file', 'format', 'types', 'segments', 'findings'])
  expect(inspected.segments[0]).toEqual({span: {start: 0, end: 1}})
  expect(converted).toMatchObject({from: 'json', to: 'json', ok: true, losses: [], extensions: []})
  expect(JSON.parse(converted.text)).toMatchObject({headline: 'The lorem ipsum'})
  expect(checked).toMatchObject({
    failures: [],
    summary: {files: 1, passedOver: 0, errors: 0, warnings: 1, infos: 0},
  })
})
