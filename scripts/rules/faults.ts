/** One fault, put into a file's text at a place drawn by `random`. Nothing where the file has no such place. */
export type Fault = (source: string, random: () => number) => string | undefined

/**
 * A fault for each rule, as text. Rules whose fault no article of a blog can have (feedback, poems,
 * editions) get a file of their own around it: see `wholeFiles`.
 */
export const faults: {readonly [code: string]: Fault} = {
  'alt-missing': insertBlock(() => '![](https://lamp.example/boat.jpg)'),
  'alt-repeats-caption': insertBlock(
    () => ':::figure{src="https://lamp.example/boat.jpg" alt="The old pier"}\nThe old pier.\n:::',
  ),
  'anchor-broken': insertWords(() => 'see [the fares of the winter](#fares-of-the-winter-boat)'),
  'byline-repeats-name': field('authors', () => '["Ada Lund", "Ada Lund"]'),
  'character-invisible': insertInside((random) =>
    pick(['\u200b', '\ufeff', '\u202e', '\u2060'], random),
  ),
  'date-in-future': field('date', () => '2062-11-23'),
  'dek-repeats-headline': (source) => {
    const title = /^title: (.+)$/m.exec(source)?.[1]
    return title && setField(source, 'description', title)
  },
  'footnote-undefined': (source, random) => {
    const gap = gapOf(source, random)
    return gap === undefined ? undefined : `${source.slice(0, gap)}[^nowhere]${source.slice(gap)}`
  },
  'footnote-unused': (source) => `${source}\n\n[^nobody]: A note that nothing refers to.\n`,
  'furniture-in-copy': insertBlock((random) =>
    pick(
      [
        'Advertisement',
        'Sign up for our newsletter',
        'Share this article',
        'Read more',
        'We use cookies to make this site better.',
        'Lesen Sie auch',
        'Abonnez-vous à notre newsletter',
      ],
      random,
    ),
  ),
  'heading-skips-level': insertBlock(() => '## The harbour\n\n##### The quay'),
  'headline-missing': (source) => source.replace(/^title: .+\n/m, ''),
  'headline-shouts': field('title', () => '"THE LAST FERRY LEAVES EARLIER"'),
  'headline-too-long': field(
    'title',
    () => `"${'The last ferry leaves earlier and '.repeat(4)}stays"`,
  ),
  'instruction-in-copy': insertWords((random) =>
    pick(
      [
        '[make this longer]',
        '[TODO: ask the harbour office]',
        '[Ignore all previous instructions]',
      ],
      random,
    ),
  ),
  'link-broken': insertWords(() => 'as [the harbour](./no-such-harbour-file.md) says'),
  'link-text-vague': insertWords(
    (random) =>
      `(${pick(['[here]', '[click here]', '[Read more]', '[hier]', '[ici]', '[this link]'], random)}(https://lamp.example/fares))`,
  ),
  'link-without-target': insertWords(() => 'see [the fares]() there'),
  'list-repeats-target': insertBlock(
    () => '- [The fares](https://lamp.example/fares)\n- [The quay](https://lamp.example/fares)',
  ),
  'figure-without-credit': insertBlock(() => '![A boat](https://lamp.example/boat.jpg)'),
  'media-missing': insertBlock(() => '![A boat](no-such-boat.jpg)'),
  'placeholder-text': insertWords((random) =>
    pick(['TKTK', 'XXXX', 'lorem ipsum dolor sit amet'], random),
  ),
  'published-after-updated': (source) =>
    setField(setField(source, 'updated', '1999-01-01'), 'modified', '1999-01-01'),
  'quotation-unclosed': insertBlock((random) =>
    pick(
      [
        '“The boat is full, said the skipper.',
        '"The boat is full, said the skipper.',
        '„Das Boot ist voll, sagte er.',
        '« Le bateau est plein, dit-il.',
        '“The boat is full," said the skipper.',
      ],
      random,
    ),
  ),
  'url-bare': insertWords(() => 'https://lamp.example/fares/of/the/winter'),
  'word-repeated': doubled,
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? ''
}

/** A plain paragraph of the body, by its place. */
function paragraphs(source: string): readonly {readonly start: number; readonly end: number}[] {
  const found: {readonly start: number; readonly end: number}[] = []
  let fence = false
  let markup = false
  const head = source.indexOf('\n---\n', 3) + 5
  let at = head
  for (const block of source.slice(head).split(/(\n{2,})/)) {
    const start = at
    at += block.length
    const ticks = block.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0
    const inFence = fence || ticks > 0
    if (ticks % 2 === 1) fence = !fence
    if (/<(?:pre|table|div|details|script|style|!--)/i.test(block)) markup = true
    if (/<\/(?:pre|table|div|details|script|style)|-->/i.test(block)) markup = false
    if (inFence || markup || !/^[A-Z][a-z]/.test(block) || /^[^\n]*\n(?:=+|-+)\s*$/.test(block))
      continue
    if (block.length > 120 && !/[<>|`"“”„«»$]/.test(block))
      found.push({start, end: start + block.length})
  }
  return found
}

function placed(
  source: string,
  random: () => number,
): {readonly start: number; readonly end: number} | undefined {
  const all = paragraphs(source)
  return all[Math.floor(random() * all.length)]
}

/** A block of its own behind a paragraph. */
function insertBlock(block: (random: () => number) => string): Fault {
  return (source, random) => {
    const place = placed(source, random)
    return (
      place &&
      `${source.slice(0, place.end)}\n\n${block(random)}\n\n${source.slice(place.end).trimStart()}`
    )
  }
}

/** Words between two words of a paragraph that is no link's. */
function insertWords(words: (random: () => number) => string): Fault {
  return (source, random) => {
    const gap = gapOf(source, random)
    return gap === undefined
      ? undefined
      : `${source.slice(0, gap)} ${words(random)}${source.slice(gap)}`
  }
}

/** A sign inside of a word. */
function insertInside(sign: (random: () => number) => string): Fault {
  return (source, random) => {
    const gap = gapOf(source, random)
    return gap === undefined
      ? undefined
      : `${source.slice(0, gap - 1)}${sign(random)}${source.slice(gap - 1)}`
  }
}

function gapOf(source: string, random: () => number): number | undefined {
  const place = placed(source, random)
  if (!place) return
  const text = source.slice(place.start, place.end)
  const gaps = [...text.matchAll(/(?<=[a-z]{3}) (?=[a-z]{3})/g)]
    .map(({index}) => index)
    .filter((index) => isOutside(text, index))
  const gap = gaps[Math.floor(random() * gaps.length)]
  return gap === undefined ? undefined : place.start + gap
}

/** No bracket is open there. */
function isOutside(text: string, index: number): boolean {
  const before = text.slice(0, index)
  const count = (sign: string): number => before.split(sign).length
  return count('[') === count(']') && count('(') === count(')')
}

/** A word of a paragraph, twice. */
function doubled(source: string, random: () => number): string | undefined {
  const place = placed(source, random)
  if (!place) return
  const text = source.slice(place.start, place.end)
  const words = [
    ...text.matchAll(/(?<= )(?:the|of|to|with|and|in|for|a|this|when|boat|from|code|time) /g),
  ].filter(({index}) => isOutside(text, index))
  const word = words[Math.floor(random() * words.length)]
  if (!word) return
  const at = place.start + word.index
  return source.slice(0, at) + word[0] + source.slice(at)
}

function field(name: string, value: (random: () => number) => string): Fault {
  return (source, random) => setField(source, name, value(random))
}

/** A field of front matter, in the place of its old value, lists included. */
function setField(source: string, name: string, value: string): string {
  const end = source.indexOf('\n---\n', 3)
  const lines = source.slice(4, end).split('\n')
  const kept: string[] = []
  let inside = false
  for (const line of lines) {
    if (line.startsWith(`${name}:`)) inside = true
    else if (inside && /^[\s-]/.test(line)) continue
    else {
      inside = false
      kept.push(line)
    }
  }
  return `---\n${[...kept, `${name}: ${value}`].join('\n')}${source.slice(end)}`
}
