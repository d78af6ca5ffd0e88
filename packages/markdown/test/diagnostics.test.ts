import {codeNames} from '@copydesk/schema'
import {type Fence, fences} from '@copydesk/testkit'
import {expect, test} from 'vitest'
import {parseMarkdown} from '../src/index.ts'

const shown: readonly (readonly [string, Fence])[] = codeNames.flatMap((code) =>
  fences(`docs/diagnostics/${code}.md`)
    .filter(({lang}) => lang === 'markdown')
    .map((fence) => [code, fence] as const),
)

const found = (source: string): readonly string[] => [
  ...new Set(parseMarkdown(source).diagnostics.map(({code}) => code)),
]

test.each(shown)('%s', (code, {heading, value}) => {
  expect(found(value)).toEqual(heading === 'Bad' ? [code] : [])
})

test('the pages of markdown show bad and fixed copy', () => {
  expect(shown.length).toBeGreaterThan(20)
  for (const [code] of shown) {
    const headings = shown.filter(([one]) => one === code).map(([, {heading}]) => heading)
    expect(headings, code).toEqual(['Bad', 'Fixed'])
  }
})
