import {spawn} from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, program, runCli, runShell} from './run-cli.ts'
import {runHere} from './run-here.ts'

/** A folder of articles: some are fine, some have a picture without a text, links go to and fro. */
function newsroom(count: number): string {
  const folder = makeFolder()
  writeFileSync(join(folder, 'package.json'), '{}')
  mkdirSync(join(folder, 'news'))
  for (let at = 0; at < count; at++) writeFileSync(join(folder, `news/${at}.md`), article(at))
  return folder
}

const article = (at: number): string => {
  const picture = at % 3 === 0 ? '![](a.jpg)\n\n' : ''
  return `---\nheadline: The tide at pier ${at}\nslug: tide-${at % 7 === 0 ? 0 : at}\n---\n\nThe [next pier](${at + 1}.md) is dry.\n\n${picture}`
}

const kept = (folder: string): string => join(folder, 'kept')
const check = (folder: string, ...args: readonly string[]) =>
  runHere(folder, 'check', 'news', '--cache-dir', 'kept', ...args)
const plain = (folder: string, ...args: readonly string[]) =>
  runHere(folder, 'check', 'news', '--no-cache', ...args)

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()

/** Let the files be old enough to be known by their times. */
function age(folder: string): void {
  for (const path of filesIn(join(folder, 'news'))) utimesSync(path, 1e9, 1e9)
}

test.each(['pretty', 'json', 'github', 'sarif', 'junit', 'ndjson', 'markdown', 'html'])(
  'what %s says does not depend on what was kept',
  async (reporter) => {
    const folder = newsroom(12)
    const expected = await plain(folder, '--reporter', reporter)
    expect(expected.out.length).toBeGreaterThan(100)
    for (let run = 0; run < 3; run++) {
      expect(await check(folder, '--reporter', reporter)).toEqual(expected)
    }
    expect(await check(folder, '--reporter', 'json')).toEqual(
      await plain(folder, '--reporter', 'json'),
    )
  },
)

test('a file that changes, comes or goes is seen, however alike it looks', async () => {
  const folder = newsroom(9)
  age(folder)
  await check(folder)
  const same = async () =>
    expect(await check(folder, '--json')).toEqual(await plain(folder, '--json'))
  const path = join(folder, 'news/1.md')
  const before = statSync(path)
  writeFileSync(path, article(1).replace('dry', 'wet').replace('2.md', '3.md'))
  utimesSync(path, before.atimeMs / 1000, before.mtimeMs / 1000)
  await same()
  writeFileSync(join(folder, 'news/x.md'), '# X\n\n![](b.jpg)\n')
  await same()
  rmSync(join(folder, 'news/4.md'))
  await same()
  // Nothing of ours changed, but what a link leads to is there now.
  writeFileSync(join(folder, 'news/a.jpg'), '')
  await same()
  writeFileSync(join(folder, 'copydesk.config.json'), '{"rules": {"alt-missing": "error"}}')
  await same()
})

test('a damaged cache is a miss, never a wrong answer', async () => {
  const folder = newsroom(300)
  const expected = await plain(folder)
  await check(folder)
  await check(folder)
  const files = filesIn(kept(folder))
  expect(files.length).toBeGreaterThanOrEqual(2)
  let seed = 7
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return seed % below
  }
  const whole = new Map(files.map((path) => [path, readFileSync(path)]))
  const damages: readonly ((bytes: Buffer) => Buffer)[] = [
    (bytes) => bytes.subarray(0, next(bytes.length)),
    (bytes) => {
      const copy = Buffer.from(bytes)
      for (let at = 0; at < 5; at++) copy[next(copy.length)] = next(256)
      return copy
    },
    (bytes) => Buffer.concat([bytes, Buffer.from('tail')]),
    () => Buffer.alloc(0),
  ]
  for (let round = 0; round < 24; round++) {
    for (const [path, bytes] of whole) {
      const damage = damages[next(damages.length)]
      writeFileSync(path, next(3) === 0 || !damage ? bytes : damage(bytes))
    }
    expect(await check(folder)).toEqual(expected)
    for (const path of filesIn(kept(folder))) if (!whole.has(path)) rmSync(path)
  }
})

test('results of other settings, of another engine and by --no-cache are not used', async () => {
  const folder = newsroom(3)
  await check(folder)
  const folders = () => readdirSync(kept(folder)).filter((name) => !name.startsWith('stat')).length
  expect(folders()).toBe(1)
  await check(folder, '--engine', 'remark')
  expect(folders()).toBe(2)
  await check(folder, '--preset', 'hugo')
  expect(folders()).toBe(3)
  await check(folder, '--now', '2026-01-01')
  expect(folders()).toBe(4)
  const before = filesIn(kept(folder)).length
  await plain(folder)
  expect(filesIn(kept(folder))).toHaveLength(before)
})

test('segments of many runs become one, and nothing is lost', async () => {
  const folder = newsroom(10)
  for (let run = 0; run < 12; run++) {
    appendFileSync(join(folder, `news/${run % 5}.md`), `\nRun ${run}.\n`)
    expect(await check(folder)).toEqual(await plain(folder))
  }
  const segments = filesIn(kept(folder)).filter((path) => path.endsWith('.seg'))
  expect(segments.length).toBeLessThanOrEqual(7)
  expect(filesIn(kept(folder)).filter((path) => path.endsWith('.tmp'))).toEqual([])
})

test('a rule of a newsroom that changes is run again, also in a file that the configuration imports', async () => {
  const folder = newsroom(2)
  const rule = (word: string) =>
    `export function* calm(document) { yield {code: 'desk/calm', severity: 'warning', message: 'Unexpected ${word}', at: ''} }`
  writeFileSync(join(folder, 'rule.mjs'), rule('one'))
  writeFileSync(
    join(folder, 'copydesk.config.mjs'),
    `import {calm} from './rule.mjs'\nexport default {ownRules: {'desk/calm': calm}}`,
  )
  const args = ['check', 'news', '--cache-dir', 'kept']
  expect((await runCli(args, {folder})).out).toContain('Unexpected one')
  writeFileSync(join(folder, 'rule.mjs'), rule('two'))
  const {out} = await runCli(args, {folder})
  expect(out).toContain('Unexpected two')
  expect(out).not.toContain('Unexpected one')
})

test('two runs at once over one cache give the right answers, cold and warm', async () => {
  const folder = newsroom(40)
  const expected = await plain(folder)
  for (let round = 0; round < 2; round++) {
    const runs = [0, 1, 2].map(() => runCli(['check', 'news', '--cache-dir', 'kept'], {folder}))
    for (const ran of await Promise.all(runs)) expect(ran).toEqual(expected)
  }
  expect(await check(folder)).toEqual(expected)
})

test.each(['SIGINT', 'SIGKILL'] as const)(
  '%s at any moment leaves every file whole, and the next run right',
  async (signal) => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'news'))
    const wrong = (at: number) => `---\nheadline: The tide ${at}\nlanguage: de_AT\n---\n\nEnd.\n`
    const right = (at: number) => wrong(at).replace('de_AT', 'de-AT')
    for (let at = 0; at < 60; at++) writeFileSync(join(folder, `news/${at}.md`), wrong(at))
    const [command = '', ...rest] = program
    const text = (at: number) => readFileSync(join(folder, `news/${at}.md`), 'utf8')
    const fixed = () =>
      Array.from({length: 60}, (_, at) => text(at)).filter((one) => one.includes('-AT')).length
    // The moments: when so many files were written, the first right at the start.
    for (const moment of [0, 1, 7, 20, 41, 58]) {
      await new Promise<void>((done) => {
        const args = [...rest, 'check', 'news', '--fix', '--cache-dir', 'kept']
        const child = spawn(command, args, {cwd: folder, stdio: 'ignore'})
        const watch = setInterval(() => {
          if (fixed() < moment) return
          clearInterval(watch)
          child.kill(signal)
        }, 1)
        child.on('close', () => {
          clearInterval(watch)
          done()
        })
      })
      for (let at = 0; at < 60; at++) expect([wrong(at), right(at)]).toContain(text(at))
      if (signal === 'SIGINT') expect(readdirSync(join(folder, 'news'))).toHaveLength(60)
    }
    const ran = await check(folder, '--fix')
    expect(ran.code).toBe(0)
    for (let at = 0; at < 60; at++) {
      expect(text(at)).toBe(right(at))
    }
    // What a killed run was writing beside a file is gone too.
    expect(readdirSync(join(folder, 'news'))).toHaveLength(60)
  },
)

test('a disk that takes no more costs the cache, and no answer', async () => {
  const folder = newsroom(300)
  const expected = await plain(folder)
  // No file of this process may be larger than two kilobytes: the cache cannot be written.
  const full = await runShell(
    `trap '' XFSZ; ulimit -f 2; copydesk check news --cache-dir kept | cat`,
    {
      folder,
    },
  )
  expect(full).toEqual({...expected, code: 0})
  expect(filesIn(kept(folder)).filter((path) => path.endsWith('.seg'))).toEqual([])
  expect(await check(folder)).toEqual(expected)
})

test('a fix that a full disk refuses leaves the file as it was', async () => {
  const folder = makeFolder()
  const text = `---\nheadline: The tide\nlanguage: de_AT\n---\n\n${'The tide is out. '.repeat(400)}\n`
  writeFileSync(join(folder, 'a.md'), text)
  const ran = await runShell(`trap '' XFSZ; ulimit -f 2; copydesk check a.md --fix --no-cache`, {
    folder,
  })
  expect(ran.code).toBe(2)
  expect(ran.err).toContain('Cannot write')
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text)
  expect(readdirSync(folder)).toEqual(['a.md'])
})
