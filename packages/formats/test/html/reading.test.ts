import {normalize} from '@copydesk/schema'
import {assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'
import {expect, test} from 'vitest'
import {html} from '../../src/html/index.ts'
import {anyFragment} from './any-fragment.ts'

const quiet = {rules: {}}

test('law: every word that is shown is in a document, or told with its place', () => {
  assertLaw(
    'html words',
    fc.property(anyFragment, (source) => {
      const {documents, diagnostics} = html.parse(source, quiet)
      const values = documents.map((result) =>
        JSON.stringify(result.ok ? result.value : result.draft),
      )
      const told = [...diagnostics, ...documents.flatMap((result) => result.diagnostics)]
      for (const [word] of source.matchAll(/w\d+w/g)) {
        const at = source.indexOf(word)
        const isTold = told.some(({span}) => span && span.start <= at && at < span.end)
        const isThere = values.some((value) => value?.includes(word))
        expect([word, isThere || isTold || isUnseen(source, word)]).toEqual([word, true])
      }
    }),
    {runs: 2000},
  )
})

/** Whether the standard's parser leaves a word out of what is shown, as in a template. */
function isUnseen(source: string, word: string): boolean {
  const fragment = parseFragment(source)
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...fragment.childNodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node && node.value.includes(word)) return false
    if ('childNodes' in node) open.push(...node.childNodes)
  }
  return true
}

test('law: what is read is in its normal form, and comes back when it is written', () => {
  assertLaw(
    'html normal form',
    fc.property(anyFragment, (source) => {
      for (const result of html.parse(source, quiet).documents) {
        if (!result.ok) continue
        expect(result.value).toEqual(normalize(result.value))
        const written = html.serialize([result.value], {staff: true})
        if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
        const [again] = html.parse(written.value.text, quiet).documents
        if (written.value.losses.length === 0)
          expect(again?.ok && again.value).toEqual(result.value)
      }
    }),
    {runs: 1000},
  )
})
