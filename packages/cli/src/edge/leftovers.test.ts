import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {clearLeftovers, temporaryName} from './leftovers.ts'
import {writeFiles} from './write-files.ts'

/** The number of a process that is over. */
const over = (): number => spawnSync(process.execPath, ['-e', '0']).pid

function folderWith(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const name of names) writeFileSync(join(folder, name), '')
  return folder
}

test('what a process left that is over goes; what another uses, or is not ours, stays', () => {
  const gone = temporaryName(over())
  const elsewhere = gone.replace(/-[0-9a-f]{8}-/, '-00000000-')
  const stays = [
    temporaryName(),
    temporaryName(process.ppid),
    elsewhere,
    `${gone}.md`,
    `a${gone}`,
    '.copydesk-0123456789ab.tmp',
    'a.md',
  ]
  const folder = folderWith([gone, ...stays])
  clearLeftovers(folder)
  expect(readdirSync(folder).sort()).toEqual(stays.toSorted())
  clearLeftovers(join(folder, 'nowhere'))
})

test('writing into a folder clears it', async () => {
  const folder = folderWith([temporaryName(over())])
  await writeFiles([{path: join(folder, 'a.md'), text: 'A'}])
  expect(readdirSync(folder)).toEqual(['a.md'])
})
