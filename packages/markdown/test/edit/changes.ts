import {blockTypes, check, type Document, normalize, resolve} from '@copydesk/schema'
import {documentArbitraries} from '@copydesk/testkit'
import * as fc from 'fast-check'

/** A document, and what became of it by a few small changes. */
export interface Changed {
  readonly before: Document
  readonly after: Document
}

interface Step {
  readonly what: 'insert' | 'remove' | 'move' | 'replace' | 'words' | 'member' | 'forget'
  readonly place: number
  readonly with: number
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(
    'insert',
    'remove',
    'move',
    'replace',
    'words',
    'words',
    'member',
    'forget',
  ),
  place: fc.nat(1000),
  with: fc.nat(1000),
})

/** Documents of each type, changed a little; what is put in comes from another document. */
export const anyChange: fc.Arbitrary<Changed> = fc
  .constantFrom(
    ...(Object.keys(documentArbitraries) as Document['type'][]),
    'article',
    'article',
    'brief',
  )
  .chain((type) => {
    const document: fc.Arbitrary<Document> = documentArbitraries[type]
    return fc.tuple(document, document, fc.array(step, {minLength: 1, maxLength: 2}))
  })
  .map(([first, other, steps]) => {
    const before = normalize(first)
    const source = normalize(other)
    let after: Document = before
    for (const one of steps) {
      const checked = check(take(structuredClone(after), source, one), {rules: {}})
      if (checked.ok) after = normalize(checked.value)
    }
    return {before, after}
  })

const lists = new Set(['body', 'lead', 'signOff', 'sections', 'items', 'children'])

/** The lists of nodes in a document, outside of running text. */
function* nodeLists(value: unknown): Generator<unknown[]> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, member] of Object.entries(value)) {
    if (name === 'extra' || name === 'data') continue
    if (Array.isArray(member) && lists.has(name) && kindOf(member[0]) !== '') yield member
    yield* nodeLists(member)
  }
}

function* texts(value: unknown): Generator<{value: string}> {
  if (typeof value !== 'object' || value === null) return
  if (isText(value)) yield value
  for (const [name, member] of Object.entries(value)) {
    if (name !== 'extra' && name !== 'data') yield* texts(member)
  }
}

const isText = (value: unknown): value is {type: 'text'; value: string} =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'text'

function take(document: Document, other: Document, {what, place, with: which}: Step): unknown {
  const mine = [...nodeLists(document)]
  const list = mine[place % Math.max(1, mine.length)]
  const name = mine.length > 0 && list ? kindOf(list[0]) : ''
  const theirs = [...nodeLists(other)].flat().filter((node) => kindOf(node) === name)
  const given = theirs[which % Math.max(1, theirs.length)]
  if (what === 'words') {
    const all = [...texts(document)]
    const text = all[place % Math.max(1, all.length)]
    const put = [...texts(other)][which % 7]?.value ?? 'word'
    const at = text ? which % (text.value.length + 1) : 0
    if (text) text.value = text.value.slice(0, at) + put + text.value.slice(at + (place % 3))
    return document
  }
  if (what === 'member' || what === 'forget') return member(document, other, what, place)
  if (!list || list.length === 0) return document
  const at = which % list.length
  if (what === 'remove') list.splice(at, 1)
  else if (what === 'move') list.splice(place % list.length, 0, ...list.splice(at, 1))
  else if (given !== undefined) list.splice(at, what === 'insert' ? 0 : 1, structuredClone(given))
  return document
}

const inBody = new Set(['type', 'body', 'lead', 'sections', 'signOff', 'children'])

function member(document: Document, other: Document, what: Step['what'], place: number): unknown {
  const from = what === 'member' ? other : document
  const names = Object.keys(from).filter((name) => !inBody.has(name))
  const name = names[place % Math.max(1, names.length)]
  if (name === undefined) return document
  const required = ['id', 'name', 'kind'].includes(name)
  const {[name]: _, ...rest}: {[key: string]: unknown} = {...document}
  const value = what === 'member' ? {[name]: resolve(other, `/${name}`)} : {}
  if (what === 'forget' && required) return document
  return {...rest, ...value}
}

const inner = ['section', 'item', 'listItem', 'stanza', 'line', 'tableRow']
const blocks = new Set<string>(blockTypes)

function kindOf(node: unknown): string {
  const type = typeof node === 'object' && node !== null && 'type' in node ? String(node.type) : ''
  if (inner.includes(type)) return type
  return blocks.has(type) ? 'block' : ''
}
