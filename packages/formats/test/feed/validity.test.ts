import {existsSync, readFileSync} from 'node:fs'
import {limits} from '@copydesk/schema'
import {anyArticle, anyBrief, assertLaw, lawRuns} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {RelaxNGValidator, XmlDocument} from 'libxml2-wasm'
import {expect, test} from 'vitest'
import {atom, rss} from '../../src/index.ts'
import type {XmlElement} from '../../src/xml/element.ts'
import {openXml} from '../../src/xml/open-xml.ts'
import {envelope} from './envelope.ts'
import {brokenRules} from './rss-rules.ts'

const options = {staff: true, envelope, assumeZone: 'Z'}
const anyFeed = fc.array(fc.oneof(anyArticle, anyBrief), {minLength: 1, maxLength: 2})
const grammar = new URL(
  '../../../../../shared/conformance/atom-rss/schema/atom-rfc4287.rng',
  import.meta.url,
)

test('law: Atom is well-formed by libxml2, and valid by the grammar of RFC 4287 where that is at hand', () => {
  const isThere = existsSync(grammar)
  if (!isThere) console.info('the grammar of RFC 4287: skipped, ../shared is absent')
  const schema = isThere ? XmlDocument.fromBuffer(readFileSync(grammar)) : undefined
  const validator = schema && RelaxNGValidator.fromDoc(schema)
  assertLaw(
    'atom validity',
    fc.property(anyFeed, (documents) => {
      const written = atom.serialize(documents, options)
      fc.pre(written.ok)
      const document = XmlDocument.fromString(written.value.text)
      try {
        validator?.validate(document)
      } finally {
        document.dispose()
      }
    }),
    {runs: lawRuns(500)},
  )
  validator?.dispose()
  schema?.dispose()
})

test('law: RSS is well-formed by libxml2, and keeps the rules of RSS 2.0', () => {
  assertLaw(
    'rss validity',
    fc.property(anyFeed, (documents) => {
      const written = rss.serialize(documents, options)
      fc.pre(written.ok)
      XmlDocument.fromString(written.value.text).dispose()
      const items: XmlElement[] = []
      const reader = openXml({
        limits,
        isItem: (name, depth) => name === 'item' && depth === 2,
        onItem: (item) => void items.push(item),
      })
      reader.write(written.value.text)
      const root = reader.end()
      expect(root && brokenRules(root, items)).toEqual([])
    }),
    {runs: lawRuns(500)},
  )
})
