import {readFileSync} from 'node:fs'
import {parseText, type TextResult} from '@copydesk/text'
import {expect, test} from 'vitest'
import {
  flatArticle,
  germanArticle,
  noteAndDate,
  portugueseArticle,
  weeklyBrief,
} from './own-pages.ts'

const value = (result: TextResult) => {
  if (!result.ok) throw new Error(result.diagnostics.map(({message}) => message).join('\n'))
  return result.value
}

test('an article in lines: head, body and furniture', () => {
  const result = parseText(germanArticle)
  expect(value(result)).toMatchObject({
    type: 'article',
    language: 'de',
    headline: 'Der Fährmann von Altwasser hört auf',
    publishedAt: '2025-09-14T08:05',
    byline: {contributors: [{name: 'Mathilde Kroll', role: 'author'}]},
  })
  const text = JSON.stringify(value(result))
  expect(text).toContain('Am Sonntag legte Bruno Ziese')
  expect(text).not.toContain('Newsletter')
  const roles = new Set(result.provenance.map(({role}) => role))
  for (const role of ['headline', 'byline', 'date', 'paragraph', 'signUp'] as const) {
    expect(roles).toContain(role)
  }
})

test('an article flattened to one line without spaces at its joins', () => {
  const result = value(parseText(flatArticle))
  expect(result).toMatchObject({type: 'article', publishedAt: '2025-11-03'})
  const text = JSON.stringify(result)
  expect(text).toContain('The bell of St Osyth has been rung by hand')
  expect(text).not.toContain('All rights reserved')
})

test('a Portuguese page: its slashes are day first, as its language has them', () => {
  expect(value(parseText(portugueseArticle))).toMatchObject({publishedAt: '2025-04-03'})
})

test('a brief: greeting, highlights, sections, run-in items, farewell', () => {
  const result = value(parseText(weeklyBrief))
  if (result.type !== 'brief') throw new Error('Expected a brief')
  expect(result.series).toMatchObject({name: 'The Tide Table', cadence: 'weekly'})
  expect(JSON.stringify(result.greeting)).toContain('Good morning')
  expect(result.highlights).toHaveLength(3)
  expect(result.sections.map(({items}) => items.length)).toEqual([2, 0])
  expect(result.sections[0]?.items[0]).toMatchObject({runIn: true})
  expect(JSON.stringify(result.signOff)).toContain('See you next week')
})

test('a note in the copy is told and kept apart; a date that reads two ways gives no value', () => {
  const result = parseText(noteAndDate)
  const document = value(result)
  const codes = result.diagnostics.map(({code}) => code)
  expect(codes).toContain('instruction-in-copy')
  expect(codes).toContain('date-ambiguous')
  expect(document.publishedAt).toBeUndefined()
  expect(document).toMatchObject({
    editorNotes: [{text: '[Note to editor: check the second figure before we publish]'}],
  })
  const note = result.diagnostics.find(({code}) => code === 'instruction-in-copy')
  expect(noteAndDate.slice(note?.span?.start, note?.span?.end)).toMatch(/^\[Note.*\]$/)
})

test('the spans of a value stand where its words are', () => {
  const result = parseText(germanArticle)
  const [span] = result.origin?.spans('/headline') ?? []
  expect(germanArticle.slice(span?.start, span?.end)).toBe('Der Fährmann von Altwasser hört auf')
})

test('hints settle what the caller knows', () => {
  const hinted = value(
    parseText(germanArticle, {language: 'de-AT', url: 'https://example.org/faehre', type: 'brief'}),
  )
  expect(hinted).toMatchObject({
    type: 'brief',
    language: 'de-AT',
    url: 'https://example.org/faehre',
  })
})

test('a box to sign up in the middle of a paragraph is left out, and the paragraphs round it stand', () => {
  const example = new URL('../../../examples/pages/second-platform.txt', import.meta.url)
  const result = value(parseText(readFileSync(example, 'utf8')))
  if (result.type !== 'brief') throw new Error('Expected a brief')
  expect(result.lead).toMatchObject([
    {type: 'paragraph', children: [{value: expect.stringMatching(/a number, 412, and a fare\.$/)}]},
    {
      type: 'paragraph',
      children: [{value: expect.stringMatching(/^Lorna Pike drives it still\. She/)}],
    },
  ])
  expect(JSON.stringify(result)).not.toContain('Enter your email')
})
