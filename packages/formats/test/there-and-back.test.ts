import {deepStrictEqual} from 'node:assert'
import {type Document, type Format, type Loss, steps, type Written} from '@copydesk/schema'
import {anyDocument, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {
  applyLosses,
  atom,
  html,
  json,
  jsonFeed,
  jsonLd,
  markdown,
  portableText,
  rss,
} from '../src/index.ts'

type TwoWay = Format & Required<Pick<Format, 'parse' | 'serialize'>>

const twoWay: readonly TwoWay[] = [json, markdown, html, portableText, jsonLd, jsonFeed, atom, rss]

/** What feeds must say of themselves. */
const envelope = {
  title: 'Feed',
  description: 'All of it',
  url: 'https://paper.example/',
  updatedAt: '2025-11-14T08:20:00Z',
}

const refusals: ReadonlySet<string> = new Set(['mandatory-field-missing', 'document-not-held'])

/** Documents that a format does not hold, or that lack what it demands, are discarded and counted. */
function write(format: TwoWay, documents: readonly Document[]): Written {
  fc.pre(documents.every(({type}) => format.holds.includes(type)))
  const result = format.serialize(documents, {staff: true, envelope})
  if (result.ok) return result.value
  // A file of markdown is one document, and a feed of nothing but an edition without items has none.
  fc.pre(!result.diagnostics.every(({code}) => refusals.has(code)))
  throw new Error(JSON.stringify(result.diagnostics))
}

const read = (format: TwoWay, source: string): readonly Document[] =>
  format.parse(source).documents.map((result) => {
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
    return result.value
  })

/** The member of a document that a place is in, or the whole document. */
const memberOf = ({at}: Loss): string => steps(at).slice(0, 2).join('/')

/**
 * What a format that is poor itself makes of what another left may be poorer still: a profile without
 * the URL that was its all. That is told in its turn, and may be only where the other told of a loss.
 */
function toldBefore(loss: Loss, losses: readonly Loss[]): boolean {
  const [document] = steps(loss.at)
  return losses.some((one) => memberOf(one) === memberOf(loss) || memberOf(one) === document)
}

test.each(twoWay.map((a) => [a.name, a] as const))(
  'law: from %s to any other format and back, no more is lost than the other told',
  (name, a) => {
    const others = twoWay.filter((b) => b !== a)
    let strictly = 0
    assertLaw(
      `${name} there and back`,
      fc.property(fc.nat({max: others.length - 1}), anyDocument, (index, document) => {
        const b = others[index]
        if (!b) throw new Error('Cannot be: there are as many')
        const before = read(a, write(a, [document]).text)
        const {text, losses} = write(b, before)
        const again = write(a, read(b, text))
        const after = read(a, again.text)
        const way = `${a.name} → ${b.name} → ${a.name}`
        const lost = again.losses.filter(({at}) => !at.startsWith('/envelope'))
        const more = lost.filter((loss) => !toldBefore(loss, losses))
        expect([way, more]).toEqual([way, []])
        const kept = applyLosses(losses, before)
        deepStrictEqual([way, after], [way, applyLosses(lost, kept)])
        if (lost.length === 0) strictly++
      }),
      {runs: lawRuns(40)},
    )
    console.info(`${name} there and back: ${strictly} with nothing more to tell`)
  },
)

test('every format that is read and written is among them', async () => {
  const {formats} = await import('../src/index.ts')
  const names = formats.filter(({parse, serialize}) => parse && serialize).map(({name}) => name)
  expect(names.toSorted()).toEqual(twoWay.map(({name}) => name).toSorted())
})
