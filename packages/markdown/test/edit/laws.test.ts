import {deepStrictEqual} from 'node:assert'
import {
  blockTypes,
  check,
  type Document,
  isNode,
  normalize,
  parent,
  resolve,
  walk,
} from '@copydesk/schema'
import {
  anyArticle,
  anyBlock,
  anyDocument,
  anyString,
  anyText,
  assertLaw,
  lawRuns,
} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {nativeEngine} from '../../src/engine/native-engine.ts'
import {type Engine, edit, parseMarkdown, remarkEngine, serializeMarkdown} from '../../src/index.ts'
import {anyChange} from './changes.ts'
import {styles} from './styles.ts'

const engine = remarkEngine()
const engines = [engine, nativeEngine()] as const
const names = Object.keys(styles)
const anyStyles = fc.uniqueArray(fc.constantFrom(...names), {maxLength: 3})

function read(source: string, by: Engine = engine): Document | undefined {
  const result = parseMarkdown(source, {engine: by, rules: {}})
  return result.ok ? result.value : undefined
}

/** A document as some hand might have written it. */
function written(document: Document, by: readonly string[]): string {
  let source = serializeMarkdown(document)
  for (const name of by) {
    const other = styles[name]?.(source) ?? source
    const found = read(other)
    if (found && same(found, document)) source = other
  }
  return source
}

function same(one: unknown, other: unknown): boolean {
  try {
    deepStrictEqual(one, other)
    return true
  } catch {
    return false
  }
}

interface Tally {
  readonly add: (name: string) => void
  /** How many percent are anything but `nothing`, two of them let pass. */
  readonly more: () => number
  readonly told: () => string
}

function tally(): Tally {
  const counts = new Map<string, number>()
  let all = 0
  const share = (name: string) => (counts.get(name) ?? 0) / Math.max(1, all)
  return {
    add(name) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      all++
    },
    more: () => (100 * (all - (counts.get('nothing') ?? 0) - 2)) / Math.max(1, all),
    told: () =>
      [...counts]
        .map(([name, count]) => `${name} ${count} (${(100 * share(name)).toFixed(2)} %)`)
        .join(', '),
  }
}

test('what is read from an edited source is the document', () => {
  const counts = tally()
  assertLaw(
    'edit, then parse',
    fc.property(anyChange, anyStyles, fc.constantFrom(...engines), ({before, after}, by, one) => {
      const source = written(before, by)
      const result = edit(source, after, {engine: one})
      // What an engine does not read back no edit can say: the round trip is a law of its own.
      const held = one === engine || same(read(serializeMarkdown(after), one), normalize(after))
      if (!result.ok && !held) {
        counts.add('not held by the engine')
        return
      }
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
      deepStrictEqual(read(result.value.text, one), normalize(after))
      counts.add(result.value.rewritten)
      if (process.env['STRICT'] && result.value.rewritten !== 'nothing')
        throw new Error(`=====\n${source}\n-----\n${serializeMarkdown(after)}`)
    }),
  )
  console.info(counts.told())
})

test('editing nothing changes no byte', () => {
  assertLaw(
    'edit nothing',
    fc.property(anyDocument, anyStyles, anyString, fc.boolean(), (document, by, text, any) => {
      const source = any ? text : written(normalize(document), by)
      const value = read(source)
      if (!value) return
      const result = edit(source, value, {engine})
      expect(result.ok && result.value).toEqual({text: source, edits: [], rewritten: 'nothing'})
    }),
  )
})

/** The smallest places that hold words: the node around a text that is a block, an item, a line. */
const holders = new Set<string>([...blockTypes, 'listItem', 'line', 'section', 'item', 'tableRow'])

test('when words change, what stands outside of the smallest node around them does not', () => {
  const counts = tally()
  assertLaw(
    'edit words',
    fc.property(anyDocument, anyStyles, fc.nat(), anyText, ({...some}, by, nth, words) => {
      const before = normalize(some)
      const found = [...walk(before)].filter(({node, at}) => node.type === 'text' && inBody(at))
      const {at} = found[nth % Math.max(1, found.length)] ?? {}
      if (at === undefined) return
      const changed: object = structuredClone(before)
      Reflect.set(Object(resolve(changed, at)), 'value', `${words} ${nth}`)
      const checked = check(changed, {rules: {}})
      if (!checked.ok) return
      const source = written(before, by)
      const result = edit(source, checked.value, {engine})
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
      const {rewritten, edits} = result.value
      counts.add(rewritten)
      if (rewritten !== 'nothing') return
      const [span] =
        parseMarkdown(source, {engine, rules: {}}).origin?.spans(around(before, at)) ?? []
      for (const one of edits) {
        expect(one.span.start).toBeGreaterThanOrEqual(span?.start ?? source.length)
        expect(one.span.end).toBeLessThanOrEqual(span?.end ?? 0)
      }
    }),
    {runs: lawRuns(300)},
  )
  console.info(counts.told())
  expect(counts.more()).toBeLessThanOrEqual(3)
})

const inBody = (at: string): boolean =>
  !at.includes('/image/') && /^\/(?:body|lead|sections|signOff|children)\//.test(at)

function around(document: Document, at: string): string {
  let place = at
  for (let up = parent(place); up !== undefined; up = parent(place)) {
    place = up
    const node = resolve(document, place)
    // What a fence says in its own front matter is written with the whole fence.
    if (isNode(node) && holders.has(node.type) && !inFenceHead(place)) return place
  }
  return ''
}

const inFenceHead = (at: string): boolean => /\/epigraph(?:\/|$)/.test(at)

test('when one block is another, the text before and after it stays', () => {
  const counts = tally()
  assertLaw(
    'edit a block',
    fc.property(anyArticle, anyStyles, fc.nat(), anyBlock, (some, by, nth, block) => {
      const before = normalize(some)
      if (before.body.length === 0) return
      const index = nth % before.body.length
      const after = normalize({...before, body: before.body.with(index, block)})
      if (after.body.length !== before.body.length) return
      const source = written(before, by)
      const result = edit(source, after, {engine})
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
      const {rewritten, text} = result.value
      counts.add(rewritten)
      if (rewritten !== 'nothing') return
      // A caption stands outside of what a table's place is.
      if (before.body.some((one) => one.type === 'table' && one.caption)) return
      const {origin} = parseMarkdown(source, {engine, rules: {}})
      const start = origin?.spans(`/body/${index - 1}`)[0]?.end ?? 0
      const end = origin?.spans(`/body/${index + 1}`)[0]?.start ?? source.length
      expect(text.startsWith(source.slice(0, index > 0 ? start : 0).trimEnd())).toBe(true)
      const noted = text.replace(/(?:\s*\[\^[^\]\s]+\]:)*\s*$/, '')
      const rest = (index + 1 < before.body.length ? source.slice(end) : '').replace(
        /(?:\s*\[\^[^\]\s]+\]:)*\s*$/,
        '',
      )
      expect(noted.endsWith(rest.trimStart())).toBe(true)
    }),
    {runs: lawRuns(300)},
  )
  console.info(counts.told())
  expect(counts.more()).toBeLessThanOrEqual(3)
})

test('when one key changes, the other lines of front matter stay', () => {
  const counts = tally()
  assertLaw(
    'edit a key',
    fc.property(anyArticle, anyArticle, anyStyles, fc.nat(), (some, other, by, nth) => {
      const before = normalize(some)
      const {body: _, type: __, extra: ___, ...members} = normalize(other)
      const names = Object.keys(members)
      const name = names[nth % Math.max(1, names.length)]
      if (name === undefined || !(name in before)) return
      const source = written(before, by)
      const {origin} = parseMarkdown(source, {engine, rules: {}})
      const [key] = origin?.spans(`/${name}`, 'key') ?? []
      const [value] = origin?.spans(`/${name}`) ?? []
      if (!key || !value) return
      const after = {...before, [name]: resolve(members, `/${name}`)}
      const result = edit(source, after, {engine})
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
      const {rewritten, text} = result.value
      counts.add(rewritten)
      if (rewritten !== 'nothing') return
      expect(text.startsWith(source.slice(0, key.end))).toBe(true)
      expect(text.endsWith(source.slice(value.end).replace(/^[^\n\r]*/, ''))).toBe(true)
    }),
    {runs: lawRuns(300)},
  )
  console.info(counts.told())
  expect(counts.more()).toBeLessThanOrEqual(3)
})
