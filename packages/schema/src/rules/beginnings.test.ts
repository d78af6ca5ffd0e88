import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {foldWords} from '../fold-words.ts'
import {beginnings} from './beginnings.ts'
import {furnitureBegins, furnitureWhole} from './furniture-words.ts'
import {vagueLinkWords} from './vague-link-words.ts'

const words = [...furnitureWhole, ...furnitureBegins, ...Object.values(vagueLinkWords).flat()]
const mayBegin = beginnings(words)

test('law: a text that begins with letters as its folded words do is never passed over', () => {
  const letters = fc.stringMatching(/^[A-Za-z]{2,6}$/)
  const anyText = fc.oneof(
    fc.tuple(fc.constantFrom(...words), fc.string()).map(([one, rest]) => one + rest),
    fc.tuple(letters, fc.string()).map(([one, rest]) => one + rest),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldWords(text)
      const isOurs = words.some((one) => folded.startsWith(one))
      // Where a sign stands among the first letters, what was printed does not begin as it is folded.
      const asPrinted = text.slice(0, 3).toLowerCase() === folded.slice(0, 3)
      if (isOurs && asPrinted) expect(mayBegin(text)).toBe(true)
    }),
    {numRuns: 2000},
  )
})

test('most texts are passed over at their first letters', () => {
  const texts = ['Yesterday the ferry', 'Winter', 'Quay', 'Zebra', 'Boats']
  expect(texts.filter(mayBegin)).toEqual([])
  for (const text of ['Share this', 'SUBSCRIBE', '», das', 'hier', 'här']) {
    expect([text, mayBegin(text)]).toEqual([text, true])
  }
})
