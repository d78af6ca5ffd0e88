import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {fences} from '@copydesk/testkit'
import {expect, test} from 'vitest'
import {makeFolder, program, type Ran, runCli, runShell} from './run-cli.ts'
import {runHere} from './run-here.ts'

const root = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')

/** The shell of the action's last step. */
function stepOf(action: string): string {
  const [, script = ''] = /^ {6}run: \|\n((?: {8}.*\n?)+)/m.exec(action) ?? []
  return script.replace(/^ {8}/gm, '')
}

/** Run the step as GitHub does, in a project that has the program installed. */
async function act(files: {readonly [path: string]: string}, env: {readonly [name: string]: string}): Promise<Ran & {readonly folder: string}> {
  const folder = makeFolder()
  const shim = `#!/bin/bash\nexec ${program.map((word) => `'${word}'`).join(' ')} "$@"\n`
  for (const [path, text] of Object.entries({...files, 'node_modules/.bin/copydesk': shim})) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text, {mode: 0o755})
  }
  const empty = {COPYDESK_FILES: '', COPYDESK_ARGUMENTS: '', COPYDESK_CHANGED: '', COPYDESK_SARIF: '', COPYDESK_VERSION: 'latest'}
  writeFileSync(join(folder, 'step.sh'), stepOf(root('action.yml')))
  const ran = await runShell('bash --noprofile --norc -eo pipefail step.sh', {folder, env: {...empty, ...env}})
  return {...ran, folder}
} // biome-ignore format: short

const picture = '---\nheadline: The tide\n---\n\n![](a.jpg)\n'

test('the action annotates, writes its reports, and ends with the status of the check', async () => {
  const files = {'news/a b.md': picture, 'old/c.md': picture, 'old/d.md': '---\nheadlin: A\n---\n\nB.\n', 'news/a.jpg': ''}
  const env = {COPYDESK_FILES: 'news\nold/c.md\n', COPYDESK_SARIF: 'out.sarif', GITHUB_STEP_SUMMARY: 'summary.md', COPYDESK_ARGUMENTS: '--max-warnings 3'}
  const {folder, ...ran} = await act({...files, 'old/a.jpg': ''}, env)
  expect(ran).toEqual({
    code: 0,
    out: expect.stringMatching(/^::warning file=news\/a b\.md,line=5,.*title=alt-missing::.*\n::warning file=old\/c\.md,.*\n2 warnings {2}in 2 of 2 files\n$/),
    err: '',
  })
  expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results).toHaveLength(2)
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('**2 warnings** in 2 of 2 files')
  const strict = await act({...files, 'old/a.jpg': ''}, {COPYDESK_ARGUMENTS: '--max-warnings 0'})
  expect(strict.code).toBe(1)
}) // biome-ignore format: short

test('the action’s inputs are all used, and no text of a pull request becomes shell', () => {
  const action = root('action.yml')
  const inputs = [...action.matchAll(/^ {2}([a-z-]+):\n {4}description/gm)].map(([, name]) => name)
  for (const name of inputs) expect(action).toContain(`\${{ inputs.${name} }}`)
  expect(inputs).toContain('changed')
  expect(stepOf(action)).not.toContain('${{')
})

test('the hook runs the program that the package has, on files that it reads', () => {
  const hooks = root('.pre-commit-hooks.yaml')
  expect(hooks).toContain('entry: copydesk check\n')
  expect(hooks).toContain('types_or: [markdown, json]\n')
})

test('what the guide shows holds: its configuration, its comment, its commands', async () => {
  const all = fences('docs/guides/check.md')
  const of = (lang: string) => all.filter((one) => one.lang === lang).map(({value}) => value)
  const folder = makeFolder()
  for (const path of ['news/archive', 'letters']) mkdirSync(join(folder, path), {recursive: true})
  writeFileSync(join(folder, 'copydesk.config.json'), of('json')[0] ?? '')
  writeFileSync(join(folder, 'news/a.md'), of('md')[0] ?? '')
  writeFileSync(join(folder, 'news/ornament.svg'), '')
  writeFileSync(join(folder, 'news/archive/b.md'), picture)
  writeFileSync(join(folder, 'letters/c.md'), '---\ntype: feedback\nkind: letter\n---\n\nSirs.\n')
  const ran = await runHere(folder, 'check')
  expect([ran.code, ran.err, ran.out]).toEqual([0, '', 'clean  2 files checked\n'])
  const commands = of('sh').join('').split('\n').flatMap((line) => /^npx copydesk (check[^#]*)/.exec(line)?.[1]?.trim() ?? [])
  // One goes on until it is told to end: it has tests of its own.
  const ending = commands.filter((command) => command !== 'check --watch')
  expect([ending.length > 3, commands.length - ending.length]).toEqual([true, 1])
  for (const command of ending) expect([command, (await runHere(folder, ...command.split(' '))).code]).toEqual([command, 0])
}) // biome-ignore format: short

test('each way in which a check cannot run has its status and its message', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.md'), picture)
  const told = async (...args: readonly string[]) => {
    const {code, err} = await runHere(folder, 'check', ...args)
    return [code, err]
  }
  expect(await told('gone.md')).toEqual([2, 'error: Cannot check gone.md: no such file or folder\n'])
  expect(await told('b*.md')).toEqual([2, 'error: Cannot check b*.md: no file matches\n'])
  expect(await told('--reporter', 'prety')).toEqual([2, 'error: Unexpected reporter `prety`, expected `pretty`\n'])
  expect(await told('--engine', 'fast')).toEqual([2, 'error: Cannot read by engine fast, expected native or remark\n'])
  writeFileSync(join(folder, 'copydesk.config.json'), '{"rules": {\n  "alt-mising": "off"}}')
  const unknown = await told()
  expect(unknown[0]).toBe(2)
  expect(unknown[1]).toContain('copydesk.config.json:2:3  error  Unexpected field `alt-mising`, expected `alt-missing`')
  writeFileSync(join(folder, 'copydesk.config.json'), '{"rules": {\n  "alt-missing": "of"}}')
  expect((await told())[1]).toContain('copydesk.config.json:2:18  error')
  writeFileSync(join(folder, 'copydesk.config.json'), '{}')
  // The reader of the pipe goes away: nobody is told, and the check goes on.
  for (let at = 0; at < 300; at++) writeFileSync(join(folder, `${at}.md`), picture.repeat(3))
  const piped = await runShell('copydesk check . --no-cache | head -1 >&2; echo $PIPESTATUS', {folder})
  expect([piped.out, piped.err.split('\n').length]).toEqual(['0\n', 2])
}) // biome-ignore format: short

test('a rule across files that throws is named, the rest goes on, and the status is 2', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.md'), picture)
  writeFileSync(
    join(folder, 'copydesk.config.mjs'),
    `const late = () => { throw new Error('too late') }
export default {ownRules: {'desk/all': {collect: () => 1, check: late}, 'desk/each': {collect: late, check: () => []}}}`,
  )
  const ran = await runCli(['check', 'a.md', '--cache-dir', 'kept'], {folder})
  expect(ran.code).toBe(2)
  expect(ran.err).toBe(
    'error: Rule `desk/each` threw on a.md: too late\nerror: Rule `desk/all` threw: too late\n',
  )
  expect(ran.out).toContain('alt-missing')
})
