import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, expect, test} from 'vitest'
import {writeFiles} from './write-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
beforeEach(() => writeFileSync(join(folder, 'a'), 'old'))

const write = (...names: readonly string[]) =>
  writeFiles(names.map((name) => ({path: join(folder, name), text: `new ${name.slice(0, 5)}`})))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('a name as long as names may be can be written', async () => {
  const long = 'x'.repeat(255)
  await write(long)
  expect(read(long)).toBe('new xxxxx')
  rmSync(join(folder, long))
})

test.each([
  ['too long a name', 'x'.repeat(256), 'the name is too long'],
  ['a path through a file', 'a/b', 'a part of its path is no folder'],
  ['a link that leads nowhere', 'dangling', 'it is a link that leads nowhere'],
  ['a link to itself', 'self', 'its links lead in a circle'],
])('%s is told, and what came before it is as it was', async (_, name, why) => {
  if (name === 'dangling') symlinkSync('nowhere', join(folder, name))
  if (name === 'self') symlinkSync('self', join(folder, name))
  const before = readdirSync(folder)
  await expect(write('a', name)).rejects.toThrow(`Cannot write ${join(folder, name)}: ${why}`)
  expect(read('a')).toBe('old')
  expect(readdirSync(folder)).toEqual(before)
})
