import {readFileSync} from 'node:fs'
import {codeNames} from '@copydesk/schema'
import {explain} from 'copydesk'
import {expect, test} from 'vitest'
import {generateExplanations} from '../scripts/generate-explanations.ts'
import {explanations} from '../src/explanations.generated.ts'

test('the explanations are the pages: `npm run explanations` after a change', () => {
  const generated = new URL('../src/explanations.generated.ts', import.meta.url)
  const pages = new URL('../../../docs/diagnostics/', import.meta.url)
  expect(readFileSync(generated, 'utf8')).toBe(generateExplanations(pages))
})

test('each page is of a code', () => {
  expect(
    Object.keys(explanations).filter((name) => !codeNames.some((code) => code === name)),
  ).toEqual([])
})

test('every code is explained, and a slip in one leads to it', () => {
  for (const code of codeNames) expect(explain(code).found?.code).toBe(code)
  expect(explain('headline-mising')).toEqual({meant: 'headline-missing'})
  expect(explain('constructor')).toEqual({meant: undefined})
})
