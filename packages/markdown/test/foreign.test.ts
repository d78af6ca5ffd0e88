import type {Document, Inline} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {nativeEngine} from '../src/engine/native-engine.ts'
import {edit, parseMarkdown, remarkEngine} from '../src/index.ts'

const engines = [remarkEngine(), nativeEngine()]

/** What a paragraph holds, and what is told of it, by code and place. */
function read(source: string): readonly (readonly [unknown, readonly string[]])[] {
  return engines.map((engine) => {
    const {diagnostics, ...result} = parseMarkdown(source, {engine, rules: {}})
    if (!result.ok) throw new Error(JSON.stringify(diagnostics))
    const body = result.value.type === 'article' ? result.value.body : []
    const told = diagnostics.map(
      ({code, severity, span}) => `${severity} ${code} ${source.slice(span?.start, span?.end)}`,
    )
    return [body.map((block) => ('children' in block ? block.children : block)), told] as const
  })
}

const text = (value: string): Inline => ({type: 'text', value})
const words: Inline = {type: 'link', url: '/x', children: [text('x')]}

const foreign = (...tags: readonly string[]) => tags.map((tag) => `warning markup-foreign ${tag}`)
const comment = (value: string) => `info comment-in-copy ${value}`

test.each<readonly [string, readonly unknown[], readonly string[]]>([
  ['A <a name="x">1</a>', [text('A <a name="x">1</a>')], foreign('<a name="x">', '</a>')],
  ['A <a>1</a>', [text('A <a>1</a>')], foreign('<a>', '</a>')],
  [
    '<a id="x"></a>*one*',
    [text('<a id="x"></a>'), {type: 'emphasis', children: [text('one')]}],
    foreign('<a id="x">', '</a>'),
  ],
  ['<a href="/x">x</a>', [words], []],
  [`<A HREF='/x'>x</A>`, [words], []],
  ['<a name="y"><a href="/x">x</a></a>', [text('<a name="y">'), words, text('</a>')], []],
])('%j: an anchor is a link where it has a target', (source, children, told) => {
  for (const [body, found] of read(source)) {
    expect(body).toEqual([children])
    if (told.length > 0) expect(found).toEqual(told)
  }
})

test.each<readonly [string, readonly string[]]>([
  ['<!-- a -->\n\nText.', [comment('<!-- a -->')]],
  ['<!-- a\n\nb --> <!-- c -->\n', [comment('<!-- a\n\nb --> <!-- c -->')]],
  ['Text <!-- a --> and <!-->.', [comment('<!-- a -->'), comment('<!-->')]],
  ['<!-- a --> <b>Text</b>', foreign('<!-- a --> <b>Text</b>')],
  ['<!-- a\n\nText.', foreign('<!-- a\n\nText.')],
  ['<!DOCTYPE html>', foreign('<!DOCTYPE html>')],
  ['<div><!-- a --></div>', foreign('<div><!-- a --></div>')],
])('%j: comments have a code of their own', (source, told) => {
  for (const [, found] of read(source)) expect(found).toEqual(told)
})

test.each<readonly [string, readonly unknown[]]>([
  ['The <!-- check --> ferry.', [[text('The ferry.')]]],
  ['The<!-- check --> ferry.', [[text('The ferry.')]]],
  ['The <!-- check -->\nferry <!-- a\nb -->', [[text('The ferry')]]],
  ['*The <!-- check -->ferry*', [[{type: 'emphasis', children: [text('The ferry')]}]]],
  ['## The <!-- check --> ferry', [[text('The ferry')]]],
  ['The \\<!-- check --> ferry.', [[text('The <!-- check --> ferry.')]]],
])('%j: a comment in running text is no copy', (source, body) => {
  for (const [found] of read(source)) expect(found).toEqual(body)
})

test.each([
  ['boat', 'four', 'The boat <!-- which? -->\nleaves at *four*<!-- check -->.\n'],
  ['ferry', 'five', 'The ferry leaves at *five*.<!-- which? --><!-- check -->\n'],
])('a comment stays in a paragraph of %s and %s', (what, hour, expected) => {
  const source = 'The ferry <!-- which? -->\nleaves at *four*<!-- check -->.\n'
  for (const engine of engines) {
    const before = parseMarkdown(source, {engine, rules: {}})
    if (!before.ok || before.value.type !== 'article') throw new Error('expected an article')
    const emphasis: Inline = {type: 'emphasis', children: [text(hour)]}
    const children = [text(`The ${what} leaves at `), emphasis, text('.')]
    const after: Document = {...before.value, body: [{type: 'paragraph', children}]}
    const edited = edit(source, after, {engine})
    expect(edited.ok && edited.value.text).toBe(expected)
  }
})

test('a hundred thousand comments in one block are read, and told once', () => {
  const {diagnostics} = parseMarkdown(`${'<!-- -->'.repeat(100_000)}\n`, {engine: engines[1]})
  expect(diagnostics.filter(({code}) => code === 'comment-in-copy')).toHaveLength(1)
})
