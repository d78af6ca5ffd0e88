import {expect, test} from 'vitest'
import {chooseEngine, engineName} from './choose-engine.ts'

const absent = () => Promise.reject(new Error('Cannot find package satteri'))

test('the native engine is taken where it is installed', async () => {
  expect(engineName(await chooseEngine())).toBe('native 0.10.5')
})

test('the reference is taken where it is not', async () => {
  expect(engineName(await chooseEngine(undefined, absent))).toBe('remark 11.0.0')
})

test('an engine asked for by name must be there', async () => {
  expect((await chooseEngine('remark')).name).toBe('remark')
  await expect(chooseEngine('native', absent)).rejects.toThrow(/expected satteri to be installed/)
  await expect(chooseEngine('quick')).rejects.toThrow(/expected native or remark/)
})
