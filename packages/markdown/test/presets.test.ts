import {deepStrictEqual} from 'node:assert'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {documentTypes} from '@copydesk/schema'
import {anyJson, assertLaw, type Example, examples} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {writeYaml} from '../src/front-matter/write-yaml.ts'
import {
  type Preset,
  type PresetField,
  parseMarkdown,
  presets,
  remarkEngine,
  serializeMarkdown,
} from '../src/index.ts'

const engine = remarkEngine()
const path = 'docs/spec/front-matter-presets.md'
const page = readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')
const names = Object.keys(presets) as readonly (keyof typeof presets)[] // its own keys

/** `Jekyll: \`_posts/2024-01-02-a.md\`` names a preset and a path, `Pelican: a \`brief\`` a type. */
function house({title}: Example): {readonly preset: Preset; readonly path?: string | undefined} {
  const [, said] = /`([^`]+)`/.exec(title) ?? []
  const [name = ''] = title.toLowerCase().split(/[^a-z]/)
  const preset = names.find((one) => one === name)
  if (!preset) throw new Error(`Cannot read the heading ${title}, expected the name of a preset`)
  const type = documentTypes.find((one) => one === said)
  return {
    preset: type ? {...presets[preset], type} : presets[preset],
    path: type ? undefined : said,
  }
}

const cases = examples(path)

test.each(cases.map((one) => [one.title, one] as const))('%s', (_, example) => {
  const result = parseMarkdown(example.markdown, {engine, rules: {}, ...house(example)})
  expect(result.diagnostics).toEqual([])
  if (!result.ok) throw new Error('Cannot read the example')
  deepStrictEqual(result.value, example.json)
  const again = parseMarkdown(serializeMarkdown(result.value), {engine, rules: {}})
  expect(again.diagnostics).toEqual([])
  deepStrictEqual(again.ok && again.value, result.value)
})

const forms: {readonly [form: string]: string} = {
  date: 'a date',
  names: 'names',
  people: 'people',
  picture: 'a picture',
  name: 'an object by its name',
  only: 'where there is one',
  flag: 'true or false',
  language: 'a language',
  address: 'where it is no pattern',
  object: 'an object of ours',
}
const separators = {',': 'commas', ';': 'semicolons', ' ': 'blanks'} as const

function meaning({to, as, split, values, else: other}: PresetField): string {
  const words = Object.entries(values ?? {}).map(([written, value]) => {
    return `\`${written}\`: ${value === null ? 'nothing' : `\`${value}\``}`
  })
  const parts = [forms[as ?? ''], split && `written with ${separators[split]}`, words.join(', ')]
  const form = parts.filter(Boolean).join('; ')
  return `\`${to}\`${form === '' ? '' : ` (${form})`}${other ? `, else ${meaning(other)}` : ''}`
}

test.each(names.filter((name) => name !== 'velite'))('the page has the table of %s', (name) => {
  const fields = Object.entries(presets[name].fields).map(
    ([key, field]) => [key, typeof field === 'string' ? {to: field} : field] as const,
  )
  const kept = fields.filter(([, {to}]) => to === 'extra').map(([key]) => `\`${key}\``)
  const rows = fields
    .filter(([, {to}]) => to !== 'extra')
    .map(([key, field]) => `| \`${key}\` | ${meaning(field)} |`)
  const table = ['| Key | To us |', '| --- | --- |', ...rows].join('\n')
  expect(page).toContain(`${table}\n\nKept in \`extra\`: ${kept.join(', ')}.\n`)
})

const read = (source: string, preset: Preset, at?: string) =>
  parseMarkdown(source, {engine, rules: {}, preset, path: at})

const head = (yaml: string): string => `---\n${yaml}\n---\n\nText.\n`

test.each([
  [
    'our own name wins, and theirs is kept',
    'headline: A\ntitle: B',
    {headline: 'A', extra: {title: 'B'}},
  ],
  ['a type of ours is meant', 'type: brief\ntitle: A', {type: 'brief', headline: 'A'}],
  ['another type is theirs', 'type: post', {type: 'article', extra: {type: 'post'}}],
  ['a poem keeps its title', 'type: poem\ntitle: A', {type: 'poem', title: 'A'}],
  [
    'a value of another form is kept',
    'tags: {a: b}\ntitle: [A, B]',
    {extra: {tags: {a: 'b'}, title: ['A', 'B']}},
  ],
  ['nothing says nothing', 'title: A\ntags:\nauthor: null\ndraft: false', {headline: 'A'}],
  ['a draft', 'draft: true', {status: 'draft'}],
  ['words that are no draft are kept', 'draft: perhaps', {extra: {draft: 'perhaps'}}],
  [
    'topics add up',
    'tags: [a]\ntitle: A\nsubtitle: B\nsummary: C\ncategories: [b, c]',
    {topics: [{name: 'a'}, {name: 'b'}, {name: 'c'}]},
  ],
  ['a caption without a picture is kept', 'image:\n  caption: A', {extra: {image: {caption: 'A'}}}],
  [
    'people with more than a credit holds',
    'author:\n  name: Ada\n  role: Chief of ferries\n  email: a@b.example',
    {
      byline: {contributors: [{name: 'Ada', jobTitle: 'Chief of ferries'}]},
      extra: {author: {name: 'Ada', role: 'Chief of ferries', email: 'a@b.example'}},
    },
  ],
  ['comments of our shape', 'comments:\n  count: 3', {comments: {count: 3}}],
])('%s', (_, yaml, expected) => {
  const {ok, diagnostics, ...result} = read(head(yaml), presets.hugo)
  expect(diagnostics).toEqual([])
  expect('value' in result && result.value).toMatchObject(expected)
  expect(ok).toBe(true)
})

test.each([
  ['2024-01-02 10:00:00 +0100', '2024-01-02T10:00:00+01:00'],
  ['2024-1-2', '2024-01-02'],
  ['2024-01-02T9:05', '2024-01-02T09:05'],
  ['2024-01-02 10:00 UTC', '2024-01-02T10:00Z'],
  ['Jul 08 2022', '2022-07-08'],
  ['8 July 2022', '2022-07-08'],
  ['July 8th, 2022', '2022-07-08'],
  ['Sept. 3, 2022', '2022-09-03'],
  ['Fri, 08 Jul 2022 10:00:00 GMT', '2022-07-08T10:00:00Z'],
  ['2024', '2024'],
  ['2024-01', '2024-01'],
])('the date %s is %s', (written, date) => {
  const result = read(head(`date: ${written}`), presets.hugo)
  expect(result.ok && result.value.publishedAt).toBe(date)
})

test.each(['01/02/2024', '31 Febtober 2024', 'Mar 2024 5', '2024-02-31'])(
  '%s is no date',
  (written) => {
    const {diagnostics} = read(head(`date: ${written}`), presets.hugo)
    expect(diagnostics.map(({code}) => code)).toEqual(['timestamp-malformed'])
  },
)

test('what the name of a file says counts where front matter does not', () => {
  const at = 'site/_posts/2024-01-02-two-boats.md'
  const value = (yaml: string, from = at) => {
    const result = read(head(yaml), presets.jekyll, from)
    return result.ok ? [result.value.publishedAt, result.value.slug] : undefined
  }
  expect(value('title: A')).toEqual(['2024-01-02', 'two-boats'])
  expect(value('date: 2025\nslug: a')).toEqual(['2025', 'a'])
  expect(value('title: A', 'notes/two-boats.md')).toEqual([undefined, undefined])
  const plain = parseMarkdown(head('headline: A'), {engine, rules: {}, path: at})
  expect(plain.ok && plain.value.slug).toBeUndefined()
})

test('a key that is neither theirs nor ours is told, with the nearest of theirs', () => {
  const {diagnostics} = read(head('tilte: A\nbeat: b'), presets.jekyll)
  expect(diagnostics.map(({code, fix}) => [code, fix?.edits[0]?.text])).toEqual([
    ['front-matter-unknown-key', 'title'],
    ['front-matter-unknown-key', undefined],
  ])
})

test('lines without fences are front matter only where a preset says so', () => {
  const source = 'Title: A\nDate: 2024\n\nText.\n'
  expect(read(source, presets.pelican)).toMatchObject({
    ok: true,
    value: {headline: 'A', publishedAt: '2024'},
  })
  expect(read(source, presets.hugo)).toMatchObject({ok: true, value: {body: [{}, {}]}})
  const prose = 'Note: this is a paragraph\nthat goes on.\n'
  expect(read(prose, presets.pelican)).toMatchObject({
    ok: true,
    value: {body: [{type: 'paragraph'}]},
  })
})

test('lines have their places, continued ones too', () => {
  const source = 'Title:  Two boats \nTags: a, b\nSummary: One\n   more\n\nText.\n'
  const {origin} = read(source, presets.pelican)
  const slices = (at: string) =>
    (origin?.spans(at) ?? []).map(({start, end}) => source.slice(start, end))
  expect(slices('/headline')).toEqual(['Two boats'])
  expect(slices('/topics/1')).toEqual(['b'])
  expect(slices('/dek')).toEqual(['One\n   more'])
})

describe('headings', () => {
  const depths = (source: string): unknown => {
    const result = read(source, presets.hugo)
    const body = result.ok && result.value.type === 'article' ? result.value.body : []
    const codes = result.diagnostics.map(({code}) => code)
    return [...body.flatMap((one) => (one.type === 'heading' ? [one.depth] : [])), ...codes]
  }
  test.each([
    ['sections that begin with #', '---\ntitle: A\n---\n# B\n## C\n# D\n', [2, 3, 2]],
    [
      'the title again, and then such sections',
      '---\ntitle: A\n---\n# A\n# B\n## C\n',
      [2, 3, 'headline-repeated'],
    ],
    [
      'the title again, and sections of depth 2',
      '---\ntitle: A\n---\n# A\n## B\n',
      [2, 'headline-repeated'],
    ],
    ['another title', '---\ntitle: A\n---\n# B\n## C\n', [2, 2, 'headline-repeated']],
    ['a stray #', '---\ntitle: A\n---\n## B\n# C\n', [2, 2, 'heading-too-high']],
    ['no title in front matter', '# A\n## B\n', [2]],
    ['deep ones', '---\ntitle: A\n---\n# B\n###### C\n# D\n', [2, 6, 2]],
  ])('%s', (_, source, expected) => {
    expect(depths(source)).toEqual(expected)
  })
})

describe('lists of links and attributions', () => {
  const types = (body: string): unknown => {
    const result = read(`---\ntitle: A\n---\n\n${body}\n`, presets.pelican)
    if (!result.ok || result.value.type !== 'article') return result.diagnostics
    return result.value.body.map((one) =>
      one.type === 'quote' && one.attribution ? 'attributed' : one.type,
    )
  }
  test.each([
    ['- [A](a)\n- [B](b), by Bo', ['linkList']],
    ['- [video] [A](a).\n- 🎉 [B](b) 🎉', ['linkList']],
    ['- [A][a]\n\n[a]: b', ['linkList']],
    ['- [A][a]', ['list']],
    ['- [`A`](a)', ['list']],
    ['- [A](a) [B](b)', ['list']],
    ['- [A](a) and more', ['list']],
    ['- [A](a)\n  - [B](b)', ['list']],
    ['- [x] [A](a)', ['list']],
    ['1. [A](a)', ['list']],
    ['> A\n\n— Ada', ['attributed']],
    ['> A\n\n-- [Ada](a)\n\nB', ['attributed', 'paragraph']],
    ['> A\n>\n> – Ada', ['attributed']],
    ['> – Ada', ['quote']],
    ['> A\n\n—', ['quote', 'paragraph']],
    ['> A\n\nAda', ['quote', 'paragraph']],
  ])('%j', (body, expected) => {
    expect(types(body)).toEqual(expected)
  })
})

test.each(names)(
  'law: whatever stands in a file for %s, it is read, kept and comes back',
  (name) => {
    const preset = presets[name]
    const simple = fc.constantFrom(
      'A',
      'a, b',
      '2024-01-02 10:00',
      true,
      false,
      3,
      'https://a.example',
      null,
    )
    const value = fc.oneof(simple, fc.array(simple, {maxLength: 3}), anyJson)
    const keys = Object.keys(preset.fields).filter((key) => !key.includes('.'))
    const files = fc.dictionary(fc.constantFrom(...keys), value, {maxKeys: 6})
    let kept = 0
    assertLaw(
      `files for ${name}`,
      fc.property(files, (fields) => {
        const source = `---\n${writeYaml(fields)}---\n\nText.\n`
        const result = read(source, preset)
        const codes = result.diagnostics.map(({code}) => code)
        expect(codes).not.toContain('front-matter-unknown-key')
        expect(codes).not.toContain('field-wrong-type')
        for (const {span} of result.diagnostics)
          expect(span?.end ?? 0).toBeLessThanOrEqual(source.length)
        if (!result.ok) return
        kept++
        const again = parseMarkdown(serializeMarkdown(result.value), {engine, rules: {}})
        if (!again.ok) throw new Error(JSON.stringify(again.diagnostics))
        deepStrictEqual(again.value, result.value)
      }),
      {runs: 200},
    )
    console.info(`files for ${name}: ${kept} read without an error`)
    expect(kept).toBeGreaterThan(20)
  },
)
