import {readdirSync, readFileSync} from 'node:fs'
import {fences} from '@copydesk/testkit'
import {expect, test} from 'vitest'
import type {CheckOptions} from '../check/check-options.ts'
import {check} from '../check/index.ts'
import {type BuiltInCode, codeNames, codes} from '../diagnostics/codes.ts'
import {checkProject} from './check-project.ts'
import {collectFacts} from './collect-facts.ts'
import {projectRules, rules} from './index.ts'
import {rulePresets} from './presets.ts'
import type {Rule} from './rule.ts'

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

/** A document, or files by their names, as the pages of rules across files show them. */
function found(source: string, own?: CheckOptions['rules']): readonly string[] {
  const value: object = JSON.parse(source)
  if (!Object.keys(value).some((name) => name.includes('/'))) return inDocument(value, own)
  const files = Object.entries(value).flatMap(([file, document]) => {
    if (document === null) return []
    const result = check(document, {rules: {}})
    if (!result.ok) throw new Error(`Cannot check ${file}, expected a document`)
    return [{file, facts: collectFacts(projectRules, result.value, {})}]
  })
  const across = checkProject(projectRules, files, {exists: (path) => Object.hasOwn(value, path)})
  const inEach = Object.values(value).flatMap((document) => (document ? inDocument(document) : []))
  return [...inEach, ...across.map(({code}) => code)]
}

/** The pages are checked as on the day that the one about dates names. */
const inDocument = (value: unknown, own?: CheckOptions['rules']): readonly string[] =>
  check(value, {rules: own, now: '2026-11-24'}).diagnostics.map(({code}) => code)

/** The fences of a page, by the heading that they stand under. */
function shown(code: string, lang: string): ReadonlyMap<string, string> {
  const all = fences(`${folder}/${code}.md`)
  return new Map(all.filter((one) => one.lang === lang).map((one) => [one.heading, one.value]))
}

const isShape = (code: BuiltInCode): boolean => !(code in rules) && !(code in projectRules)
const ruleOf = (code: BuiltInCode): Rule | undefined => rules[code]

const inJson = codeNames.filter((code) => shown(code, 'json').size > 0)

test.each(inJson)(
  '%s: the bad document gives it and nothing else, the fixed one nothing',
  (code) => {
    const page = shown(code, 'json')
    expect([...page.keys()].filter((name) => name !== 'Options')).toEqual(['Bad', 'Fixed'])
    const own =
      isShape(code) || Object.hasOwn(rulePresets.recommended, code)
        ? undefined
        : {[code]: ruleOf(code)}
    expect(found(page.get('Bad') ?? '', own)).toEqual([code])
    expect(found(page.get('Fixed') ?? '', own)).toEqual([])
  },
)

test('every rule is shown, and a page without a fence says why', () => {
  const all = Object.keys({...rules, ...projectRules})
  expect(all.filter((code) => !inJson.some((one) => one === code))).toEqual([])
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
