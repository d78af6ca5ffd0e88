import {expect, test} from 'vitest'
import {dropped} from './dropped.ts'

const article = {
  type: 'article',
  headline: 'a',
  series: {name: 'b', url: 'c'},
  topics: [{name: 'd'}, {name: 'e'}],
  body: [{type: 'thematicBreak'}, {type: 'embed', url: 'f'}],
  extra: {type: 'g', empty: []},
}

test('what nobody wrote is told at the highest place of which nothing is left', () => {
  const places = (...held: readonly string[]): readonly string[] =>
    dropped(article, '/0', new Set(held)).map(({at}) => at)
  expect(places()).toEqual(['/0'])
  expect(places('/0/headline', '/0/topics/1/name')).toEqual([
    '/0/series',
    '/0/topics/0',
    '/0/body',
    '/0/extra',
  ])
  expect(
    places('/0/headline', '/0/series/name', '/0/topics', '/0/body/1/url', '/0/extra/type'),
  ).toEqual(['/0/series/url', '/0/extra/empty'])
})

test('a node that says nothing but its name is not lost', () => {
  expect(dropped({type: 'article', body: [{type: 'thematicBreak'}]}, '/0', new Set())).toEqual([])
})
