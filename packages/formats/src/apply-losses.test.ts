import type {Document} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {applyLosses} from './apply-losses.ts'

const text = (value: string) => ({type: 'text', value}) as const
const says = (value: string) => ({type: 'paragraph', children: [text(value)]}) as const

const article: Document = {
  type: 'article',
  headline: 'The boat',
  kicker: 'Ferries',
  dek: [text('It '), {type: 'emphasis', children: [text('left')]}, text('.')],
  body: [says('one'), {type: 'aside', children: [says('two'), says('three')]}, says('four')],
}

test('what is dropped or withheld goes, and the places of the others stay', () => {
  const losses = [
    {at: '/0/kicker', reason: 'dropped'},
    {at: '/0/body/0', reason: 'withheld'},
    {at: '/0/body/1/children/1', reason: 'dropped'},
  ] as const
  expect(applyLosses(losses, [article])).toEqual([
    {
      type: 'article',
      headline: 'The boat',
      dek: [text('It '), {type: 'emphasis', children: [text('left')]}, text('.')],
      body: [{type: 'aside', children: [says('two')]}, says('four')],
    },
  ])
  expect(applyLosses([{at: '/0', reason: 'withheld'}], [article, article])).toEqual([article])
})

test('what became something else is that, in its place, and in the normal form', () => {
  const [applied] = applyLosses(
    [
      {at: '/0/headline', reason: 'approximated', became: 'The Boat'},
      {at: '/0/dek/1', reason: 'flattened', became: text('left')},
      {at: '/0/body/1', reason: 'flattened', became: [says('two'), says('three')]},
    ],
    [article],
  )
  expect(applied).toEqual({
    type: 'article',
    headline: 'The Boat',
    kicker: 'Ferries',
    dek: [text('It left.')],
    body: [says('one'), says('two'), says('three'), says('four')],
  })
})

test('a list that became a list is one still', () => {
  const brief: Document = {
    type: 'brief',
    highlights: [[text('a')], [text('b')]],
    lead: [],
    sections: [],
  }
  const loss = {at: '/0/highlights/0', reason: 'flattened', became: [text('c')]} as const
  expect(applyLosses([loss], [brief])).toEqual([{...brief, highlights: [[text('c')], [text('b')]]}])
})

test('no losses are no change', () => {
  expect(applyLosses([], [article])).toEqual([article])
})
