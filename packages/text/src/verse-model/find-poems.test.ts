import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {ownPoems} from '../../train/verse/own-poems.ts'
import {findPoemsWith} from './find-poems.ts'
import {verseModel} from './trained-verse.ts'
import type {Stretch} from './verse-poem.ts'

const model = verseModel()
const before =
  'The reading began late, because the heating in the hall had failed again and the caretaker was looking for the key. About forty people had come, most of them in coats, and nobody seemed to mind.'
const after =
  'The evening ended with questions from the audience. The organisers said that the next reading would take place in May, and that the heating would be repaired before then.'

const isMetrical = (language: string, title: string): boolean =>
  language !== 'ru' && !/Kleine Anfrage|Gare fermée/.test(title)

/** A stanza of one line that ends a poem cannot be told from what follows: it is left out. */
function certain(stanzas: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = stanzas.findLastIndex((lines) => lines.length > 1)
  return stanzas.slice(0, last + 1)
}

test.each(ownPoems.map((poem) => [poem.title, poem] as const))(
  'with lines: %s',
  (_, {title, author, stanzas}) => {
    const verse = stanzas.map((lines) => lines.join('\n')).join('\n\n')
    const text = `${before}\n\n${title}\n\nBy ${author}\n\n${verse}\n\n${after}`
    const [poem] = findPoemsWith(text, model)
    const read = ({start, end}: Stretch): string => text.slice(start, end)
    expect(poem?.stanzas.map((lines) => lines.map(read))).toEqual(certain(stanzas))
    expect(poem?.title && read(poem.title)).toBe(title)
    expect(poem?.author && read(poem.author)).toBe(author)
  },
)

test('flattened: most lines of most poems', () => {
  let right = 0
  let all = 0
  let named = 0
  const poems = ownPoems.filter(({language, title}) => isMetrical(language, title))
  for (const {title, author, stanzas} of poems) {
    const lines = stanzas.flat()
    const text = `${before} ${before} “${title}” By ${author} ${lines.join(' ')} ${after} ${after}`
    const [poem] = findPoemsWith(text, model)
    const found = new Set(poem?.stanzas.flat().map(({start, end}) => text.slice(start, end)))
    right += lines.filter((line) => found.has(line)).length
    all += lines.length
    if (poem?.author && text.slice(poem.author.start, poem.author.end) === author) named++
  }
  expect(right / all).toBeGreaterThan(0.8)
  expect(named / poems.length).toBeGreaterThan(0.7)
})

test('prose holds no poem, with lines or flattened', () => {
  const prose = [before, after, before, after].join('\n\n')
  expect(findPoemsWith(prose, model)).toEqual([])
  expect(findPoemsWith(prose.replaceAll('\n\n', ' '), model)).toEqual([])
})

test('law: poems are in order and their lines lie in the text, whatever the text', () => {
  const words = fc.constantFrom(
    'And',
    'the',
    'river,',
    'Runs',
    'to',
    'sea;',
    'O',
    'night',
    '—',
    '“Then',
    'By',
    'Ada',
    '\n',
    '\n\n',
    'light.',
    '3',
    '•',
  )
  fc.assert(
    fc.property(fc.array(words, {maxLength: 300}), (parts) => {
      const text = parts.join(' ')
      for (const {stanzas} of findPoemsWith(text, model)) {
        let last = 0
        for (const {start, end} of stanzas.flat()) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }
    }),
    {numRuns: 300},
  )
})
