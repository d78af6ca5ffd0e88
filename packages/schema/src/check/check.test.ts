import {anyDocument, anyJson, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Origin} from '../contracts/origin.ts'
import {resolve} from '../contracts/pointer.ts'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {UsageError} from '../usage-error.ts'
import {withoutUndefined} from '../without-undefined.ts'
import {check, checkAsync} from './index.ts'
import type {StandardResult, StandardSchema} from './standard-schema.ts'

const article = (members: object): object => ({
  type: 'article',
  headline: 'The tide turns',
  body: [],
  ...members,
})
const body = (...blocks: readonly unknown[]): object => article({body: blocks})
const told = (value: unknown): readonly string[] =>
  check(value).diagnostics.map(({code, at}) => `${code} ${at}`)

test.each([
  ['no object', 5, 'document-missing '],
  ['a list', [], 'document-missing '],
  ['null', null, 'document-missing '],
  ['no type', {}, 'field-missing /type'],
  ['an unknown type', {type: 'story'}, 'type-unknown /type'],
  ['a missing member', {type: 'article', headline: 'A'}, 'field-missing /body'],
  ['a missing member of a node', body({type: 'figure'}), 'field-missing /body/0/media'],
  ['an unknown member', article({titel: 'A'}), 'field-unknown /titel'],
  ['an inherited name', article({constructor: 1}), 'field-unknown /constructor'],
  ['a wrong type', article({headline: 7}), 'field-wrong-type /headline'],
  ['a hole in a list', body(undefined), 'field-wrong-type /body/0'],
  ['an inline for a block', body({type: 'text', value: 'a'}), 'type-unknown /body/0/type'],
  ['no type of a block', body({}), 'field-missing /body/0/type'],
  ['a value not listed', article({status: 'gone'}), 'value-unknown /status'],
  ['a depth not listed', body({type: 'heading', depth: 1, children: []}), 'value-unknown /body/0/depth'],
  ['a number too small', article({comments: {count: -1}}), 'number-out-of-range /comments/count'],
  ['a number too large', body({type: 'list', ordered: true, start: 1e9, children: []}), 'number-out-of-range /body/0/start'],
  ['no whole number', article({comments: {count: 1.5}}), 'field-wrong-type /comments/count'],
  ['empty text', article({kicker: ''}), 'text-malformed /kicker'],
  ['text of two lines', article({kicker: 'a\nb'}), 'text-malformed /kicker'],
  ['half a character', article({dek: [{type: 'text', value: '\ud800'}]}), 'characters-malformed /dek/0/value'],
  ['no day', article({publishedAt: '2025-02-29'}), 'timestamp-malformed /publishedAt'],
  ['no language', article({language: 'english!'}), 'language-malformed /language'],
  ['a blank in a URL', article({url: 'a b'}), 'url-malformed /url'],
  ['a blank in an id', article({id: 'a b'}), 'id-malformed /id'],
  ['a blank in a slug', article({slug: 'a b'}), 'slug-not-kebab /slug'],
  ['a blank in a name', body({type: 'custom', name: 'A b'}), 'name-malformed /body/0/name'],
  ['no JSON', article({extra: {n: Number.NaN}}), 'field-wrong-type /extra/n'],
  ['a malformed key', article({extra: {'\ud800': 1}}), 'characters-malformed /extra/\ud800'],
  ['a credit to nobody', article({byline: {contributors: [{}]}}), 'field-missing /byline/contributors/0/name'],
  ['a reference too much', article({byline: {contributors: [{ref: 'a', name: 'A', x: 1}]}}), 'field-unknown /byline/contributors/0/x'],
  ['a topic of a bad id', article({topics: [{id: 'a b', name: 'A'}]}), 'id-malformed /topics/0/id'],
  ['a topic that is none', article({topics: [5]}), 'field-wrong-type /topics/0'],
] as const)('%s', (_name, value, expected) => {
  expect(told(value)).toEqual([expected])
}) // biome-ignore format: a table

test('several unknown members are several findings', () => {
  expect(told(article({a1: 1, b1: 2}))).toEqual(['field-unknown /a1', 'field-unknown /b1'])
})

test('the messages read as sentences', () => {
  const value = {
    type: 'article',
    headlin: 'A',
    kicker: ' ',
    slug: 'Last Ferry',
    status: 'publishd',
    comments: {count: -1},
    topics: [5],
    extra: {n: 10n},
    body: [{type: 'figure'}, {type: 'paragraf'}, 7],
  }
  expect(check(value).diagnostics.map(({message}) => message)).toMatchInlineSnapshot(`
    [
      "Unexpected entry 1 of \`body\` without \`media\`, expected an object",
      "Unexpected \`paragraf\` for \`type\`, expected \`paragraph\`",
      "Unexpected 7 for entry 3 of \`body\`, expected an object",
      "Unexpected -1 for \`count\`, expected 0 at the least",
      "Unexpected 10 for \`n\`, expected \`null\` or \`true\` or \`false\` or a number or a string or a list or an object",
      "Unexpected field \`headlin\`, expected \`headline\`",
      "Unexpected blank text for \`kicker\`, expected one line with at least one character",
      "Unexpected \`Last Ferry\` for \`slug\`, expected lowercase words joined by hyphens",
      "Unexpected \`publishd\` for \`status\`, expected \`published\`",
      "Unexpected 5 for entry 1 of \`topics\`, expected an object",
    ]
  `)
})

/** An origin over a JSON-like source: the span of each value is where its text stands. */
const fake = (source: string, values: {readonly [at: string]: string}): Origin => ({
  spans: (at) => {
    const written = values[at]
    if (written === undefined) return []
    const start = source.indexOf(written)
    return [{start, end: start + written.length}]
  },
})

test('a finding has the span of its place, or of the nearest around it', () => {
  const source = 'slug: Last Ferry\nbyline: …'
  const origin = fake(source, {'/slug': 'Last Ferry', '/byline': '…'})
  const value = article({slug: 'Last Ferry', byline: {contributors: [{name: ''}]}, rights: ''})
  const places = check(value, {origin, source}).diagnostics.map(({at, span}) => [
    at,
    span && source.slice(span.start, span.end),
  ])
  expect(places).toEqual([
    ['/rights', undefined],
    ['/slug', 'Last Ferry'],
    ['/byline/contributors/0/name', '…'],
  ])
})

test.each([
  ['slug: "Last Ferry"', '/slug', '"Last Ferry"', {slug: 'Last Ferry'}, 'slug: "last-ferry"', false],
  ["language: 'de_AT'", '/language', "'de_AT'", {language: 'de_AT'}, "language: 'de-AT'", true],
  ['publishedAt: 2025-1-5 9:30', '/publishedAt', '2025-1-5 9:30', {publishedAt: '2025-1-5 9:30'}, 'publishedAt: 2025-01-05T09:30', true],
  ['publishedAt: 2025-01-05t09:30z', '/publishedAt', '2025-01-05t09:30z', {publishedAt: '2025-01-05t09:30z'}, 'publishedAt: 2025-01-05T09:30Z', true],
  ['status: publishd', '/status', 'publishd', {status: 'publishd'}, 'status: published', false],
  ['bylin: x', '/bylin', 'bylin', {bylin: 'x'}, 'byline: x', false],
  ['type: artcle', '/type', 'artcle', {type: 'artcle'}, 'type: article', false],
] as const)('%s: the nearest is an edit', (source, at, written, members, mended, safe) => {
  const origin = fake(source, {[at]: written})
  const [diagnostic] = check(article(members), {origin, source}).diagnostics
  expect(diagnostic?.at).toBe(at)
  expect(apply(source, diagnostic)).toBe(mended)
  expect(diagnostic?.fix?.safe).toBe(safe)
}) // biome-ignore format: a table

function apply(source: string, diagnostic: Diagnostic | undefined): string {
  const edits = diagnostic?.fix?.edits ?? []
  return edits.reduceRight(
    (text, {span, text: to}) => text.slice(0, span.start) + to + text.slice(span.end),
    source,
  )
}

test('an edit, applied to a value, removes its diagnostic', () => {
  const members = {slug: 'Last Ferry', language: 'de_AT', publishedAt: '2025-1-5', status: 'redy'}
  for (const [key, written] of Object.entries(members)) {
    const origin = fake(written, {[`/${key}`]: written})
    const [diagnostic] = check(article({[key]: written}), {origin, source: written}).diagnostics
    expect(told(article({[key]: apply(written, diagnostic)})), key).toEqual([])
  }
})

test('there is no edit where the source writes the text in another way, or nothing is near', () => {
  const source = 'slug: >\n  Last\n  Ferry'
  const origin = fake(source, {'/slug': '>\n  Last\n  Ferry'})
  expect(check(article({slug: 'Last Ferry'}), {origin, source}).diagnostics[0]?.fix).toBeUndefined()
  const far = fake('zzz', {'/status': 'zzz', '/zzz': 'zzz', '/publishedAt': 'zzz', '/slug': 'zzz'})
  for (const members of [{status: 'zzz'}, {zzz: 1}, {publishedAt: 'zzz'}])
    expect(
      check(article(members), {origin: far, source: 'zzz'}).diagnostics[0]?.fix,
    ).toBeUndefined()
})

test('a name that is taken is not offered', () => {
  const [diagnostic] = check(article({headlin: 'A'})).diagnostics
  expect(diagnostic?.message).toBe('Unexpected field `headlin`, expected a field of the vocabulary')
})

const desk = (answer: (extra: unknown) => StandardResult | Promise<StandardResult>) =>
  ({'~standard': {version: 1, vendor: 'desk', validate: answer}}) satisfies StandardSchema

test('a user’s schema for `extra` is asked, at once or later', async () => {
  const issues = [{message: 'Too low', path: ['desk', {key: 'priority'}]}]
  const document = article({extra: {desk: {priority: 0}}})
  const origin = fake('priority: 0', {'/extra/desk/priority': '0'})
  const atOnce = check(document, {extra: desk(() => ({issues})), origin})
  const later = await checkAsync(document, {extra: desk(async () => ({issues})), origin})
  expect(later).toEqual(atOnce)
  expect(atOnce.ok).toBe(false)
  expect(atOnce.diagnostics).toEqual([
    {
      code: 'extra-invalid',
      severity: 'error',
      message:
        "Unexpected `priority` (`Too low`), expected extra fields that satisfy the user's schema",
      at: '/extra/desk/priority',
      span: {start: 10, end: 11},
    },
  ])
  expect(check(document, {extra: desk((value) => ({value}))}).ok).toBe(true)
  expect((await checkAsync(document, {extra: desk(async (value) => ({value}))})).ok).toBe(true)
})

test('an asynchronous schema cannot be used at once, whatever becomes of it', () => {
  const rejects = desk(() => Promise.reject(new Error('offline')))
  expect(() => check(article({}), {extra: rejects})).toThrow(UsageError)
})

test('no more than 200 findings are reported, errors first of all', () => {
  const value = article({
    body: Array.from({length: 300}, (_, index) => ({
      type: 'paragraph',
      children: [
        index < 299 ? {type: 'link', children: []} : {type: 'footnoteReference', identifier: 'x'},
      ],
    })),
  })
  const {diagnostics} = check(value)
  expect(diagnostics).toHaveLength(201)
  expect(diagnostics.at(-1)).toMatchObject({code: 'diagnostics-cut', data: {more: 100}})
  expect(diagnostics.some(({code}) => code === 'footnote-undefined')).toBe(true)
  expect(check(value, {limits: {diagnostics: 3}}).diagnostics).toHaveLength(4)
  expect(check(body(...Array.from({length: 10_000}, () => 1))).diagnostics).toHaveLength(201)
})

test('depth is limited before anything walks', () => {
  let deep: object = {type: 'paragraph', children: []}
  for (let level = 0; level < 100_000; level++) deep = {type: 'quote', children: [deep]}
  const cyclic: {type: string; body: unknown[]} = {type: 'article', body: []}
  cyclic.body.push(cyclic)
  for (const value of [body(deep), cyclic]) {
    const result = check(value)
    expect(result.diagnostics.map(({code}) => code)).toEqual(['limit-exceeded'])
    expect(() => JSON.stringify(result)).not.toThrow()
  }
})

test('a key `__proto__` is refused wherever it stands, and changes nothing', () => {
  for (const json of [
    '{"type": "article", "headline": "A", "body": [], "__proto__": {"kicker": "x"}}',
    '{"type": "article", "headline": "A", "body": [], "extra": {"__proto__": {"a": 1}}}',
    '{"type": "article", "headline": "A", "body": [], "extra": {"a": [{"__proto__": {}}]}}',
    '{"type": "article", "headline": "A", "body": [{"type": "custom", "name": "a", "data": {"__proto__": 1}}]}',
  ]) {
    const result = check(JSON.parse(json))
    expect(result.ok).toBe(false)
    expect(result.diagnostics[0]?.at).toMatch(/\/__proto__$/)
  }
  expect(Reflect.get({}, 'kicker')).toBeUndefined()
})

test('undefined members are dropped, and rules of one’s own are run', () => {
  const result = check(article({kicker: undefined}), {
    rules: {
      *'desk/house-style'() {
        yield {
          code: 'desk/house-style',
          severity: 'info',
          message: 'Unexpected tide',
          at: '/headline',
        }
      },
    },
  })
  expect(result.ok && Object.keys(result.value)).toEqual(['type', 'headline', 'body'])
  expect(result.diagnostics.map(({code}) => code)).toEqual(['desk/house-style'])
})

test('law: what the schema takes, check takes, with sorted findings that JSON keeps whole', () => {
  assertLaw(
    'check accepts valid documents',
    fc.property(anyDocument, (document) => {
      const result = check(document, {limits: {treeDepth: 1000}})
      expect(result.ok).toBe(true)
      expect(JSON.parse(JSON.stringify(result.diagnostics))).toEqual(result.diagnostics)
    }),
  )
})

test('law: any JSON gets an answer, and each finding a place that is there or is missing', () => {
  assertLaw(
    'check is total',
    fc.property(
      anyJson,
      anyJson,
      fc.constantFrom('body', 'byline', 'extra', 'dek'),
      (a, b, key) => {
        for (const value of [a, body(a, b), article({[key]: a, [`${key}x`]: b})]) {
          const result = check(value)
          if (!result.ok) expect(result.diagnostics.length).toBeGreaterThan(0)
          for (const {code, at, message} of result.diagnostics) {
            expect(message).toMatch(/^Unexpected .+, expected .+$/)
            if (at !== undefined && code !== 'field-missing')
              expect(resolve(withoutUndefined(value), at), `${code} ${at}`).toBeDefined()
          }
        }
      },
    ),
  )
})
