import {codeNames} from '@copydesk/schema'
import {type Fence, fences} from '@copydesk/testkit'
import {expect, test} from 'vitest'
import {parseText} from '../src/index.ts'

const shown: readonly (readonly [string, Fence])[] = codeNames.flatMap((code) =>
  fences(`docs/diagnostics/${code}.md`)
    .filter(({lang}) => lang === 'text')
    .map((fence) => [code, fence] as const),
)

test.each(shown)('%s', (code, {heading, value}) => {
  const found = parseText(value).diagnostics.map((one) => one.code)
  expect(found.filter((one) => one === code)).toEqual(heading === 'Bad' ? [code] : [])
})

test('the pages of raw text show bad and fixed copy', () => {
  expect(shown.map(([, {heading}]) => heading)).toEqual(['Bad', 'Fixed'])
})
