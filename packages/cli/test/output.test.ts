import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {makeFolder, runCli, runShell} from './run-cli.ts'

const article = {type: 'article', headline: 'The tide', body: []}
const pretty = `${JSON.stringify(article, null, 2)}\n`

/** A folder with one article on one line, which a conversion writes as several. */
function newsroom(): string {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.json'), JSON.stringify(article))
  writeFileSync(join(folder, 'bad.json'), '{"type": "article", "bdy": []}')
  return folder
}

test('output over its own input, through a link, keeps the mode and the link', async () => {
  const folder = newsroom()
  chmodSync(join(folder, 'a.json'), 0o640)
  symlinkSync('a.json', join(folder, 'link.json'))
  const ran = await runCli(['convert', 'a.json', '--to', 'json', '-o', 'link.json'], {folder})
  expect(ran).toEqual({code: 0, out: '', err: ''})
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(pretty)
  expect(statSync(join(folder, 'a.json')).mode & 0o777).toBe(0o640)
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'bad.json', 'link.json'])
})

test('a conversion that fails leaves the old file and no other', async () => {
  const folder = newsroom()
  const before = readFileSync(join(folder, 'a.json'), 'utf8')
  const ran = await runCli(['convert', 'bad.json', '--to', 'json', '-o', 'a.json'], {folder})
  expect([ran.code, ran.out]).toEqual([1, ''])
  expect(ran.err).toContain('field-unknown')
  expect(ran.err).toContain('Nothing was written.')
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(before)
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'bad.json'])
})

test('where nothing can be written, one line says why, with status 2', async () => {
  const folder = newsroom()
  mkdirSync(join(folder, 'sub'))
  writeFileSync(join(folder, 'kept.json'), 'kept')
  chmodSync(join(folder, 'kept.json'), 0o444)
  execFileSync('mkfifo', [join(folder, 'pipe')])
  const targets = [
    ['missing/a.json', 'no such file or folder'],
    ['sub', 'it is a folder, expected a file'],
    ['kept.json', 'it is read-only'],
    ['pipe', 'it is a device, a socket or a pipe, expected a file'],
    ['/dev/full', 'no space is left on the device'],
  ] as const
  const runs = await Promise.all(
    targets.map(([target]) =>
      runCli(['convert', 'a.json', '--to', 'json', '-o', target], {folder}),
    ),
  )
  for (const [index, [target, why]] of targets.entries()) {
    expect(runs[index]).toEqual({code: 2, out: '', err: `error: Cannot write ${target}: ${why}\n`})
  }
  expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('kept')
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a file that cannot be written to its end leaves the old one and no other', async () => {
  const folder = newsroom()
  const many = Array.from({length: 2_000}, () => article)
  writeFileSync(join(folder, 'many.json'), JSON.stringify(many))
  // As a full disk does, the system refuses in the middle: at 8 kB of a file of ten times that.
  const line = "trap '' XFSZ; ulimit -f 8; copydesk convert many.json --to json -o a.json"
  const ran = await runShell(line, {folder, env: {TSX_DISABLE_CACHE: '1'}})
  const err = 'error: Cannot write a.json: it would be too large\n'
  expect(ran).toEqual({code: 2, out: '', err})
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(JSON.stringify(article))
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'bad.json', 'many.json'])
})

test('output and losses are both written or neither is', async () => {
  const folder = newsroom()
  const args = ['convert', 'a.json', '--to', 'json', '-o', 'new.json', '--losses']
  const both = await runCli([...args, 'losses.json'], {folder})
  expect(both.code).toBe(0)
  expect(readFileSync(join(folder, 'losses.json'), 'utf8')).toBe('[]\n')
  expect(readFileSync(join(folder, 'new.json'), 'utf8')).toBe(pretty)
  const neither = await runCli(
    ['convert', 'a.json', '--to', 'json', '-o', 'newer.json', '--losses', 'missing/losses.json'],
    {folder},
  )
  expect(neither.code).toBe(2)
  expect(existsSync(join(folder, 'newer.json'))).toBe(false)
  const same = await runCli([...args, './new.json'], {folder})
  expect([same.code, same.err]).toEqual([
    2,
    'error: Cannot write the losses over the output, expected another file\n',
  ])
})

test('a full disk behind standard output is an error, and a closed pipe is none', async () => {
  const folder = newsroom()
  const many = Array.from({length: 20_000}, () => article)
  writeFileSync(join(folder, 'many.json'), JSON.stringify(many))
  const full = await runShell('copydesk parse many.json > /dev/full', {folder})
  expect(full).toEqual({
    code: 2,
    out: '',
    err: 'error: Cannot write to standard output: no space is left on the device\n',
  })
  const closed = await runShell('copydesk parse many.json | head -1; echo $PIPESTATUS', {
    folder,
  })
  expect(closed).toEqual({code: 0, out: `${JSON.stringify(article)}\n0\n`, err: ''})
  const checked = await runShell('copydesk check bad.json a.json | true; echo $PIPESTATUS', {
    folder,
  })
  expect([checked.out, checked.err]).toEqual(['1\n', ''])
})
