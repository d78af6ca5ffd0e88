import {spawn} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {makeFolder, program, runCli} from './run-cli.ts'

/** A check that watches, as a process of its own. */
function startWatch(folder: string, ...args: readonly string[]) {
  const [command = '', ...rest] = program
  const temporary = makeFolder()
  const env = {...process.env, NO_COLOR: '1', TMPDIR: temporary}
  const child = spawn(command, [...rest, 'check', '--watch', ...args], {cwd: folder, env})
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let said = ''
  let told = (): void => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      said += String(piece)
      told()
    })
  }
  const ended = new Promise<number | null>((done) => child.on('close', done))
  return {
    temporary,
    /** What it says until it has said this; what was said before is forgotten. */
    async until(word: string | RegExp): Promise<string> {
      while (typeof word === 'string' ? !said.includes(word) : !word.test(said)) {
        await new Promise<void>((done) => {
          told = done
        })
      }
      const all = said
      said = ''
      return all
    },
    async stop(signal: 'SIGINT' | 'SIGTERM') {
      child.kill(signal)
      return {code: await ended, said}
    },
  }
}

const piece = (slug: string, body = 'It is out.') =>
  `---\nheadline: The ${slug}\nslug: ${slug}\n---\n\n${body}\n`

function newsroom(): string {
  const folder = makeFolder()
  mkdirSync(join(folder, 'news'))
  for (const [name, slug] of [
    ['a', 'tide'],
    ['b', 'ebb'],
    ['c', 'pier'],
  ] as const) {
    writeFileSync(join(folder, `news/${name}.md`), piece(slug))
  }
  return folder
}

test('what changes is checked again, and what depends on it in other files', async () => {
  const folder = newsroom()
  const watch = startWatch(folder)
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
  expect(await watch.until('Ctrl+C')).toBe(
    'clean  3 files checked\nwatching for changes; Ctrl+C ends\n',
  )
  write('news/a.md', piece('tide', '![](https://pier.example/a.jpg)'))
  expect(await watch.until('says more')).toMatch(/^news\/a\.md:6:1 {2}warning .*alt-missing\n[\s\S]*\n1 warning {2}in 1 of 3 files\n/)
  // It is written anew by way of another file, as editors do, and says the slug of its neighbour.
  write('news/.a.md.swp', piece('ebb'))
  renameSync(join(folder, 'news/.a.md.swp'), join(folder, 'news/a.md'))
  const moved = await watch.until('says more')
  expect(moved).toContain('note: nothing is left in news/a.md')
  expect(moved).toMatch(/^news\/b\.md:3:7 {2}error .*slug-duplicate$/m)
  expect(moved).not.toContain('news/a.md:6')
  write('news/a.md', piece('tide'))
  expect(await watch.until('checked\n')).toBe(
    'note: nothing is left in news/b.md\nclean  3 files checked\n',
  )
  mkdirSync(join(folder, 'new/deep'), {recursive: true})
  write('new/deep/d.md', piece('mole', '![](https://pier.example/d.jpg)'))
  expect(await watch.until('says more')).toContain('new/deep/d.md:6:1')
  write('new/deep/d.md', piece('mole'))
  await watch.until('clean  4 files')
  rmSync(join(folder, 'new'), {recursive: true})
  write('copydesk.config.json', '{"rules": {"alt-missing": "error", "x": "off"}}')
  expect(await watch.until('Cannot use the configuration')).toContain('copydesk.config.json:1:36')
  write('copydesk.config.json', '{"rules": {"alt-missing": "error"}}')
  write('news/c.md', piece('pier', '![](https://pier.example/c.jpg)'))
  expect(await watch.until('says more')).toMatch(/^news\/c\.md:6:1 {2}error /m)
  const {code, said} = await watch.stop('SIGINT')
  expect([code, said]).toEqual([0, ''])
  expect(readdirSync(watch.temporary).filter((name) => name.startsWith('copydesk-'))).toEqual([])
}, 60_000) // biome-ignore format: lines

test('what was fixed is written once, and a rule that changes is run anew', async () => {
  const folder = newsroom()
  const rule = (word: string) =>
    `export function* calm({slug}) { if (slug === 'pier') yield {code: 'desk/calm', severity: 'warning', message: 'Unexpected ${word}', at: ''} }`
  writeFileSync(join(folder, 'rule.mjs'), rule('one'))
  writeFileSync(
    join(folder, 'copydesk.config.mjs'),
    `import {calm} from './rule.mjs'\nexport default {ownRules: {'desk/calm': calm}}`,
  )
  const watch = startWatch(folder, '--fix')
  await watch.until('Ctrl+C')
  writeFileSync(join(folder, 'rule.mjs'), rule('two'))
  const anew = await watch.until('Ctrl+C')
  expect(anew).toContain('the configuration changed')
  expect(anew).toContain('Unexpected two')
  writeFileSync(join(folder, 'rule.mjs'), rule('three'))
  expect(await watch.until('Ctrl+C')).toContain('Unexpected three')
  const wrong = piece('tide').replace('slug', 'language: de_AT\nslug')
  writeFileSync(join(folder, 'news/a.md'), wrong)
  writeFileSync(join(folder, 'news/b.md'), piece('ebb', '![](https://pier.example/b.jpg)'))
  await watch.until('alt-missing')
  expect(readFileSync(join(folder, 'news/a.md'), 'utf8')).toBe(wrong.replace('de_AT', 'de-AT'))
  expect((await watch.stop('SIGTERM')).code).toBe(0)
}, 60_000)

test.each([
  [['-'], 'Cannot watch standard input, expected files'],
  [['--json'], 'Cannot watch and report by `json`, expected `pretty`'],
  [['--reporter', 'sarif=a'], 'Cannot watch and report by `sarif=a`, expected `pretty`'],
  [['--update-baseline'], 'Cannot watch and update the baseline at once'],
])('%s with --watch is misuse', async (args, message) => {
  const {code, err} = await runCli(['check', '--watch', ...args], {folder: newsroom()})
  expect([code, err]).toEqual([2, `error: ${message}\n`])
})
