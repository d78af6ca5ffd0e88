import {expect, test} from 'vitest'
import {lineWeights} from './line-weights.generated.ts'
import {readLines} from './read-lines.ts'
import type {ReadSegment} from './segment.ts'
import {unpackReader} from './unpack-reader.ts'

const models = unpackReader(lineWeights)

const source = `Home
News
Sport
Weather

Island ferry will stop in autumn after ninety years

The council voted to end the crossing, and islanders wonder how they will get to school.

By Mara Quill
3 March 2024, 14:05

The ferry that has crossed the bay for ninety years will stop in autumn, the town council decided on Monday evening after a long debate.

“We have no boat and no captain who would sail her,” said the mayor, who had asked for a vote before the summer began.

Islanders who work on the mainland said that they had heard of the plan from the evening news and would protest next week.

What happens next

The council meets again in May, and the school board has asked for a bus that could take the long road around the bay.

Until then the ferry will sail four times a day, and the last boat will leave the island at nine in the evening, the council said.

Read more
Ten walks along the coast
Share
Sign up to our newsletter
© 2024 Harbour Times. All rights reserved.`

const segments: readonly ReadSegment[] = source
  .split('\n\n')
  .flatMap((block) => block.split('\n').map((text, at) => ({text, blanks: at === 0 ? 1 : 0})))

const textOf = (label: string): readonly string[] => {
  const {labels} = readLines(segments, models, 'en')
  return segments.flatMap(({text}, at) => (labels[at] === label ? [text] : []))
}

test('the parts of a plain page are found', () => {
  const {fields, bodyStart, bodyEnd} = readLines(segments, models, 'en')
  expect(fields.headline?.text).toBe('Island ferry will stop in autumn after ninety years')
  expect(fields.authors.map(({name}) => name)).toEqual(['Mara Quill'])
  expect(fields.date?.timestamp).toBe('2024-03-03T14:05')
  expect(segments[bodyStart]?.text).toMatch(/^The ferry that/)
  expect(segments[bodyEnd - 1]?.text).toMatch(/^Until then/)
  expect(textOf('heading')).toEqual(['What happens next'])
  expect(textOf('paragraph')).toHaveLength(5)
})

test('no segments, and segments without words, are read', () => {
  expect(readLines([], models).labels).toEqual([])
  expect(readLines([{text: '—', blanks: 0}], models).fields.headline).toBeUndefined()
})

test('the same segments are read alike', () => {
  expect(readLines(segments, models)).toEqual(readLines(segments, models))
})
