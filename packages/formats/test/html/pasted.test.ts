import type {Article, Document} from '@copydesk/schema'
import {describe, expect, test} from 'vitest'
import {html} from '../../src/html/index.ts'
import {convert} from '../../src/index.ts'

function read(source: string): Document {
  const [result] = html.parse(source, {rules: {}}).documents
  if (!result?.ok) throw new Error(JSON.stringify(result?.diagnostics))
  return result.value
}

/** What was read, as markdown, which is shorter to compare. */
function markdown(source: string): string {
  const converted = convert(read(source), {to: 'markdown'})
  if (!converted.ok) throw new Error(JSON.stringify(converted.diagnostics))
  return converted.text.replace(/^---\n[\s\S]*?\n---\n\n?/, '')
}

const body = (source: string) => (read(source) as Article).body // no document says what it is

describe('word processors', () => {
  test('lists of paragraphs with markers become lists, one in another', () => {
    const entry = (level: number, marker: string, text: string) =>
      `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`
    expect(
      markdown(
        `<p class=MsoNormal>Three boats:</p>${entry(1, '·', 'the <b>first</b>')}${entry(2, 'o', 'its crew')}${entry(1, '·', 'the second')}<p>And an order:</p>${entry(1, '1.', 'wait')}${entry(1, '2.', 'board')}`,
      ),
    ).toBe(
      'Three boats:\n\n- the **first**\n  - its crew\n- the second\n\nAnd an order:\n\n1. wait\n2. board\n',
    )
  })

  test('their styles, comments and namespaces say nothing', () => {
    const source = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><style>p{margin:0}</style><!--[if gte mso 9]><xml><o:x/></xml><![endif]--></head><body lang=EN><!--StartFragment--><p class=MsoNormal><span style='font-size:12.0pt'>The boat<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><b style='mso-bidi-font-weight:normal'>It</b> left.</p><!--EndFragment--></body></html>`
    expect(markdown(source)).toBe('The boat\n\n**It** left.\n')
  })

  test('a wrapper that says it is bold and means it is not', () => {
    const source = `<b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">The slip</span></h2><p dir="ltr"><span style="font-weight:700;white-space:pre-wrap">The boat</span><span style="font-style:italic"> left</span><span style="text-decoration:line-through"> late</span><span style="vertical-align:super">2</span>.</p><br><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li><ul><li aria-level="2"><p>inner</p></li></ul></ul></b>`
    expect(markdown(source)).toBe(
      '## The slip\n\n**The boat** *left* ~~late~~<sup>2</sup>.\n\n- one\n  - inner\n',
    )
  })

  test('runs of non-breaking blanks are one blank; a single one stays', () => {
    expect(body('<p>The&nbsp;&nbsp; boat&nbsp;left. &nbsp;It did.</p>')).toEqual([
      {type: 'paragraph', children: [{type: 'text', value: 'The boat\u00a0left. It did.'}]},
    ])
  })
})

describe('newsletters', () => {
  test('tables that lay out are looked through, and breaks part paragraphs', () => {
    const source = `<table role="presentation" width="600"><tr><td><table cellpadding="0"><tr><td style="padding:9px"><h1>The Morning Ferry</h1><span style="font-size:14px">The boat left early.<br><br>It left<br>at six.</span></td></tr></table></td></tr><tr><td><a href="https://paper.example/a"><img src="https://paper.example/a.png" alt="The boat"></a></td></tr></table><img src="https://mail.example/open.gif" width="1" height="1">`
    const document = read(source)
    expect(document).toEqual({
      type: 'article',
      headline: 'The Morning Ferry',
      body: [
        {type: 'paragraph', children: [{type: 'text', value: 'The boat left early.'}]},
        {
          type: 'paragraph',
          children: [
            {type: 'text', value: 'It left'},
            {type: 'break'},
            {type: 'text', value: 'at six.'},
          ],
        },
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              url: 'https://paper.example/a',
              children: [{type: 'image', url: 'https://paper.example/a.png', alt: 'The boat'}],
            },
          ],
        },
      ],
    })
  })

  test('a table of words stays one, and gets a head where it has none', () => {
    expect(
      markdown(
        '<table><tr><td>Boat</td><td align=right>18.40</td></tr><tr><td>Bus</td><td>19.00</td></tr></table>',
      ),
    ).toBe('|  |  |\n| --- | ---: |\n| Boat | 18.40 |\n| Bus | 19.00 |\n')
  })

  test('what is hidden is not read, and is told', () => {
    const source = '<div style="display:none">Preview words</div><p>The boat.</p>'
    const [result] = html.parse(source, {rules: {}}).documents
    expect(result?.ok && result.value).toEqual({
      type: 'article',
      body: [{type: 'paragraph', children: [{type: 'text', value: 'The boat.'}]}],
    })
    expect(
      result?.diagnostics.map(({code, span}) => [code, source.slice(span?.start, span?.end)]),
    ).toEqual([['markup-foreign', '<div style="display:none">Preview words</div>']])
  })
})

describe('sites', () => {
  test('figures, frames, posts and boxes', () => {
    expect(
      body(
        '<figure><picture><source srcset="b.webp"><img data-src="b.jpg" alt="A boat"></picture><figcaption>The <em>slip</em>.</figcaption></figure><p><iframe src="https://video.example/1" title="The slip"></iframe></p><blockquote class="x-tweet"><p>It left.</p>— Ada <a href="https://post.example/9">May 3</a></blockquote><script async src="https://post.example/w.js"></script><details><summary>In short</summary>35 minutes.</details><figure><blockquote>We leave.</blockquote><figcaption>The captain</figcaption></figure>',
      ),
    ).toEqual([
      {
        type: 'figure',
        media: {kind: 'image', url: 'b.jpg', alt: 'A boat'},
        caption: [
          {type: 'text', value: 'The '},
          {type: 'emphasis', children: [{type: 'text', value: 'slip'}]},
          {type: 'text', value: '.'},
        ],
      },
      {type: 'embed', url: 'https://video.example/1', title: 'The slip'},
      {type: 'embed', url: 'https://post.example/9', kind: 'post', title: 'It left. — Ada May 3'},
      {
        type: 'aside',
        heading: [{type: 'text', value: 'In short'}],
        children: [{type: 'paragraph', children: [{type: 'text', value: '35 minutes.'}]}],
      },
      {
        type: 'quote',
        attribution: [{type: 'text', value: 'The captain'}],
        children: [{type: 'paragraph', children: [{type: 'text', value: 'We leave.'}]}],
      },
    ])
  })

  test('a link around blocks is on their words', () => {
    expect(markdown('<a href="https://a.example"><div>One</div><div>Two</div></a>')).toBe(
      '[One](https://a.example)\n\n[Two](https://a.example)\n',
    )
  })

  test('a box to tick is whether it is done', () => {
    expect(
      markdown(
        '<ul><li><input type="checkbox" checked disabled> sold</li><li><label><input type="checkbox"> open</label></li></ul>',
      ),
    ).toBe('- [x] sold\n- [ ] open\n')
  })

  test('the first heading is the headline; another of its level goes down', () => {
    const source = '<h1>The boat</h1><p>x</p><h1>Again</h1>'
    expect(read(source)).toEqual({
      type: 'article',
      headline: 'The boat',
      body: [
        {type: 'paragraph', children: [{type: 'text', value: 'x'}]},
        {type: 'heading', depth: 2, children: [{type: 'text', value: 'Again'}]},
      ],
    })
    const [result] = html.parse(source, {rules: {}}).documents
    expect(result?.diagnostics.map(({code}) => code)).toEqual(['heading-too-high'])
    expect(result?.origin?.spans('/headline')).toEqual([{start: 0, end: 17}])
    expect(result?.origin?.spans('/body/0')).toEqual([{start: 20, end: 21}])
  })
})

test('several documents, and words beside them that are told', () => {
  const written = html.serialize([
    {type: 'topic', id: 'a', name: 'A'},
    {
      type: 'article',
      body: [{type: 'footnote', identifier: '1', children: [{type: 'thematicBreak'}]}],
    },
  ])
  if (!written.ok) throw new Error(JSON.stringify(written.diagnostics))
  const {documents, diagnostics} = html.parse(`Stray ${written.value.text}`)
  expect(documents.map((result) => result.ok && result.value.type)).toEqual(['topic', 'article'])
  expect(diagnostics.map(({code, span}) => [code, span])).toEqual([
    ['block-misplaced', {start: 0, end: 6}],
  ])
})
