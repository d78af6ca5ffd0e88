import {readdirSync, readFileSync} from 'node:fs'
import {fences} from '@copydesk/testkit'
import {expect, test} from 'vitest'
import {check} from '../check/index.ts'
import {type BuiltInCode, codeNames, codes} from '../diagnostics/codes.ts'
import {rules} from './index.ts'

const folder = 'docs/diagnostics'
const url = (name: string): URL => new URL(`../../../../${folder}/${name}`, import.meta.url)
const read = (code: string): string => readFileSync(url(`${code}.md`), 'utf8')

test('every code has a page, and every page a code', () => {
  const pages = readdirSync(url('.')).filter((name) => name !== 'readme.md')
  expect(pages.sort()).toEqual(codeNames.map((code) => `${code}.md`).sort())
})

test.each(codeNames)('%s: the page says its name, its severity and what to do', (code) => {
  const [title, severity, ...paragraphs] = read(code).split(/\n{2,}/)
  expect(title).toBe(`# ${code}`)
  expect(severity).toBe(`Severity: **${codes[code].severity}**`)
  expect(paragraphs.length).toBeGreaterThanOrEqual(2)
})

const found = (source: string): readonly string[] =>
  check(JSON.parse(source)).diagnostics.map(({code}) => code)

/** The fences of a page, by the heading that they stand under. */
function shown(code: string, lang: string): ReadonlyMap<string, string> {
  const all = fences(`${folder}/${code}.md`)
  return new Map(all.filter((one) => one.lang === lang).map((one) => [one.heading, one.value]))
}

const inJson = codeNames.filter((code) => shown(code, 'json').size > 0)

test.each(inJson)(
  '%s: the bad document gives it and nothing else, the fixed one nothing',
  (code) => {
    const page = shown(code, 'json')
    expect([...page.keys()]).toEqual(['Bad', 'Fixed'])
    expect(found(page.get('Bad') ?? '')).toEqual([code])
    expect(found(page.get('Fixed') ?? '')).toEqual([])
  },
)

test('every rule is shown, and a page without a fence says why', () => {
  expect(Object.keys(rules).filter((code) => !inJson.some((one) => one === code))).toEqual([])
  for (const code of codeNames) {
    const bare = fences(`${folder}/${code}.md`).length === 0
    expect(read(code).replaceAll('\n', ' ').includes('No example stands here'), code).toBe(bare)
  }
})

test('the table of codes is the catalogue’s', async () => {
  await expect(table()).toMatchFileSnapshot(url('readme.md').pathname)
})

function table(): string {
  const rows = [...codeNames].sort().map((code: BuiltInCode) => {
    const {severity, expected} = codes[code]
    return `| [\`${code}\`](${code}.md) | ${severity} | ${expected} |`
  })
  return `# Diagnostics

Everything that copydesk may find, with its severity and what it expects instead. A code is public:
it is not renamed without a new major version. Your own rules report codes with a namespace
(\`acme/house-style\`).

An **error** fails a check, a **warning** does not, an **info** only tells.

| code | severity | expected |
| --- | --- | --- |
${rows.join('\n')}

<!-- Generated from packages/schema/src/diagnostics/codes.ts by the tests (\`npx vitest run --project schema -u\`). -->
`
}
