import {expect, test} from 'vitest'
import {parseText} from '../src/index.ts'

const blocks = [
  'Council counts its gulls twice',
  'By Ada Lund',
  '14 November 2025',
  'The council counted the gulls on the harbour wall on Monday and found forty, and counted them again on Tuesday and found three hundred and eleven.',
  'Photo: Gulls on the harbour wall at dawn (Ada Lund/Harbour Agency)',
  'The mayor, who had ordered the count, said that the second number was the better one, because it was made in sunlight and by four people.',
  'What the council needs now:',
  '- a boat with a flat bottom',
  '- four more people who can count',
  '- bread, but not too much of it',
  'The next count is planned for the spring, when the young birds have left their nests on the cliffs.',
]

const read = (text: string) => {
  const result = parseText(text)
  if (!result.ok || result.value.type !== 'article')
    throw new Error('Cannot go on, expected an article')
  return result.value
}

const head = {
  headline: 'Council counts its gulls twice',
  publishedAt: '2025-11-14',
  byline: {contributors: [{name: 'Ada Lund'}]},
}

test('an article alone is read, with its caption and its list', () => {
  const article = read(blocks.join('\n\n'))
  expect(article).toMatchObject(head)
  expect(article.body.map(({type}) => type)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'list',
    'paragraph',
  ])
  expect(article.image).toMatchObject({
    caption: [{type: 'text', value: 'Gulls on the harbour wall at dawn'}],
    credit: 'Ada Lund/Harbour Agency',
  })
  expect(article.body[3]).toMatchObject({children: [{}, {}, {}]})
})

test('a short article in one run has its fields and more than one block', () => {
  const article = read(blocks.filter((block) => !/^(?:Photo|What|- )/.test(block)).join(' '))
  expect(article).toMatchObject(head)
  expect(article.body.length + (article.dek ? 1 : 0)).toBeGreaterThan(1)
})

test('a page without text says so', () => {
  const {diagnostics} = parseText('Home\nNews\nSport\nAbout\nContact\n© 2025 The Paper')
  expect(diagnostics.map(({code}) => code)).toContain('body-missing')
})

test('an article with text does not', () => {
  const {diagnostics} = parseText(blocks.join('\n\n'))
  expect(diagnostics.map(({code}) => code)).not.toContain('body-missing')
})
