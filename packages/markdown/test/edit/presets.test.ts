import {deepStrictEqual} from 'node:assert'
import {type Document, normalize} from '@copydesk/schema'
import {assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {headOf} from '../../src/edit/edit-head.ts'
import {writeYaml} from '../../src/front-matter/write-yaml.ts'
import {
  edit,
  type MarkdownParseOptions,
  type Preset,
  parseMarkdown,
  presets,
  remarkEngine,
  serializeMarkdown,
} from '../../src/index.ts'
import {keyFor} from '../../src/presets/written-under.ts'
import {anyChange} from './changes.ts'

const engine = remarkEngine()

interface Case {
  readonly options: MarkdownParseOptions
  readonly source: string
  readonly change: Partial<Document> & {readonly [name: string]: unknown}
  readonly text: string
}

const cases: {readonly [name: string]: Case} = {
  'a title of Hugo': {
    options: {preset: presets.hugo},
    source: '---\ntitle: "The quay" # as printed\ndraft: true\n---\n\nText.\n',
    change: {headline: 'The long quay'},
    text: '---\ntitle: "The long quay" # as printed\ndraft: true\n---\n\nText.\n',
  },
  'a key that Hugo does not have yet': {
    options: {preset: presets.hugo},
    source: '---\ntitle: The quay\n---\n\nText.\n',
    change: {dek: [{type: 'text', value: 'It is long.'}], publishedAt: '2025-01-02'},
    text: '---\npublishDate: 2025-01-02\ntitle: The quay\ndescription: It is long.\n---\n\nText.\n',
  },
  'a draft of Hugo that is ready': {
    options: {preset: presets.hugo},
    source: '---\ntitle: The quay\ndraft: true\n---\n\nText.\n',
    change: {status: 'ready'},
    text: '---\nstatus: ready\ntitle: The quay\n---\n\nText.\n',
  },
  'a status of Ghost': {
    options: {preset: presets.ghost},
    source: '---\ntitle: The quay\nstatus: scheduled\nvisibility: paid\n---\n\nText.\n',
    change: {status: 'published', access: 'registered'},
    text: '---\ntitle: The quay\nstatus: published\nvisibility: members\n---\n\nText.\n',
  },
  'Hugo in TOML': {
    options: {preset: presets.hugo},
    source: "+++\ntitle = 'The quay'\ntags = ['Boats']\n+++\n\nText.\n",
    change: {topics: [{name: 'Boats'}, {name: 'Quays'}], section: 'Coast'},
    text: '+++\ntitle = \'The quay\'\ncategories = "Coast"\ntags = [\'Boats\', "Quays"]\n+++\n\nText.\n',
  },
  'tags of Jekyll that are one text, and a date in the file’s name': {
    options: {preset: presets.jekyll, path: '_posts/2024-01-02-the-quay.md'},
    source: '---\nlayout: post\ntitle: The quay\ntags: boats quays\n---\n\nText.\n',
    change: {topics: [{name: 'boats'}, {name: 'tides'}]},
    text: '---\nlayout: post\ntitle: The quay\ntags: boats tides\n---\n\nText.\n',
  },
  'lines of Pelican': {
    options: {preset: presets.pelican},
    source: 'Title: The quay\nTags: boats, quays\nNumber: 3\n\nText.\n',
    change: {
      topics: [{name: 'boats'}, {name: 'tides'}],
      byline: {contributors: [{name: 'Ada Lund'}]},
    },
    text: 'Title: The quay\nAuthors: Ada Lund\nTags: boats, tides\nNumber: 3\n\nText.\n',
  },
}

test.each(Object.entries(cases))('%s', (_, {options, source, change, text}) => {
  const read = parseMarkdown(source, {...options, rules: {}})
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics))
  const wanted = normalize({...read.value, ...change} as Document) // Partial: of the read type.
  const result = edit(source, wanted, options)
  expect(result.ok && result.value.text).toBe(text)
  const again = parseMarkdown(text, {...options, rules: {}})
  expect(again.ok && again.value).toEqual(wanted)
})

test('front matter that a file did not have is written by the names of its house', () => {
  const read = parseMarkdown('Text.\n', {preset: presets.hugo, rules: {}})
  if (!read.ok || read.value.type !== 'article') throw new Error('expected an article')
  const wanted = {...read.value, headline: 'The quay', status: 'draft'} as const
  const result = edit('Text.\n', wanted, {preset: presets.hugo})
  expect(result.ok && result.value.text).toBe(
    '---\ntype: article\ndraft: true\ntitle: The quay\n---\n\nText.\n',
  )
})

const anyPreset: fc.Arbitrary<Preset> = fc.constantFrom(...Object.values(presets))

/** A document as a file of a house, where that says the same. */
function written(document: Document, preset: Preset): string {
  const ours = serializeMarkdown(document)
  const head = Object.entries(headOf(document)).map(([name, value]) => {
    const under =
      name === 'type' || name === 'extra' ? undefined : keyFor(name, value, preset, false)
    return under ? ([under.key, under.value] as const) : ([name, value] as const)
  })
  const body = ours.slice(ours.indexOf('\n---\n') + 5)
  const theirs = `---\n${writeYaml(Object.fromEntries(head))}---\n${body}`
  const read = parseMarkdown(theirs, {engine, preset, rules: {}})
  return read.ok && isSame(read.value, document) ? theirs : ours
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    deepStrictEqual(one, other)
    return true
  } catch {
    return false
  }
}

test('law: what is read by a preset from an edited source is the document', () => {
  const counts = new Map<string, number>()
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1)
  assertLaw(
    'edit by a preset, then parse',
    fc.property(anyChange, anyPreset, ({before, after}, preset) => {
      const source = written(before, preset)
      const options = {engine, preset}
      const read = parseMarkdown(source, {...options, rules: {}})
      if (!read.ok || !isSame(read.value, before)) return void count('not of this house')
      const wanted = normalize(after)
      const result = edit(source, wanted, options)
      if (!result.ok) {
        // A house may have no way to say it: our own writing is not read as it there either.
        const own = parseMarkdown(serializeMarkdown(wanted), {...options, rules: {}})
        expect(isSame(own.ok && own.value, wanted)).toBe(false)
        return void count('not held by the house')
      }
      const again = parseMarkdown(result.value.text, {...options, rules: {}})
      deepStrictEqual(again.ok && again.value, wanted)
      count(result.value.rewritten)
    }),
    {runs: lawRuns(500)},
  )
  console.info([...counts].map(([what, times]) => `${what} ${times}`).join(', '))
  expect(counts.get('nothing') ?? 0).toBeGreaterThan(5 * (counts.get('all') ?? 0))
})
