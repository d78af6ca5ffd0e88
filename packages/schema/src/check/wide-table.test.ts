import {expect, test} from 'vitest'
import type {TableRow} from '../blocks/table.ts'
import {check} from './index.ts'

const cell = {type: 'tableCell', children: []} as const
const row = (cells: number): TableRow => ({
  type: 'tableRow',
  children: Array.from({length: cells}, () => cell),
})
/** One long row and many short ones, in a list item. */
const article = (width: number, height: number) => {
  const table = {
    type: 'table',
    children: [row(width), ...Array.from({length: height - 1}, () => row(1))],
  }
  const item = {type: 'listItem', children: [table]}
  return {type: 'article', headline: 'A', body: [{type: 'list', children: [item]}]}
}

test('a table that its short rows would blow up is refused, and told with its place', () => {
  const {ok, diagnostics} = check(article(1000, 101), {rules: {}})
  expect(ok).toBe(false)
  expect(diagnostics).toMatchObject([
    {
      code: 'limit-exceeded',
      at: '/body/0/children/0/children/0',
      message: 'Unexpected 101000 cells in a table, expected 100000 at the most',
    },
  ])
})

test('one that is just small enough is not, and the limit can be raised', () => {
  expect(check(article(1000, 100), {rules: {}}).diagnostics).toEqual([])
  expect(check(article(1000, 101), {rules: {}, limits: {tableCells: 101_000}}).ok).toBe(true)
})

test('what only looks like a table in fields of one’s own is none', () => {
  const extra = {type: 'table', children: {length: 1}}
  expect(check({type: 'article', body: [], extra}, {rules: {}}).ok).toBe(true)
})
