import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf} from './run-cli.ts'
import {runHere} from './run-here.ts'

async function found(folder: string, ...args: readonly string[]) {
  const {out} = await runHere(folder, 'check', '--json', ...args)
  const {findings} = JSON.parse(out)
  return findings.map(
    ({file, severity, code}: {file: string; severity: string; code: string}) =>
      `${file} ${severity} ${code}`,
  )
}

const piece = (slug: string, more = '') =>
  `---\nheadline: The ${slug}\nslug: ${slug}\n${more}---\n\nIt is out.\n`
const signed = (ref: string) => `byline:\n  contributors:\n    - ref: ${ref}\n`
const ada = '---\ntype: contributor\nid: ada-lund\nname: Ada Lund\n---\n'

test('a rule across files may be on for one collection alone: it sees all files, and tells of its own', async () => {
  const settings = (rules: object, own: object) =>
    JSON.stringify({
      collections: {
        letters: {files: 'letters/*.md'},
        news: {files: 'news/*.md', rules: own},
      },
      rules,
    })
  const folder = folderOf({
    'letters/a.md': piece('tide'),
    'letters/b.md': piece('tide'),
    'news/c.md': piece('tide'),
    'copydesk.config.json': settings({'slug-duplicate': 'off'}, {'slug-duplicate': 'info'}),
  })
  expect(await found(folder)).toEqual(['news/c.md info slug-duplicate'])
  const config = (rules: object, own: object) =>
    writeFileSync(join(folder, 'copydesk.config.json'), settings(rules, own))
  config({}, {'slug-duplicate': 'off'})
  expect(await found(folder)).toEqual(['letters/b.md error slug-duplicate'])
  config({'slug-duplicate': 'off'}, {})
  expect(await found(folder)).toEqual([])
})

test('a rule of a newsroom across files gets the options of the collection that it is on for', async () => {
  const folder = folderOf({
    'letters/a.md': piece('tide'),
    'news/b.md': piece('ebb'),
    'copydesk.config.mjs': `export default {
  collections: {
    letters: {files: 'letters/*.md'},
    news: {files: 'news/*.md', rules: {'desk/many': ['error', {most: 1}]}},
  },
  rules: {'desk/many': 'off'},
  ownRules: {'desk/many': {
    collect: (document) => document.slug,
    *check({files}, {options}) {
      const all = [...files]
      if (all.length > options.most) for (const {file} of all)
        yield {file, code: 'desk/many', severity: 'warning', message: \`Unexpected \${all.length} files, expected \${options.most}\`}
    },
  }},
}`,
  })
  expect(await found(folder)).toEqual(['news/b.md error desk/many'])
})

test('--fix applies the safe fixes of rules across files, until none is left', async () => {
  const files = {
    'people/ada.md': ada,
    'news/a.md': piece('tide', `${signed('Ada_Lund')}language: de_AT\n`),
    'news/b.md': piece('ebb', signed('ada-lnud')),
  }
  const folder = folderOf(files)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  expect(await found(folder)).toContain('news/b.md error contributor-unknown')
  const dry = await runHere(folder, 'check', '--fix', '--dry-run')
  expect(dry.err).toContain('+    - ref: ada-lund')
  expect(dry.err).toContain('note: 2 fixes to apply')
  expect(read('news/a.md')).toBe(files['news/a.md'])
  for (const args of [['--fix'], ['--fix'], []]) {
    const ran = await runHere(folder, 'check', '--cache-dir', 'kept', ...args)
    // Another name may be another person, so that one is for somebody to look at.
    expect(ran.out).toContain('news/b.md:6:12  error  Unexpected contributor `ada-lnud`')
    expect(ran.out).not.toContain('news/a.md')
    expect(read('news/a.md')).toBe(
      files['news/a.md'].replace('Ada_Lund', 'ada-lund').replace('de_AT', 'de-AT'),
    )
    expect(read('news/b.md')).toBe(files['news/b.md'])
  }
})

test('fixes across files that make room for each other, and those that never end', async () => {
  const step = (body: string) => `export default {ownRules: {'desk/step': {
  collect: ({slug}, {origin}) => ({slug, span: origin?.spans('/slug', 'value')[0]}),
  *check({files}) {
    const all = [...files]
    for (const {file, facts: {slug, span}} of all) {
      const text = ${body}
      if (text) yield {file, code: 'desk/step', severity: 'warning', message: 'Unexpected step', span, fix: {edits: [{span: {start: span.start, end: span.end}, text}], safe: true}}
    }
  },
}}}`
  const folder = folderOf({
    'a.md': piece('one'),
    'b.md': piece('two'),
    'c.md': piece('three'),
    // Each follows the one before, so a fix shows the next.
    'copydesk.config.mjs': step(`(() => { const at = all.findIndex((one) => one.file === file); const before = all[at - 1]?.facts.slug; return before && slug !== before ? before : undefined })()`),
  })
  const read = () => ['a.md', 'b.md', 'c.md'].map((name) => /slug: (.*)/.exec(readFileSync(join(folder, name), 'utf8'))?.[1])
  const args = ['check', '--fix', '--preset', 'astro']
  await runHere(folder, ...args)
  expect(read()).toEqual(['one', 'one', 'one'])
  const other = folderOf({'a.md': piece('one'), 'copydesk.config.mjs': step(`slug === 'one' ? 'two' : 'one'`)})
  const {code} = await runHere(other, ...args)
  expect(code).toBe(0)
  expect(readFileSync(join(other, 'a.md'), 'utf8')).toMatch(/slug: (one|two)\n/)
}) // biome-ignore format: a table
