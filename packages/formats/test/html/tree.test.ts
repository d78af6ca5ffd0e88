import {assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html as names,
  parseFragment,
} from 'parse5'
import {expect, test} from 'vitest'
import {type HtmlNode, parseTree} from '../../src/html/tree.ts'
import {anyFragment} from './any-fragment.ts'
import {xssCases} from './xss-cases.ts'

/** What a tree says, with where its nodes stand and nothing else of the parser's. */
function shown(node: DefaultTreeAdapterTypes.ChildNode): object {
  const {nodeName, sourceCodeLocation: location} = node
  const place = location && {
    start: location.startOffset,
    end: location.endOffset,
    inner: 'startTag' in location ? location.startTag?.endOffset : undefined,
    close: 'endTag' in location ? location.endTag?.startOffset : undefined,
  }
  if (!('childNodes' in node)) {
    return {nodeName, place, text: 'value' in node ? node.value : 'data' in node ? node.data : ''}
  }
  const children: object[] = node.childNodes.map(shown)
  return {nodeName, place, space: node.namespaceURI, attributes: node.attrs, children}
}

const own = (source: string): readonly object[] => {
  const tree = parseTree(source, 256)
  if ('tooDeep' in tree) throw new Error('too deep')
  return tree.children.map((node: HtmlNode) => shown(node))
}

/** By parse5 alone. A second `html` or `body` says nothing of a fragment. */
const alone = (source: string): readonly object[] => {
  const around = defaultTreeAdapter.createElement('div', names.NS.HTML, [])
  const treeAdapter = {...defaultTreeAdapter, adoptAttributes: () => undefined}
  const options = {treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false}
  return parseFragment(around, source, options).childNodes.map(shown)
}

const odd =
  '< > / = " \' & &amp; &ampx &#65; &#x1f600; &notit; &lt &hellip; \r \r\n \n \t \f \0 \u00a0 é 😀 \ud800 \udc00 ' +
  '! -- <!-- --> --!> <!doctype <![CDATA[ ]]> <? a A a-1 ab DATA-x <p <P <svg> <math> </svg> <mi> <title> </title ' +
  '<textarea>\n </textarea> <pre>\n <listing> <script> </script> <!--<script> <style> </style> <plaintext> ' +
  '<table> <tr> <td> <select> <template> </template> <a href=" <a href=\' <b x=1 <b x y= <img/> <br/ </br> </p>'
const anyOdd = fc
  .array(fc.oneof(fc.constantFrom(...odd.split(' '), ' '), fc.string({maxLength: 4})), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

test('law: runs of characters taken at once give the tree that parse5 gives, with its places', () => {
  const same = (source: string): void => {
    expect(own(source)).toEqual(alone(source))
  }
  assertLaw('trees of fragments', fc.property(anyFragment, same), {runs: 2000})
  assertLaw('trees of odd characters', fc.property(anyOdd, same), {runs: 5000})
})

test.each(xssCases)('%j gives the tree that parse5 gives', (source) => {
  expect(own(source)).toEqual(alone(source))
})

test('what is longer than the tokenizer keeps at once has its places', () => {
  const source =
    `<p title="${'é '.repeat(50_000)}">${'a 😀 &amp; b\r\n'.repeat(20_000)}</p>`.repeat(3)
  expect(own(source)).toEqual(alone(source))
})
