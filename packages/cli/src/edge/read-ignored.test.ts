import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {UsageError} from '@copydesk/schema'
import {afterAll, expect, test} from 'vitest'
import {readIgnored} from './read-ignored.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-ignored-'))
afterAll(() => rmSync(folder, {recursive: true}))

const withManifest = (text: string) => {
  writeFileSync(join(folder, 'package.json'), text)
  return readIgnored(folder)
}

test('globs come from the manifest, and none where there is no manifest or no setting', async () => {
  expect(await readIgnored(join(folder, 'nowhere'))).toEqual([])
  expect(await withManifest('{"name": "x"}')).toEqual([])
  expect(await withManifest('not JSON')).toEqual([])
  expect(await withManifest('{"copydesk": {"ignore": ["old/**"]}}')).toEqual(['old/**'])
})

test('a setting that is no list of globs is refused with what was found', async () => {
  await expect(withManifest('{"copydesk": {"ignore": "old"}}')).rejects.toThrow(UsageError)
})
