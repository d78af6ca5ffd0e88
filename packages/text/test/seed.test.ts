import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {toRoot} from '@copydesk/schema'
import {parseText} from '@copydesk/text'
import {expect, test} from 'vitest'

interface Gold {
  readonly series: {readonly name: string}
  readonly headline: string
  readonly publishedAt: string
  readonly instruction: string
  readonly notBody: readonly string[]
  readonly sections: readonly {readonly heading: string}[]
  readonly poem: {readonly title: string; readonly lines: readonly string[]}
}

const folder = fileURLToPath(new URL('../../../../shared/corpus/seed/', import.meta.url))
const source = `${folder}china-brief.txt`

test('the seed page, as a careful person reads it', () => {
  if (!existsSync(source)) {
    console.log('seed page: skipped, the corpus is not at hand')
    return
  }
  const gold: Gold = JSON.parse(readFileSync(`${folder}china-brief.gold.json`, 'utf8'))
  const result = parseText(readFileSync(source, 'utf8'))
  if (!result.ok || result.value.type !== 'brief') throw new Error('Expected a brief')
  const {value, diagnostics} = result
  expect(value.series?.name).toBe(gold.series.name)
  expect(value.headline).toBe(gold.headline)
  expect(value.publishedAt).toBe(gold.publishedAt)
  expect(
    value.sections.map(({heading}) =>
      heading?.map((node) => 'value' in node && node.value).join(''),
    ),
  ).toEqual(gold.sections.map(({heading}) => heading))
  expect(value.editorNotes?.map(({text}) => text)).toEqual([gold.instruction])
  expect(diagnostics.map(({code}) => code)).toContain('instruction-in-copy')
  const body = JSON.stringify([value.lead, value.sections])
  for (const text of gold.notBody) expect(body).not.toContain(text)
  expect(JSON.stringify(toRoot(value))).toContain(gold.poem.lines[0])
})
