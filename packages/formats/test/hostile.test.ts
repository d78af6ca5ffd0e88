import type {Format, Parsed} from '@copydesk/schema'
import {describe, expect, test} from 'vitest'
import {atom, json, jsonFeed, jsonLd, portableText, rss, wxr} from '../src/index.ts'

type Reader = Format & Required<Pick<Format, 'parse'>>

/** How an item with this inside stands in each format of XML. */
const xml: readonly (readonly [
  format: Reader,
  wrap: (inside: string, before?: string) => string,
])[] = [
  [
    atom,
    (inside, before = '') =>
      `${before}<feed xmlns="http://www.w3.org/2005/Atom"><entry>${inside}</entry></feed>`,
  ],
  [rss, (inside, before = '') => `${before}<rss><channel><item>${inside}</item></channel></rss>`],
  [
    wxr,
    (inside, before = '') =>
      `${before}<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><wp:post_type>post</wp:post_type>${inside}</item></channel></rss>`,
  ],
]

/** How a document with this markup stands in each format of JSON. */
const jsons: readonly (readonly [format: Reader, wrap: (text: string) => unknown])[] = [
  [json, (text) => ({type: 'article', headline: text, body: []})],
  [
    jsonFeed,
    (text) => ({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{id: 'a', content_html: text}],
    }),
  ],
  [jsonLd, (text) => ({'@type': 'NewsArticle', articleBody: text})],
  [portableText, (text) => ({_type: 'article', headline: text, body: []})],
]

const codes = ({diagnostics, documents}: Parsed): readonly string[] => [
  ...new Set(
    [...diagnostics, ...documents.flatMap((one) => one.diagnostics)].map(({code}) => code),
  ),
]

const read = (format: Reader, source: string): Parsed => format.parse(source, {rules: {}})

const values = ({documents}: Parsed): string =>
  JSON.stringify(documents.map((one) => (one.ok ? one.value : 'none')))

describe.each(xml.map(([format, wrap]) => [format.name, format, wrap] as const))(
  '%s',
  (_, format, wrap) => {
    test('no entity that a file declares expands or is fetched', () => {
      const tenfold = Array.from(
        {length: 10},
        (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`,
      )
      const bombs = [
        `<!DOCTYPE x [<!ENTITY e0 "lol">${tenfold.join('')}]>`,
        `<!DOCTYPE x [<!ENTITY e10 "${'a'.repeat(100_000)}">]>`,
        '<!DOCTYPE x [<!ENTITY e10 SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://paper.example/x.dtd">%p;<!ENTITY e10 "lol">]>',
        '<!DOCTYPE x SYSTEM "http://paper.example/x.dtd">',
      ]
      for (const bomb of bombs) {
        const parsed = read(format, wrap(`<title>${'&e10;'.repeat(1_000)}</title>`, bomb))
        const value = values(parsed)
        expect(value.length).toBeLessThan(6_000)
        expect(value).not.toMatch(/lol|aaaa|root:/)
      }
    })

    test('100,000 nested elements and 50 MB of one tag are refused; below the limits all is read', () => {
      expect(codes(read(format, wrap('<a>'.repeat(100_000))))).toEqual(['limit-exceeded'])
      expect(codes(read(format, wrap('<a b="'.padEnd(50_000_000, 'c'))))).toEqual([
        'limit-exceeded',
      ])
      expect(codes(read(format, wrap('<a>'.repeat(17_000_000 / 3))))).toEqual(['limit-exceeded'])
      const one = read(format, wrap(`<a b="${'c'.repeat(15_000_000)}"/>`))
      expect(codes(one)).toEqual(['markup-foreign'])
      const wide = read(format, wrap('<a/>'.repeat(500_000)))
      expect(wide.documents).toHaveLength(1)
      expect(wide.documents[0]?.diagnostics.length).toBeLessThanOrEqual(201)
    })

    test('names of the prototype are names like others', () => {
      const inside =
        '<title>T</title><__proto__ a="1">x</__proto__><constructor __proto__="2" constructor="3"/><hasOwnProperty/>'
      const parsed = read(format, wrap(inside, '<?xml version="1.0"?>'))
      expect(values(parsed)).toContain('"headline":"T"')
      const told = parsed.documents.flatMap((one) => one.diagnostics.map(({message}) => message))
      expect(told.filter((message) => /__proto__|constructor|hasOwn/.test(message))).toHaveLength(3)
      expect(Object.keys(Object.prototype)).toEqual([])
    })
  },
)

test.each([atom, rss])(
  '$name piece by piece: 50 MB of one tag are refused once 16 are held',
  async (format) => {
    const [root, start] =
      format === atom
        ? ['<feed xmlns="http://www.w3.org/2005/Atom">', '<entry ']
        : ['<rss><channel>', '<item ']
    let asked = 0
    function* pieces(): Generator<string> {
      yield root
      for (let index = 0; index < 50; index++) {
        asked++
        yield (index === 0 ? start : '').padEnd(1_000_000, 'a="b" ')
      }
    }
    const reader = format.parseStream(pieces())
    const end = await reader.next()
    expect(end.done && end.value.diagnostics.map(({code}) => code)).toEqual(['limit-exceeded'])
    expect(asked).toBeLessThan(20)
  },
)

describe.each(jsons.map(([format, wrap]) => [format.name, format, wrap] as const))(
  '%s',
  (_, format, wrap) => {
    test('deep, long and wide sources are refused or read', () => {
      const deep = JSON.stringify(wrap('x')).replace('"x"', '[{"a":'.repeat(50_000))
      expect(codes(read(format, deep))).toEqual(['limit-exceeded'])
      expect(codes(read(format, JSON.stringify(wrap('c'.repeat(50_000_000)))))).toEqual([
        'limit-exceeded',
      ])
      for (const markup of ['<b>'.repeat(100_000), '<p>a'.repeat(100_000), '&am'.repeat(100_000)]) {
        expect(read(format, JSON.stringify(wrap(markup))).documents).toHaveLength(1)
      }
    })

    test('keys of the prototype do no harm', () => {
      const source = JSON.stringify(wrap('x')).replace(
        /\{/g,
        '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
      )
      const parsed = read(format, source)
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
      expect(Object.keys(Object.prototype)).toEqual([])
      expect(values(parsed)).not.toContain('polluted')
    })
  },
)
