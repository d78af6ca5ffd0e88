import {expect, test} from 'vitest'
import {attributeValue} from './entities.ts'
import {tokenizePage} from './tokenize-page.ts'

function told(source: string, isForeign = false): readonly string[] {
  const parts: string[] = []
  tokenizePage(source, {
    text: (start, end) => void parts.push(`text ${source.slice(start, end)}`),
    entity: (character, start, end) =>
      void parts.push(`entity ${source.slice(start, end)} ${character}`),
    openName: (name) => void parts.push(`open ${name}`),
    attribute: (name, start, end) => void parts.push(`${name}=${source.slice(start, end)}`),
    openEnd: (_, selfClosing) => void parts.push(selfClosing ? '/>' : '>'),
    close: (name) => void parts.push(`close ${name}`),
    skip: () => void parts.push('skip'),
    isForeign: () => isForeign,
  })
  return parts
}

test.each<readonly [string, readonly string[]]>([
  ['a < b <p>c', ['text a < b ', 'open p', '>', 'text c']],
  ['<P Class="x y" id=a1 hidden>', ['open p', 'class=x y', 'id=a1', 'hidden=', '>']],
  ["<a href='/x?a=1&b=2'/>", ['open a', 'href=/x?a=1&b=2', '/>']],
  ['<a href=/x/>y', ['open a', 'href=/x/', '>', 'text y']],
  ['a&amp;b&nbsp;&x;', ['text a', 'entity &amp; &', 'text b', 'entity &nbsp; \u00a0', 'text &x;']],
  [
    'a&ampb &#8211; &#x2014;',
    ['text a', 'entity &amp &', 'text b ', 'entity &#8211; –', 'text  ', 'entity &#x2014; —'],
  ],
  ['<!-- <p> -->a<!doctype html><!-->b', ['skip', 'text a', 'skip', 'skip', 'text b']],
  ['<script>a<b</b></script >c', ['open script', '>', 'text a<b</b>', 'close script', 'text c']],
  [
    '<TITLE>a&lt;<b></title>',
    ['open title', '>', 'text a', 'entity &lt; <', 'text <b>', 'close title'],
  ],
  ['<style>a', ['open style', '>', 'text a']],
  ['a</ b>c</>d', ['text a', 'skip', 'text c', 'skip', 'text d']],
  ['a<b c="d', ['text a', 'open b']],
])('%s is told part by part', (source, parts) => {
  expect(told(source)).toEqual(parts)
})

test('in foreign markup a style holds elements, and character data is skipped', () => {
  expect(told('<style><b></b><![CDATA[ <p> ]]>', true)).toEqual([
    'open style',
    '>',
    'open b',
    '>',
    'close b',
    'skip',
  ])
})

test.each([
  ['a&amp;b', 'a&b'],
  ['?a=1&copy=2', '?a=1&copy=2'],
  ['?a=1&copy;=2', '?a=1©=2'],
  ['&#38;&quot;', '&"'],
  ['no mark', 'no mark'],
])('the attribute %s says %s', (written, value) => {
  expect(attributeValue(written)).toBe(value)
})
