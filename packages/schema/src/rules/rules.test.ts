import {anyDocument, assertLaw} from '@copydesk/testkit'
import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {check} from '../check/index.ts'
import {resolve} from '../contracts/pointer.ts'
import {rules} from './index.ts'
import type {Rule} from './rule.ts'

type Value = {readonly [member: string]: unknown}

const words = (value: string): Value => ({type: 'text', value})
const paragraph = (...children: readonly Value[]): Value => ({type: 'paragraph', children})
const said = (value: string): Value => paragraph(words(value))
const article = (members: Value = {}): Value => ({
  type: 'article',
  headline: 'The tide turns',
  body: [],
  ...members,
})
const brief = (members: Value = {}): Value => ({
  type: 'brief',
  headline: 'The week',
  lead: [],
  sections: [],
  ...members,
})
const feedback = (members: Value = {}): Value => ({
  type: 'feedback',
  kind: 'letter',
  body: [],
  ...members,
})
const image = (members: Value = {}): Value => ({
  type: 'figure',
  media: {kind: 'image', url: 'a.svg', ...members},
})
const link = (url: string, value: string): Value => ({type: 'link', url, children: [words(value)]})
const heading = (depth: number): Value => ({type: 'heading', depth, children: [words('Part')]})
const note = (identifier: string): Value => ({type: 'footnote', identifier, children: [said('A')]})
const reference = (identifier: string): Value => ({type: 'footnoteReference', identifier})
const by = (...contributors: readonly Value[]): Value => ({byline: {contributors}})
const en = {language: 'en-GB'}

/** For each rule: documents and the places it must name, in order. None: it must be silent. */
const cases: {readonly [code: string]: readonly (readonly [string, Value, ...string[]])[]} = {
  'alt-missing': [
    ['a figure', article({body: [image()]}), '/body/0/media'],
    ['a lead image', article({image: image()}), '/image/media'],
    ['a gallery', article({body: [{type: 'gallery', children: [image()]}]}), '/body/0/children/0/media'],
    ['an image in a sentence', article({body: [paragraph(words('a '), {type: 'image', url: 'b.svg'})]}), '/body/0/children/1'],
    ['a portrait', {type: 'contributor', id: 'a', name: 'A', image: image()}, '/image/media'],
    ['an alternative text', article({body: [image({alt: 'A boat'})]})],
    ['a film', article({body: [image({kind: 'video'})]})],
    ['the trace of a picture', article({body: [{type: 'figure', media: {kind: 'image'}, credit: 'A'}]})],
  ],
  'alt-repeats-caption': [
    ['the same words', article({body: [{...image({alt: 'The old pier.'}), caption: [words('The old '), {type: 'strong', children: [words('pier')]}]}]}), '/body/0/media/alt'],
    ['other words', article({body: [{...image({alt: 'A pier at dawn'}), caption: [words('The old pier')]}]})],
    ['signs without words', article({body: [{...image({alt: '☆'}), caption: [words('★')]}]})],
  ],
  'byline-repeats-name': [
    ['a name twice', article(by({name: 'Ada Lund'}, {name: 'B'}, {name: 'ADA LUND'})), '/byline/contributors/2/name'],
    ['a reference twice', article(by({ref: 'ada'}, {ref: 'ada'})), '/byline/contributors/1/ref'],
    ['a reference and its name', article(by({ref: 'ada', name: 'Ada Lund'}, {name: 'Ada Lund'})), '/byline/contributors/1/name'],
    ['in an item', brief({sections: [{type: 'section', lead: [], items: [{type: 'item', ...by({name: 'A'}, {name: 'A'}), children: [said('a')]}]}]}), '/sections/0/items/0/byline/contributors/1/name'],
    ['another role', article(by({name: 'Ada Lund', role: 'author'}, {name: 'Ada Lund', role: 'photographer'}))],
    ['another house', article(by({name: 'Li Wei', organization: 'A'}, {name: 'Li Wei', organization: 'B'}))],
    ['two people of one name', article(by({ref: 'li-1', name: 'Li Wei'}, {ref: 'li-2', name: 'Li Wei'}))],
  ],
  'character-invisible': [
    ['a blank without width', article({body: [said('fer\u200bry')]}), '/body/0/children/0/value'],
    ['a turned direction', article({headline: 'Tide \u202eedit'}), '/headline'],
    ['several', article({body: [said('a\u200bb\u2060c \u202ed')]}), '/body/0/children/0/value', '/body/0/children/0/value'],
    ['a tag', article({body: [said('Tide\u{e0041}')]}), '/body/0/children/0/value'],
    ['a byte order mark inside', article({dek: [words('Ti\ufeffde')]}), '/dek/0/value'],
    ['a soft hyphen and joiners', article({body: [said('Boot\u00adsteg 👩\u200d🚒 می\u200cخواهم 🏴\u{e0067}\u{e0062}\u{e007f}')]})],
    ['a blank without width in Thai', article({body: [said('สวัสดี\u200bครับ')]})],
    ['directions in Hebrew', article({body: [said('שלום \u202aABC\u202c')]})],
  ],
  'date-in-future': [
    ['published', article({publishedAt: '2062-11-23'}), '/publishedAt'],
    ['sent in', feedback({submittedAt: '2026-11-27'}), '/submittedAt'],
    ['filed', article({dateline: {place: 'Marra', date: '2026-12'}}), '/dateline/date'],
    ['today', article({publishedAt: '2026-11-24T23:00Z', updatedAt: '2026-11-24'})],
    ['planned', article({status: 'ready', publishedAt: '2026-12-24'})],
  ],
  'dek-repeats-headline': [
    ['the same words', article({dek: [words('The Tide Turns.')]}), '/dek'],
    ['more words', article({dek: [words('The tide turns, and nobody is there.')]})],
    ['signs without words', article({headline: '…', dek: [words('—')]})],
  ],
  'embargo-after-expiry': [
    ['after', article({embargoUntil: '2025-02-01', expiresAt: '2025-01-31'}), '/embargoUntil'],
    ['before', article({embargoUntil: '2025-01-01', expiresAt: '2025-01-31'})],
    ['perhaps before', article({embargoUntil: '2025-01', expiresAt: '2025-01-28'})],
    ['on one day', article({embargoUntil: '2025-01-28', expiresAt: '2025-01-28'})],
    ['in an unknown zone', article({embargoUntil: '2025-01-28T18:00', expiresAt: '2025-01-28T12:00Z'})],
  ],
  'feedback-personal-data': [
    ['an address', feedback({body: [said('Write to ada.lund@post.example.')]}), '/body/0/children/0/value'],
    ['a number', feedback({body: [said('Ring +44 20 7946 0991 or (020) 7946 0991.')]}), '/body/0/children/0/value'],
    ['in a signature', feedback({signature: 'Ada Lund, 020 7946 0991'}), '/signature'],
    ['behind a link', feedback({body: [paragraph({type: 'link', url: 'mailto:a@b.example', children: [words('me')]})]}), '/body/0/children/0/url'],
    ['an advantage', feedback({pros: [[words('a@b.example')]]}), '/pros/0/0/value'],
    ['dates', feedback({body: [said('From 05.03.2026 to 07.03.2026, on 05/03/2026 and 06. 03. 2026.')]})],
    ['other numbers', feedback({body: [said('1 000 000 people, 0.123456789, 2026-03-05, @ 5.50, IBAN XX68 1002 0500 0001 0379 00')]})],
    ['another document', article({body: [said('Write to ada.lund@post.example.')]})],
  ],
  'figure-without-credit': [
    ['a figure', article({body: [image({alt: 'A'})]}), '/body/0'],
    ['a credit', article({body: [{...image({alt: 'A'}), credit: 'Ada Lund'}]})],
    ['the trace of a picture', article({body: [{type: 'figure', media: {kind: 'image', alt: 'A'}}]})],
  ],
  'footnote-undefined': [
    ['no note', article({body: [paragraph(words('a'), reference('x'))]}), '/body/0/children/1'],
    ['words that were to be one', article({body: [said('The boat[^2] left. A class is [^a-z] or x[^1]: b')]}), '/body/0/children/0/value'],
    ['a note anywhere', article({dek: [reference('x')], body: [{type: 'quote', children: [note('x')]}]})],
  ],
  'footnote-unused': [
    ['no reference', article({body: [note('x')]}), '/body/0'],
    ['a reference in a box', article({body: [note('x'), {type: 'aside', children: [paragraph(reference('x'))]}]})],
  ],
  'furniture-in-copy': [
    ['an advertisement', article({body: [said('Advertisement')]}), '/body/0'],
    ['a sign-up box', article({body: [said('Sign up for our newsletter to get the tide every morning.')]}), '/body/0'],
    ['a heading', article({body: [{type: 'heading', depth: 2, children: [words('Lesen Sie auch:')]}]}), '/body/0'],
    ['a cookie bar', article({body: [said('Ce site utilise des cookies.')]}), '/body/0'],
    ['a share list', article({body: [said('Share this article')]}), '/body/0'],
    ['a story about it', article({body: [said('Advertisement paid for the pier, and the newsletter said so.')]})],
    ['a headline', article({headline: 'Advertisement'})],
  ],
  'heading-skips-level': [
    ['down two', article({body: [heading(2), heading(4)]}), '/body/1'],
    ['the first', article({body: [heading(3), heading(3)]}), '/body/0'],
    ['in an item', brief({sections: [{type: 'section', lead: [], items: [{type: 'item', children: [heading(5)]}]}]}), '/sections/0/items/0/children/0'],
    ['down one, up many', article({body: [2, 3, 4, 2].map(heading)})],
    ['an edition', brief({lead: [heading(4)], sections: [{type: 'section', lead: [heading(4)], items: []}]})],
    ['in a box', article({body: [{type: 'aside', children: [heading(4)]}]})],
  ],
  'headline-missing': [
    ['an article', article({headline: undefined}), ''],
    ['an edition', brief({headline: undefined}), ''],
    ['a letter', feedback()],
    ['a poem', {type: 'poem', children: []}],
  ],
  'headline-shouts': [
    ['capitals', article({headline: 'THE TIDE TURNS AGAIN'}), '/headline'],
    ['Greek', article({headline: 'ΟΛΑ ΚΑΛΑ ΣΗΜΕΡΑ'}), '/headline'],
    ['names', article({headline: 'NATO, EU, UN'})],
    ['a script without capitals', article({headline: '潮が変わる 東京 2026'})],
  ],
  'headline-too-long': [
    ['111', article({headline: 'a'.repeat(111)}), '/headline'],
    ['110', article({headline: 'a'.repeat(110)})],
    ['110 of two units each', article({headline: '𝔸'.repeat(110)})],
  ],
  'instruction-in-copy': [
    ['a paragraph, across marks', article({body: [paragraph(words('a [Make this '), {type: 'strong', children: [words('longer')]}, words('] b'))]}), '/body/0'],
    ['a headline', article({headline: 'Tides [TODO: better one]'}), '/headline'],
    ['a dek', article({dek: [words('[please check this]')]}), '/dek'],
    ['a caption', article({body: [{...image({alt: 'A'}), caption: [words('[insert the name]')]}]}), '/body/0/caption'],
    ['a list', article({body: [{type: 'list', children: [{type: 'listItem', children: [said('[add more here]')]}]}]}), '/body/0/children/0/children/0'],
    ['a line of verse', {type: 'poem', children: [{type: 'stanza', children: [{type: 'line', children: [words('[make it rhyme better]')]}]}]}, '/children/0/children/0'],
    ['a note for staff', article({editorNotes: [{text: '[make this longer]'}]})],
    ['code', article({body: [{type: 'code', value: '[TODO: x]'}]})],
    ['a word put into a quotation', article({body: [said('“[Make it] stop,” she said [laughing].')]})],
  ],
  'link-text-vague': [
    ['here', article({body: [paragraph(link('/a', 'here'))]}), '/body/0/children/0'],
    ['across marks', article({body: [paragraph({type: 'link', url: '/a', children: [words('Click '), {type: 'strong', children: [words('here')]}]})]}), '/body/0/children/0'],
    ['Japanese', article({body: [paragraph(link('/a', 'こちら'))]}), '/body/0/children/0'],
    ['Danish', article({language: 'da', body: [paragraph(link('/a', 'her'))]}), '/body/0/children/0'],
    ['her', article({body: [paragraph(link('/a', 'her'))]})],
    ['a name', article({body: [paragraph(link('/a', 'the timetable here'))]})],
  ],
  'link-without-target': [
    ['no URL', article({body: [paragraph({type: 'link', children: [words('here')]})]}), '/body/0/children/0'],
    ['a URL', article({body: [paragraph({type: 'link', url: '/a', children: [words('here')]})]})],
  ],
  'list-repeats-target': [
    ['related', article({related: [{title: 'A', url: '/a'}, {title: 'B', url: '/a'}]}), '/related/1/url'],
    ['a link list', article({body: [{type: 'linkList', items: [{title: 'A', url: '/a'}, {title: 'B', url: '/b'}, {title: 'C', url: '/a'}]}]}), '/body/0/items/2/url'],
    ['a list of links', article({body: [{type: 'list', children: ['A story', 'Another one'].map((title) => ({type: 'listItem', children: [paragraph(link('/a', title))]}))}]}), '/body/0/children/1'],
    ['a list of sentences', article({body: [{type: 'list', children: [1, 2].map(() => ({type: 'listItem', children: [paragraph(words('What the harbour office says of the '), link('/a', 'tide'))]}))}]})],
    ['another day', article({related: [{title: '7 May. Open house', url: '/a'}, {title: '14 May. Open house', url: '/a'}]})],
    ['a front page', article({related: [{title: 'A', url: 'https://lamp.example/'}, {title: 'B', url: 'https://lamp.example/'}]})],
    ['links that were lost', article({related: [{title: 'A'}, {title: 'B'}]})],
  ],
  'placeholder-text': [
    ['TK', article({...en, body: [said('He is TK years old.')]}), '/body/0/children/0/value'],
    ['TKTK', article({headline: 'TKTK'}), '/headline'],
    ['XXXX', article({body: [said('about XXXX people')]}), '/body/0/children/0/value'],
    ['XXX in brackets', article({body: [said('about [XXX] people')]}), '/body/0/children/0/value'],
    ['XXX alone', article({dek: [words('XXX')]}), '/dek/0/value'],
    ['Latin', article({body: [said('Lorem ipsum dolor sit amet')]}), '/body/0/children/0/value'],
    ['a social headline', article({alternativeHeadlines: {social: 'TKTK'}}), '/alternativeHeadlines/social'],
    ['a caption', article({body: [{...image({alt: 'A'}), caption: [words('XXXX')]}]}), '/body/0/caption/0/value'],
    ['names', article({...en, body: [said('TK Maxx, TK-based, R&TK, the T.K. and the TKs.')]})],
    ['a Roman thirty', article({...en, body: [said('Super Bowl XXX and Canto XXX')]})],
    ['a story about Latin', article({...en, headline: 'Lorem ipsum, a history'})],
    ['TK in another language', article({language: 'de', body: [said('Die TK zahlt.')]})],
    ['TK in no language', article({body: [said('Die TK zahlt.')]})],
    ['code', article({body: [{type: 'code', value: 'XXXX'}, paragraph({type: 'inlineCode', value: 'XXXX'})]})],
  ],
  'poem-single-line': [
    ['one line', {type: 'poem', children: [{type: 'stanza', children: [{type: 'line', children: [words('a')]}]}]}, ''],
    ['in a body', article({body: [{type: 'poem', children: [{type: 'stanza', children: [{type: 'line', children: [words('a')]}]}]}]}), '/body/0'],
    ['two lines', {type: 'poem', children: [1, 2].map(() => ({type: 'stanza', children: [{type: 'line', children: [words('a')]}]}))}],
  ],
  'published-after-updated': [
    ['before', article({publishedAt: '2025-01-28T12:00Z', updatedAt: '2025-01-28T11:59Z'}), '/updatedAt'],
    ['after', article({publishedAt: '2025-01-28', updatedAt: '2025-01-29'})],
    ['in the same minute', article({publishedAt: '2025-01-28T12:00:30Z', updatedAt: '2025-01-28T12:00Z'})],
    ['in an unknown zone', article({publishedAt: '2025-01-28T12:00', updatedAt: '2025-01-28T11:00Z'})],
  ],
  'quotation-unclosed': [
    ['straight', article({body: [said('"The boat is full, said the skipper.')]}), '/body/0'],
    ['curly', article({body: [said('“The boat is full, said the skipper.')]}), '/body/0'],
    ['not opened', article({body: [said('The boat is full,” said the skipper, and left.')]}), '/body/0'],
    ['two kinds', article({body: [said('“The boat is full," said the skipper.')]}), '/body/0'],
    ['German', article({body: [said('„Das Boot ist voll, sagte er.')]}), '/body/0'],
    ['French', article({body: [said('« Le bateau est plein, dit-il.')]}), '/body/0'],
    ['Swedish', article({body: [said('”Båten är full, sade han.')]}), '/body/0'],
    ['Japanese', article({body: [said('「満員だ、と彼は言った。')]}), '/body/0'],
    ['pairs', article({body: [said('“A,” she said, "b".'), said('„c“ und „d”'), said('»f« «g»'), said('”g” sade ”h”'), said('「あ『い』」')]})],
    ['measures', article({body: [said('He is 6\'2" and has a 27" screen, a 5\'11" coat.')]})],
    ['apostrophes', article({body: [said('’Tis the skippers’ own, ’90s rock ’n’ roll')]})],
    ['a quotation that closes below', article({body: [said('"The boat is full.'), said('It leaves at six.'), said('Nobody stays."')]})],
    ['several paragraphs', article({body: [said('“The boat is full.'), said('“It leaves at six.”')]})],
    ['code', article({body: [paragraph(words('Write '), {type: 'inlineCode', value: '"'}, words('.'))]})],
  ],
  'review-without-rating': [
    ['no rating', feedback({kind: 'review'}), ''],
    ['a rating', feedback({kind: 'review', ratings: [{value: 3}]})],
    ['a letter', feedback()],
  ],
  'section-empty': [
    ['a heading alone', brief({sections: [{type: 'section', heading: [words('Sea')], lead: [], items: []}]}), '/sections/0'],
    ['an item', brief({sections: [{type: 'section', lead: [], items: [{type: 'item', children: []}]}]})],
  ],
  'url-bare': [
    ['in a text', article({body: [said('See https://ferry.example/winter.')]}), '/body/0/children/0/value'],
    ['without a scheme', article({body: [said('See www.ferry.example now')]}), '/body/0/children/0/value'],
    ['the words of a link', article({body: [paragraph(link('https://a.example', 'https://a.example'))]}), '/body/0/children/0'],
    ['code and a scheme', article({body: [paragraph({type: 'inlineCode', value: 'https://a.example'}), said('the https:// in front')]})],
    ['a name', article({body: [paragraph(link('https://a.example', 'a.example'))]})],
  ],
  'word-repeated': [
    ['the the', article({body: [said('It leaves the the quay.')]}), '/body/0/children/0/value'],
    ['at the start', article({headline: 'The the tide'}), '/headline'],
    ['across marks', article({body: [paragraph(words('of the '), {type: 'strong', children: [words('the tide')]})]}), '/body/0'],
    ['at the end', article({body: [said('It is full full.')]}), '/body/0/children/0/value'],
    ['in French', article({language: 'fr', body: [said('dans le le port')]}), '/body/0/children/0/value'],
    ['an English word in another language', article({language: 'en', body: [said('It left with with him; die die')]}), '/body/0/children/0/value', '/body/0/children/0/value'],
    ['had had', article({...en, body: [said('He had had it, and that that is so.')]})],
    ['die die', article({language: 'de', body: [said('Leute, die die Fähre nehmen')]})],
    ['names', article({body: [said('Bora Bora and Walla Walla')]})],
    ['parts of words', article({body: [said('step-by-step step-in, that that’s, in in-house, v. v.1')]})],
    ['verse', {type: 'poem', children: [{type: 'stanza', children: [1, 2].map(() => ({type: 'line', children: [words('sail sail on')]}))}]}],
    ['three times', article({body: [said('When is it done done done?')]})],
    ['sentences', article({body: [said('He left. left is not right')]})],
  ],
} // biome-ignore format: a table

test('every rule has cases that fire and cases that do not', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(rules).sort())
  for (const [code, list] of Object.entries(cases)) {
    expect(
      list.some(([, , ...places]) => places.length > 0),
      code,
    ).toBe(true)
    expect(
      list.some(([, , ...places]) => places.length === 0),
      code,
    ).toBe(true)
  }
})

for (const [code, list] of Object.entries(cases)) {
  test.each(list)(`${code}: %s`, (_name, value, ...places) => {
    const rule: Rule | undefined = new Map<string, Rule>(Object.entries(rules)).get(code)
    const result = check(value, {rules: {[code]: rule}, now: '2026-11-24'})
    expect(result.ok, JSON.stringify(result.diagnostics)).toBe(true)
    expect(result.diagnostics.map(({at}) => at)).toEqual(places)
    for (const one of result.diagnostics) {
      expect(one.code).toBe(code)
      expect(one.message).toMatch(/^Unexpected .+, expected .+[^.]$/)
    }
  })
}

test('the messages read as sentences', () => {
  const document = brief({
    headline: 'TKTK',
    publishedAt: '2025-01-02',
    updatedAt: '2025-01-01',
    lead: [heading(5)],
    sections: [{type: 'section', lead: [], items: []}],
    ...by({name: 'Ada Lund'}, {name: 'Ada Lund'}),
  })
  expect(check(document).diagnostics.map(({message}) => message)).toMatchInlineSnapshot(`
    [
      "Unexpected second \`Ada Lund\`, expected each name once",
      "Unexpected placeholder \`TKTK\`, expected finished copy",
      "Unexpected heading of depth 5 as the first, expected depth 4 at the most",
      "Unexpected section 1 without content, expected a section with content",
      "Unexpected update \`2025-01-01\` before the publication \`2025-01-02\`, expected an update after the publication",
    ]
  `)
})

test('law: a rule says nothing of a code that is not its own, and names a place that is there', () => {
  assertLaw(
    'rules name places',
    fc.property(anyDocument, (document) => {
      for (const [code, rule] of Object.entries(rules)) {
        for (const one of rule(document, {now: '2026-11-24'})) {
          expect(one.code).toBe(code)
          expect(resolve(document, one.at ?? '/'), one.at).toBeDefined()
        }
      }
    }),
  )
})
