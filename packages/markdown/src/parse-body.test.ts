import {expect, test} from 'vitest'
import {remarkEngine} from './engine/remark-engine.ts'
import {parseBody} from './parse-body.ts'
import {parseMarkdown} from './parse-markdown.ts'

const engine = remarkEngine()

test('a footnote that is defined in a directive is found from the text before it', () => {
  const source = 'Ferries[^a] wait.\n\n:::aside[Why]\nThe ice.\n\n[^a]: Two of them.\n:::\n'
  const {children} = parseBody(source, engine)
  expect(children.map(({type}) => type)).toEqual(['paragraph', 'containerDirective'])
  const result = parseMarkdown(`---\nheadline: Ice\n---\n${source}`)
  expect(result.ok && result.diagnostics).toEqual([])
  const [first] = result.ok && result.value.type === 'article' ? result.value.body : []
  expect(first).toMatchObject({
    children: [{value: 'Ferries'}, {type: 'footnoteReference', identifier: 'a'}, {value: ' wait.'}],
  })
})

test.each([
  ['an open fence', ':::aside\n[^a]: Note.\n:::\n\nText[^a]\n\n```\ncode'],
  ['an open directive', 'Text[^a]\n\n:::aside\n[^a]: Note.'],
])('%s at the end keeps its text', (_, source) => {
  const tree = parseBody(source, engine)
  const end = Math.max(...tree.children.map(({position}) => position?.end.offset ?? 0))
  expect(end).toBe(source.length)
  expect(JSON.stringify(tree)).not.toContain('[^a]:')
})

test('many footnotes in many directives are found in one go', () => {
  const count = 30
  const texts = Array.from({length: count}, (_, index) => `Text[^n${index}]`).join('\n\n')
  const notes = Array.from({length: count}, (_, index) => `:::aside\n[^n${index}]: Note.\n:::`)
  const source = `---\nheadline: A\n---\n${texts}\n\n${notes.join('\n\n')}\n`
  const {ok, diagnostics} = parseMarkdown(source)
  expect(ok && diagnostics).toEqual([])
})
