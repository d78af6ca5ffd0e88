/** One kind of input made to hurt, at any size. */
export interface HostileInput {
  readonly name: string
  /** About this many characters of it. */
  readonly make: (size: number) => string
}

const again =
  (unit: string) =>
  (size: number): string =>
    unit.repeat(Math.max(1, Math.floor(size / unit.length)))

/** Lines whose length grows, as many as fit. */
const growing =
  (line: (index: number) => string) =>
  (size: number): string => {
    const all: string[] = []
    let length = 0
    for (let index = 0; ; index++) {
      const next = line(index)
      length += next.length
      if (index > 0 && length > size) return all.join('')
      all.push(next)
    }
  }

const headed =
  (make: (size: number) => string) =>
  (size: number): string =>
    `---\n${make(Math.max(1, size - 20))}\n---\n`

const inBody: readonly HostileInput[] = [
  {name: 'directives in each other', make: again(':::a\n')},
  {
    name: 'directives whose fences shrink',
    make: (size) => {
      const count = Math.floor(Math.sqrt(2 * size))
      return Array.from({length: count}, (_, at) => `${':'.repeat(count - at + 2)}a\n`).join('')
    },
  },
  {name: 'lists in lists by indents', make: growing((index) => `${'  '.repeat(index)}- a\n`)},
  {name: 'lists in lists on one line', make: (size) => `${again('- ')(size)}a`},
  {name: 'numbered lists on one line', make: (size) => `${again('1. ')(size)}a`},
  {name: 'quotes in quotes', make: (size) => `${again('> ')(size)}a`},
  {name: 'footnotes in footnotes', make: (size) => `${again('[^a]: ')(size)}a`},
  {name: 'quotes, 32 deep', make: again(`${'> '.repeat(32)}a\n\n`)},
  {name: 'lists, 32 deep', make: again(`${'- '.repeat(32)}a\n\n`)},
  {name: 'emphasis that never ends', make: again('*a_')},
  {name: 'underscores', make: again('a_ ')},
  {name: 'strong that never ends', make: again('**x')},
  {name: 'strikethrough that never ends', make: again('~~a')},
  {name: 'stars and brackets', make: again('*[')},
  {name: 'brackets that close', make: again('](')},
  {name: 'brackets that open', make: again('[')},
  {name: 'images that open', make: again('![')},
  {name: 'links that never end', make: again('[a](b')},
  {name: 'delimiters, paragraph by paragraph', make: again(`${'*a_'.repeat(600)}\n\n`)},
  {name: 'emphasis, paragraph by paragraph', make: again('*a*\n\n')},
  {name: 'underlined headings', make: again('a\n---\n')},
  {name: 'backticks of all lengths', make: growing((index) => `${'`'.repeat(index + 1)} `)},
  {name: 'bars', make: again('|')},
  {name: 'rows of a table', make: (size) => `|a|b|\n|-|-|\n${again('|a|b|\n')(size)}`},
  {name: 'tables', make: again('|a|b|\n|-|-|\n|a|b|\n\n')},
  {
    name: 'wide tables',
    make: again(
      `|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n${`|${'a|'.repeat(100)}\n`.repeat(50)}\n`,
    ),
  },
  {
    name: 'tables whose rows are short',
    make: again(`|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|b|\n'.repeat(90)}\n`),
  },
  {name: 'prose', make: again('The *brown* fox, [a](b) and so on.\n\n')},
  {name: 'paragraphs of a letter', make: again('a\n\n')},
  {name: 'headings', make: again('# a\n\n')},
  {name: 'list items', make: again('- a\n')},
  {name: 'loose list items', make: again('- a\n\n')},
  {name: 'definitions', make: again('[a]: /b\n\n')},
  {name: 'footnotes', make: growing((index) => `a[^${index}]\n\n[^${index}]: b\n\n`)},
  {name: 'tags', make: again('<b>')},
  {name: 'tags, block by block', make: again('<b>\n\n')},
  {name: 'entities', make: again('&amp;')},
  {name: 'ampersands', make: again('&')},
  {name: 'signs that open a tag', make: again('<')},
  {name: 'links in angles', make: again('<a:b>')},
  {name: 'images', make: again('![a](b)\n\n')},
  {name: 'code', make: again('`a` ')},
  {name: 'fences', make: again('```\n```\n')},
  {name: 'thematic breaks', make: again('***\n\n')},
  {name: 'lines of a paragraph', make: again('a\n')},
  {name: 'hard breaks', make: again('a\\\n')},
  {name: 'leaf directives', make: again('::a\n\n')},
  {name: 'line feeds', make: again('\n')},
  {name: 'carriage returns and line feeds', make: again('\r\n')},
  {name: 'one word', make: again('a')},
  {name: 'blanks', make: again(' ')},
  {name: 'one run of backticks', make: again('`')},
  {name: 'one run of stars', make: again('*')},
  {name: 'one run of underscores', make: again('_')},
  {name: 'colons in one paragraph', make: again('a: b ')},
  {name: 'lines with colons', make: again(':a\n')},
  {name: 'colons', make: again(':')},
  {name: 'backslashes', make: again('\\')},
  {name: 'comments that never end', make: again('<!--')},
  {name: 'addresses that begin', make: again('www.')},
  {name: 'addresses', make: again('a@b.example ')},
  {name: 'an address that goes on', make: (size) => `${again('a.')(size)}@`},
  {name: 'parentheses of an address', make: (size) => `https://a.example/${again('(')(size)}`},
  {name: 'placeholders', make: again('TKTK\n\n')},
  {name: 'notes in brackets', make: again('{note to editor: a}\n\n')},
  {name: 'referred: tildes, block by block', make: again('A *~b* c.\n\nA town.\n\n')},
  {name: 'referred: tildes in one stretch', make: again('A *~b* c.\n\n')},
  {
    name: 'referred: tildes in long blocks',
    make: again(`A *~b* c.${' town'.repeat(4000)}\n\nA.\n\n`),
  },
  {
    name: 'referred: footnotes in links',
    make: (size) => `[^a]: b\n\n${again('[[^a]](/y) and\n\nA town.\n\n')(size)}`,
  },
  {
    name: 'referred: blocks and definitions',
    make: (size) =>
      growing((index) => `[a${index}]: /b\n\n`)(size / 4) +
      again('A *~b* [a1].\n\nA town.\n\n')((size / 4) * 3),
  },
  {name: 'referred: footnotes that hold lists', make: again('[^a]: - b\n\nA town.\n\n')},
  {
    name: 'footnotes in paragraphs',
    make: (size) => `[^a]: b\n\n${again(`${'[^a] '.repeat(600)}\n\n`)(size)}`,
  },
  {name: 'disarmed: tildes', make: again('From ~5 to 10~ boats.\n\nA town.\n\n')},
  {name: 'disarmed: emoji at stars', make: again('The town**🦀 meets** here.\n\nA town.\n\n')},
  {
    name: 'disarmed: directives in running text',
    make: again(':note[the *desk*] by noon.\n\nA town.\n\n'),
  },
]

const inFrontMatter: readonly HostileInput[] = [
  {name: 'YAML: maps as keys', make: headed(again('{'))},
  {name: 'YAML: explicit keys in each other', make: headed((size) => `${again('? ')(size)}a`)},
  {name: 'YAML: sequences as keys', make: headed(again('? ['))},
  {name: 'YAML: sequences in each other', make: headed(again('['))},
  {name: 'YAML: block sequences on one line', make: headed((size) => `${again('- ')(size)}a`)},
  {
    name: 'YAML: block maps in each other',
    make: headed(growing((index) => `${' '.repeat(index)}a:\n`)),
  },
  {name: 'YAML: keys', make: headed(growing((index) => `k${index}: 1\n`))},
  {name: 'YAML: items of a flow sequence', make: headed((size) => `a: [${again('1, ')(size)}1]`)},
  {name: 'YAML: items of a sequence', make: headed((size) => `a:\n${again('- 1\n')(size)}`)},
  {name: 'YAML: broken escapes', make: headed((size) => `a: "${again('\\x')(size)}"`)},
  {name: 'YAML: tags', make: headed(again('!a '))},
  {name: 'YAML: anchors', make: headed(again('&a '))},
  {name: 'YAML: aliases', make: headed((size) => `a: &a 1\nb: [${again('*a, ')(size)}*a]`)},
  {
    name: 'YAML: aliases that multiply',
    make: headed((size) =>
      growing((index) =>
        index === 0 ? 'k0: &k0 [x]\n' : `k${index}: &k${index} [*k${index - 1}, *k${index - 1}]\n`,
      )(Math.min(size, 2000)),
    ),
  },
  {
    name: 'YAML: merge keys in a chain',
    make: headed(
      growing((index) =>
        index === 0 ? 'k0: &k0 {a: 1}\n' : `k${index}: &k${index} {<<: *k${index - 1}}\n`,
      ),
    ),
  },
  {name: 'YAML: one long text', make: headed((size) => `dek: ${again('a ')(size)}`)},
  {name: 'YAML: delimiters in a dek', make: headed((size) => `dek: "${again('*a_')(size)}"`)},
  {name: 'YAML: folded lines', make: headed((size) => `dek: >\n${again('  a\n')(size)}`)},
]

/** Every kind, each with its own generator. */
export const hostileInputs: readonly HostileInput[] = [...inBody, ...inFrontMatter]
