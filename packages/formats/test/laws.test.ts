import {deepStrictEqual} from 'node:assert'
import {type Document, type Format, normalize, resolve, type Written} from '@copydesk/schema'
import {anyDocument, anyString, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyLosses, formats} from '../src/index.ts'

type Reader = Format & Required<Pick<Format, 'parse'>>
type Writer = Format & Required<Pick<Format, 'serialize'>>
const isReader = <F extends Format>(format: F): format is F & Reader => format.parse !== undefined
const isWriter = <F extends Format>(format: F): format is F & Writer =>
  format.serialize !== undefined
const readers = formats.filter(isReader)
const writers = formats.filter(isWriter)
const both = readers.filter((format) => isWriter(format))

/** What a file must say of itself in formats that demand it. */
const envelope = {
  title: 'Feed',
  description: 'All of it',
  url: 'https://paper.example/',
  updatedAt: '2025-11-14T08:20:00Z',
}

/** Documents without what a format demands are discarded, and counted as such. */
function written(format: Writer, document: Document, staff = true): Written {
  return writtenAll(format, [document], staff)
}

function writtenAll(format: Writer, documents: readonly Document[], staff = true): Written {
  const result = format.serialize(documents, {staff, envelope})
  if (result.ok) return result.value
  fc.pre(!result.diagnostics.every(({code}) => code === 'mandatory-field-missing'))
  throw new Error(JSON.stringify(result.diagnostics))
}

const anyHeld = ({holds}: Format) => anyDocument.filter(({type}) => holds.includes(type))

describe.each(both.map((format) => [format.name, format] as const))(
  '%s, both ways',
  (name, format) => {
    test('law: what comes back is what went in, less the losses that were told', () => {
      assertLaw(
        `${name} round trip`,
        fc.property(anyHeld(format), (document) => {
          const {text, losses} = written(format, document)
          const parsed = format.parse(text)
          expect(parsed.diagnostics).toEqual([])
          const values = parsed.documents.map((result) => {
            if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
            return result.value
          })
          deepStrictEqual(values, applyLosses(losses, [normalize(document)]))
        }),
      )
    })

    test('law: no loss is told in vain: without any one of them something else would have come back', () => {
      assertLaw(
        `${name} minimal losses`,
        fc.property(anyHeld(format), fc.nat(), (document, any) => {
          const before = normalize(document)
          const {text, losses} = written(format, document)
          const own = losses.filter(({at}) => !at.startsWith('/envelope/'))
          const after = applyLosses(own, [before])
          expect(format.parse(text).documents.length).toBe(after.length)
          if (own.length === 0) return
          const loss = own[any % own.length]
          const others = own.filter((one) => one !== loss)
          expect([loss, applyLosses(others, [before])]).not.toEqual([loss, after])
        }),
        {runs: lawRuns(60)},
      )
    })

    test('law: writing is a fixed point', () => {
      assertLaw(
        `${name} fixed point`,
        fc.property(anyHeld(format), (document) => {
          const once = written(format, document)
          // An edition may come back as its items.
          const read = format.parse(once.text).documents.map((result) => {
            if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
            return result.value
          })
          expect(writtenAll(format, read).text).toBe(once.text)
        }),
        {runs: 200},
      )
    })
  },
)

describe.each(readers.map((format) => [format.name, format] as const))(
  '%s, reading',
  (name, format) => {
    test('law: any string is read, and spans lie inside of it', () => {
      assertLaw(
        `${name} is total`,
        fc.property(anyString, (source) => {
          const parsed = format.parse(source)
          const diagnostics = [
            ...parsed.diagnostics,
            ...parsed.documents.flatMap((result) => result.diagnostics),
          ]
          for (const {span} of diagnostics) {
            if (!span) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(source.length)
          }
          const likelihood = format.detect(source, {})
          expect(likelihood).toBeGreaterThanOrEqual(0)
          expect(likelihood).toBeLessThanOrEqual(1)
        }),
        {runs: 300},
      )
    })
  },
)

describe.each(writers.map((format) => [format.name, format] as const))(
  '%s, writing',
  (name, format) => {
    test('law: losses name places of the normal form, each once', () => {
      assertLaw(
        `${name} losses`,
        fc.property(anyHeld(format), (document) => {
          const places = written(format, document, false).losses.map(({at}) => at)
          expect(new Set(places).size).toBe(places.length)
          for (const at of places) {
            const found = at.startsWith('/envelope/')
              ? resolve({envelope}, at)
              : resolve([normalize(document)], at)
            expect(found).not.toBe(undefined)
          }
        }),
        {runs: 300},
      )
    })
  },
)
