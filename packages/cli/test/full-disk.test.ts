import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {makeFolder, runCli} from './run-cli.ts'

/** A disk of so many bytes, where this process may make one. */
function smallDisk(size: string): string | undefined {
  const folder = makeFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], {stdio: 'ignore'})
  } catch {
    console.log('skipped: no disk may be mounted here')
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  return folder
}

const wrong = (at: number): string =>
  `---\nheadline: The tide ${at}\nlanguage: de_AT\n---\n\n${'The tide is out at the pier. '.repeat(100)}\n`

test('a full disk refuses fixes, costs the cache and no answer, and leaves every file whole', async () => {
  const disk = smallDisk('64k')
  if (disk === undefined) return
  mkdirSync(join(disk, 'news'))
  for (let at = 0; at < 10; at++) writeFileSync(join(disk, `news/${at}.md`), wrong(at))
  const room = 64 * 1024 - 10 * 4096
  // What is left is taken, a page at a time, so that not even one file has room beside its own.
  for (let at = 0; at <= room / 4096; at++) {
    try {
      writeFileSync(join(disk, `filler-${at}`), 'x'.repeat(4096))
    } catch {
      break
    }
  }
  const before = readdirSync(join(disk, 'news'))
  const plain = await runCli(['check', 'news', '--no-cache', '--json'], {folder: disk})
  const cached = await runCli(['check', 'news', '--cache-dir', 'kept', '--json'], {folder: disk})
  expect([cached.code, cached.out]).toEqual([plain.code, plain.out])
  const fixed = await runCli(['check', 'news', '--fix', '--no-cache'], {folder: disk})
  expect(fixed.code).toBe(2)
  expect(fixed.err).toMatch(/Cannot write .*: no space is left on the device/)
  expect(readdirSync(join(disk, 'news'))).toEqual(before)
  for (let at = 0; at < 10; at++) {
    expect(readFileSync(join(disk, `news/${at}.md`), 'utf8')).toBe(wrong(at))
  }
}, 60_000)
