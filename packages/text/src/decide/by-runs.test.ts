import {expect, test} from 'vitest'
import {parseText} from '../parse-text.ts'

const source = [
  'Skip to content',
  ...'News Sport Weather Opinion Culture Travel Food Science Health Video Podcasts Jobs'.split(' '),
  'Sign in',
  'Search',
  'Home',
  'News',
  'Island ferry will stop in autumn after ninety years',
  'The council voted to end the crossing, and islanders wonder how they will get to school.',
  'By Mara Quill',
  '3 March 2024, 14:05',
  'Share',
  'The ferry that has crossed the bay for ninety years will stop in autumn, the town council decided on Monday evening after a long debate.',
  'Islanders who work on the mainland said that they had heard of the plan from the evening news and would protest next week.',
  'What happens next',
  'The council meets again in May, and the school board has asked for a bus that could take the long road around the bay.',
  'Until then the ferry will sail four times a day, and the last boat will leave the island at nine in the evening, the council said.',
  'Related stories',
  'Ten walks along the coast',
  'Sign up to our newsletter',
  'About us',
  'Contact',
  'Careers',
  'Terms of use',
  'Privacy',
  'Cookies',
  '© 2024 Harbour Times. All rights reserved.',
].join('')

test('a page flattened without spaces is cut at its seams and read, each span where its words are', () => {
  const result = parseText(source)
  if (!result.ok || result.value.type !== 'article') throw new Error('Cannot read, expected one')
  const {headline, byline, publishedAt, body} = result.value
  expect(headline).toBe('Island ferry will stop in autumn after ninety years')
  expect(byline?.contributors.map(({name}) => name)).toEqual(['Mara Quill'])
  expect(publishedAt).toBe('2024-03-03T14:05')
  const text = JSON.stringify(body)
  expect(text).toContain('The ferry that has crossed the bay')
  expect(text).toContain('the last boat will leave the island')
  expect(text).not.toContain('Ten walks along')
  expect(text).not.toContain('Sign in')
  const [span] = result.origin?.spans('/headline') ?? []
  expect(source.slice(span?.start, span?.end)).toBe(headline)
  let end = 0
  for (const segment of result.provenance) {
    expect(segment.span.start).toBe(end)
    end = segment.span.end
  }
  expect(end).toBe(source.length)
})
