import {expect, test} from 'vitest'
import {parseText} from '../parse-text.ts'

const navigation = 'News Sport Weather Opinion Culture Travel Food Science Health Video'.split(' ')
const source = `${navigation.join('\n')}
Sign in
Search

Island ferry will stop in autumn after ninety years

The council voted to end the crossing, and islanders wonder how they will get to school.

By Mara Quill
3 March 2024, 14:05

The ferry that has crossed the bay for ninety years will stop in autumn, the town council decided on Monday evening after a long debate.

Islanders who work on the mainland said that they had heard of the plan from the evening news and would protest next week.

What happens next

The council meets again in May, and the school board has asked for a bus that could take the long road around the bay.

Until then the ferry will sail four times a day, and the last boat will leave the island at nine in the evening, the council said.

Read more
Ten walks along the coast
Share
Sign up to our newsletter
About us
Contact
Careers
Terms of use
Privacy
Cookies
© 2024 Harbour Times. All rights reserved.`

test('a page with lines is read by the trained reader, and every piece has its place', () => {
  const result = parseText(source)
  if (!result.ok || result.value.type !== 'article') throw new Error('Cannot read, expected one')
  const {headline, byline, publishedAt, body} = result.value
  expect(headline).toBe('Island ferry will stop in autumn after ninety years')
  expect(byline?.contributors.map(({name}) => name)).toEqual(['Mara Quill'])
  expect(publishedAt).toBe('2024-03-03T14:05')
  expect(body.map(({type}) => type)).toEqual([
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ])
  const roleOf = (text: string): string | undefined =>
    result.provenance.find(({span}) => span.end > source.indexOf(text))?.role
  expect(roleOf('Island ferry')).toBe('headline')
  expect(roleOf('The council voted')).toBe('dek')
  expect(roleOf('By Mara')).toBe('byline')
  expect(roleOf('What happens')).toBe('heading')
})
