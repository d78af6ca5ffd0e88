import * as fc from 'fast-check'

const wrappers =
  'p div section article main header center span b strong i em u a font ul ol li blockquote aside figure figcaption table tr td th tbody thead caption h1 h2 h3 h6 pre code details summary dl dt dd q sup del mark label o:p blink iframe video picture form button svg script style template select ruby rt nav'.split(
    ' ',
  )
const voids = [
  '<br>',
  '<hr>',
  '<img src="a.png" alt="IMG">',
  '<img>',
  '<input type="checkbox">',
  '<!--note-->',
  '<wbr>',
]
const attributes = [
  '', '', '', '',
  ' style="font-weight:bold"', ' style="font-weight:normal"', ' style="white-space:pre"',
  ' style="mso-list:l0 level1 lfo1"', ' style="mso-list:Ignore"', ' style="display:none"',
  ' href="https://paper.example/a"', ' href="javascript:alert(1)"', ' src="https://paper.example/v"',
  ' class="x-tweet"', ' role="presentation"', ' colspan="2"', ' hidden', ' open', ' data-block="aside"',
  ' data-block="poem"', ' data-block="custom"', ' data-block="gallery"', ' data-block="embed"', ' data-block="linkList"', ' data-block="table"', ' data-block="pullQuote"', ' data-block="liveEntry"', ' data-block="code"', ' data-block="footnote" data-identifier="1"', ' data-field="heading"', ' data-document="article"',
  ' data-field="children"', ' data-inline="footnoteReference"', ' data-block="html"', ' data-mark="box"',
] // biome-ignore format: a table

/** A word that occurs once, so that it can be found again. */
const anyText: fc.Arbitrary<string> = fc.constantFrom(
  'W',
  ' W',
  'W ',
  ' ',
  '\n',
  '&nbsp;',
  'W W',
  '  W\n',
)

/** Any fragment of well and badly nested HTML, where each `W` becomes a word of its own. */
export const anyFragment: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 5, arbitrary: anyText},
      {weight: 1, arbitrary: fc.constantFrom(...voids)},
      {
        weight: 5,
        arbitrary: fc
          .tuple(fc.constantFrom(...wrappers), fc.constantFrom(...attributes))
          .map(([tag, attribute]) => `<${tag}${attribute}>`),
      },
      {weight: 4, arbitrary: fc.constantFrom(...wrappers).map((tag) => `</${tag}>`)},
    ),
    {maxLength: 30},
  )
  .map((parts) => {
    let count = 0
    return parts.join('').replace(/W/g, () => `w${count++}w`)
  })
