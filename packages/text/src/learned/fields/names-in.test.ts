import {expect, test} from 'vitest'
import {namesIn} from './names-in.ts'

const names = (line: string, before?: string): readonly string[] =>
  namesIn(line, before).map(({name}) => name)

test.each([
  ['By Mara Quill', ['Mara Quill']],
  ['Von Ada Lund und Jan Ruiz', ['Ada Lund', 'Jan Ruiz']],
  ['Par Léa Morel, Paul de La Tour', ['Léa Morel', 'Paul de La Tour']],
  ['Kolumne von Ada Lund', ['Ada Lund']],
  ['Mara Quill | Harbour News', ['Mara Quill']],
  ['Mara QuillScience Reporter', ['Mara Quill']],
  ['Mara Quill Political Correspondent', ['Mara Quill']],
  ['Mara Quill 24.04.2024, 19:35', ['Mara Quill']],
  ['Mara Quill Apr 4, 2024', ['Mara Quill']],
  ['Von Ada Lund, dpa', ['Ada Lund', 'dpa']],
  ['Foto: Ada Lund', []],
  ['© Ada Lund', []],
  ['By', []],
])('%s', (line, expected) => {
  expect(names(line)).toEqual(expected)
})

test('a job beside a name is its role', () => {
  expect(namesIn('Mara Quill, reporter', undefined)).toEqual([
    {name: 'Mara Quill', role: 'reporter'},
  ])
})

test('one word is a name where the line before announced it', () => {
  expect(names('Redaktion', 'Von')).toEqual(['Redaktion'])
})
