import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import Ajv from 'ajv-draft-04'
import * as fc from 'fast-check'
import {SaxesParser} from 'saxes'
import {expect, test} from 'vitest'
import {makeColors} from '../src/report/colors.ts'
import type {FileReport} from '../src/report/finding.ts'
import {emptyTally, tally} from '../src/report/tally.ts'
import {codeSpan, escapeMarkdown} from '../src/reporters/escape-markdown.ts'
import {reporters} from '../src/reporters/index.ts'
import type {Failure} from '../src/reporters/reporter.ts'
import {makeFolder, runCli} from './run-cli.ts'

/** What a reporter makes of a run. */
function reportOf(name: string, reports: readonly FileReport[], failures: readonly Failure[] = []) {
  const make = reporters[name]
  if (!make) throw new Error(`no reporter ${name}`)
  const reporter = make({colors: makeColors(false), version: '1.2.3'})
  const total = reports.reduce((sum, {diagnostics}) => tally(sum, diagnostics), emptyTally)
  return [
    reporter.begin?.() ?? '',
    ...reports.map(reporter.file),
    reporter.end({total, passedOver: 0, failures}),
  ].join('')
}

const hostile = '</script><b>&"\' ::error:: %0A @team `x` \u202e\u0000 # | *a* \ud83c\udf0a'
const source = `---\nheadline: ${hostile}\n---\n\nThe tide\tturns <b>twice</b>.\n`
const reports: readonly FileReport[] = [
  {file: 'clean.md', source: 'The tide.\n', diagnostics: []},
  {
    file: `news/${hostile}/a b.md`,
    source,
    diagnostics: [
      {
        code: 'slug-not-kebab',
        severity: 'error',
        message: `Unexpected \`${hostile}\`, expected lowercase words joined by hyphens`,
        span: {start: 4, end: 30},
        fix: {edits: [{span: {start: 4, end: 30}, text: 'a'}], safe: true},
        related: [{span: {start: 0, end: 3}, message: 'first here'}],
      },
      {
        code: 'alt-missing',
        severity: 'warning',
        message: 'Unexpected image, expected alternative text',
        at: '/body/0',
        span: {start: 20, end: source.length},
      },
      {
        code: 'desk/own',
        severity: 'info',
        message: 'Unexpected tide @team, expected *calm*',
        span: {start: source.length, end: source.length},
      },
    ],
  },
  {
    file: 'binary.md',
    diagnostics: [{code: 'source-binary', severity: 'error', message: 'Unexpected NUL, expected text'}],
  },
] // biome-ignore format: a table
const failures: readonly Failure[] = [{file: 'gone.md', message: `Cannot read ${hostile}`}]

/** Throws where XML is not well-formed. */
function elementsOf(xml: string): readonly string[] {
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name}) => names.push(name))
  parser.write(xml).close()
  return names
}

const sarifSchema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('schemastore/schemas/json/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
)
// Its patterns were not written for Unicode mode, and its formats need a package more.
const isSarif = new Ajv.default({
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
}).compile(sarifSchema)

test('sarif is valid against the schema of 2.1.0, whatever is found', () => {
  for (const [some, broken] of [[reports, failures], [[], []], [reports.slice(1), []]] as const) {
    const log = JSON.parse(reportOf('sarif', some, broken))
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true)
    expect(log.runs[0].results).toHaveLength(some.length === 0 ? 0 : 4)
  }
  const {runs: [run]} = JSON.parse(reportOf('sarif', reports, failures))
  expect(run.results[0]).toMatchObject({
    ruleId: 'slug-not-kebab',
    level: 'error',
    locations: [{physicalLocation: {region: {startLine: 2, startColumn: 1, charOffset: 4, charLength: 26}}}],
    relatedLocations: [{physicalLocation: {region: {startLine: 1, startColumn: 1}}}],
    fixes: [{artifactChanges: [{replacements: [{deletedRegion: {charOffset: 4, charLength: 26}, insertedContent: {text: 'a'}}]}]}],
  })
  expect(run.tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(
    ['alt-missing', 'desk/own', 'slug-not-kebab', 'source-binary'],
  )
  expect(run.invocations[0].executionSuccessful).toBe(false)
}) // biome-ignore format: a table

test('junit is well-formed; what only tells fails nothing', () => {
  const xml = reportOf('junit', reports, failures)
  const names = elementsOf(xml)
  const count = (wanted: string) => names.filter((name) => name === wanted).length
  expect([count('testsuite'), count('testcase'), count('failure'), count('error')]).toEqual([4, 5, 3, 1])
  expect(count('system-out')).toBe(1)
}) // biome-ignore format: a table

test('github has a command on a line for each finding, and hostile text starts none', () => {
  const lines = reportOf('github', reports, failures).trimEnd().split('\n')
  expect(lines).toHaveLength(6)
  expect(lines.slice(0, 5).map((line) => line.split(' ')[0])).toEqual([
    '::error',
    '::warning',
    '::notice',
    '::error',
    '::error',
  ])
  for (const line of lines.slice(0, 5)) expect(line).not.toMatch(/%0A/)
  expect(lines[0]).toContain('%250A')
  expect(lines[5]).toBe('2 errors, 1 warning, 1 note  in 2 of 3 files')
})

test('markdown calls nobody, and stops before a comment is too long', () => {
  const text = reportOf('markdown', reports, failures)
  expect(text).toContain('### copydesk\n\n**2 errors, 1 warning, 1 note** in 2 of 3 files.')
  expect(text).toContain('Unexpected tide @<!-- -->team, expected &#42;calm&#42;')
  const many = Array.from({length: 2000}, (_, index) => ({
    file: `${index}.md`,
    source,
    diagnostics: reports[1]?.diagnostics ?? [],
  }))
  const long = reportOf('markdown', many)
  expect(long.length).toBeLessThan(65_536)
  const shown = long.match(/^- /gm)?.length ?? 0
  expect(long).toContain(`…and ${6000 - shown} more findings not shown here.`)
})

test('a code span holds what it is given', () => {
  expect(codeSpan('a')).toBe('`a`')
  expect(codeSpan('a``b')).toBe('```a``b```')
  expect(codeSpan('`')).toBe('`` ` ``')
  expect(escapeMarkdown('an `@a` and a lone ` with @b')).toBe(
    'an &#96;@<!-- -->a&#96; and a lone &#96; with @<!-- -->b',
  )
})

test('html needs nothing else, and holds hostile text as text', () => {
  const page = reportOf('html', reports, failures)
  expect(page).not.toMatch(/<script|<b>twice|\son\w+=|https?:/)
  expect(page).toContain("default-src 'none'")
  expect(page).toContain('The tide\tturns &#60;b&#62;twice&#60;/b&#62;.')
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
})

test('law: marks of any spans lose no text', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}))
  const found = fc.record({span, severity: fc.constantFrom('error', 'warning', 'info')})
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z \n\t<&]{0,60}$/), fc.array(found, {maxLength: 6}), (text, all) => {
      const diagnostics = all.map((one) => ({
        code: 'desk/own' as const,
        message: 'm',
        severity: one.severity,
        span: {start: Math.min(one.span.start, text.length), end: Math.min(one.span.end, text.length)},
      }))
      const page = reportOf('html', [{file: 'a', source: text, diagnostics}])
      const shown = /<div class="source">([\s\S]*)<\/div>\n<\/section>/.exec(page)?.[1]
      if (shown === undefined) return
      const plain = shown
        .replace(/<summary>.*?<\/summary>|<i>\d+<\/i>|<[^>]*>/g, '')
        .replace(/&#(\d+);/g, (_, unit) => String.fromCharCode(Number(unit)))
      expect(plain).toBe(`${text}\n`)
    }),
    {numRuns: 500},
  )
}) // biome-ignore format: a table

test('ndjson and json say the same', () => {
  const {findings, failures: broken, summary} = JSON.parse(reportOf('json', reports, failures))
  const lines = reportOf('ndjson', reports, failures).trimEnd().split('\n').map((line) => JSON.parse(line))
  expect(lines.flatMap(({finding}) => (finding ? [finding] : []))).toEqual(findings)
  expect(lines.flatMap(({failure}) => (failure ? [failure] : []))).toEqual(broken)
  expect(lines.at(-1)).toEqual({summary})
}) // biome-ignore format: a table

test('several reports in one run, one of them on standard output', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.md'), '---\nslug: A b\n---\n\n# The tide\n')
  const args = ['check', '--reporter', 'github', '--reporter', 'json=out.json']
  const ran = await runCli(args, {folder})
  expect(ran.code).toBe(1)
  expect(ran.out).toMatch(/^::error file=a\.md,line=2,/)
  expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).summary.errors).toBe(1)
})

test.each([
  [['--reporter', 'srif'], 'error: Unexpected reporter `srif`, expected `sarif`\n'],
  [['--reporter', 'constructor'], 'error: Unexpected reporter `constructor`, expected '],
  [['--reporter', 'html='], 'error: Unexpected empty file for reporter `html`\n'],
  [['--reporter', 'json', '--reporter', 'html'], 'error: Cannot write two reports to standard output'],
  [['--max-warnings', 'x'], 'error: option \'--max-warnings <count>\' argument \'x\' is invalid.'],
])('%j is refused', async (args, message) => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.md'), '# The tide\n')
  const ran = await runCli(['check', ...args], {folder})
  expect([ran.code, ran.out]).toEqual([2, ''])
  expect(ran.err.slice(0, message.length)).toBe(message)
}) // biome-ignore format: a table

test('more warnings than allowed fail the check', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.md'), '---\nheadline: The tide\n---\n\n# The moon\n')
  const codes: (number | null)[] = []
  for (const most of ['0', '1']) {
    const {code} = await runCli(['check', '--max-warnings', most], {folder})
    codes.push(code)
  }
  expect(codes).toEqual([1, 0])
})

test('all codes are listed, and the help names every reporter', async () => {
  const listed = JSON.parse((await runCli(['check', '--codes'])).out)
  expect(listed).toContainEqual({
    code: 'headline-missing',
    severity: 'error',
    expected: 'a headline of at least one word',
  })
  const help = (await runCli(['check', '--help'])).out.replace(/\s+/g, ' ')
  expect(help).toContain(
    Object.keys(reporters)
      .join(', ')
      .replace(/, (\w+)$/, ' or $1'),
  )
})
