import {existsSync, readFileSync} from 'node:fs'
import type {Parsed} from '@copydesk/schema'
import {expect, test} from 'vitest'
import {atom, rss} from '../../src/index.ts'

const shared = new URL('../../../../../shared/conformance/atom-rss/', import.meta.url)
const isThere = existsSync(shared)
if (!isThere) console.info('the set of feedvalidator: skipped, ../shared is absent')

interface Expectation {
  readonly file: string
  /** What the validator says of the file, or with `!` what it must not say. */
  readonly expect: string
}

function read({file}: Expectation): Parsed {
  const source = readFileSync(new URL(`feedvalidator/${file}`, shared), 'utf8')
  return (/<rss[\s>]/.test(source) ? rss : atom).parse(source, {rules: {}})
}

const expectations: readonly Expectation[] = isThere
  ? JSON.parse(readFileSync(new URL('expectations.json', shared), 'utf8')).files
  : []

/** The moments that were read, of the feed and of its entries. */
const dates = ({documents, envelope}: Parsed): readonly string[] =>
  [
    envelope?.updatedAt,
    ...documents.flatMap((one) => (one.ok ? [one.value.publishedAt, one.value.updatedAt] : [])),
  ].filter((date) => date !== undefined)

const messages = ({documents, diagnostics}: Parsed): string =>
  [...diagnostics, ...documents.flatMap((one) => one.diagnostics)]
    .map(({message}) => message)
    .join('\n')

const articles = ({documents}: Parsed) =>
  documents.flatMap((one) => (one.ok && one.value.type === 'article' ? [one.value] : []))

/** What is looked at where the validator says so, and whether we see it as it does. */
const views: readonly (readonly [name: string, says: RegExp, agrees: (parsed: Parsed) => boolean])[] = [
  ['dates that are right', /^(?:ValidW3CDTFDate|ValidRFC2822Date|!InvalidRFC2822Date)$/, (parsed) => dates(parsed).length > 0],
  [
    'dates that are wrong',
    /^(?:InvalidRFC3339Date|InvalidRFC2822Date|ProblematicalRFC822Date)$/,
    (parsed) => dates(parsed).length === 0 || /date|zone/.test(messages(parsed)),
  ],
  ['titles', /^ValidTitle$/, (parsed) => articles(parsed).some(({headline}) => headline !== undefined) || parsed.envelope?.title !== undefined || /title|link/.test(messages(parsed))],
  ['links', /^(?:ValidAtomLinkRel|!InvalidLink|!MissingLink)$/, (parsed) => articles(parsed).some(({url, related}) => url !== undefined || related !== undefined) || parsed.envelope?.url !== undefined || /link/.test(messages(parsed))],
  ['neither title nor description', /^ItemMustContainTitleOrDescription$/, (parsed) => articles(parsed).some(({headline, body}) => headline === undefined && body.length === 0)],
] // biome-ignore format: a table

test('every file of the set of feedvalidator is read, and each that has documents gives them', () => {
  if (!isThere) return
  const counts = {files: 0, documents: 0, unread: 0, empty: 0}
  for (const one of expectations) {
    const {documents} = read(one)
    counts.files++
    counts.documents += documents.length
    counts.unread += documents.filter(({ok}) => !ok).length
    counts.empty += documents.length === 0 ? 1 : 0
  }
  console.info(`feedvalidator: ${JSON.stringify(counts)}`)
  expect(counts).toMatchInlineSnapshot(`
    {
      "documents": 832,
      "empty": 394,
      "files": 1143,
      "unread": 0,
    }
  `)
})

test('what the validator says of dates, titles and links is what we see', () => {
  if (!isThere) return
  const agreement = views.map(([name, says, agrees]) => {
    const files = expectations.filter((one) => says.test(one.expect))
    const others = files.filter((one) => !agrees(read(one))).map(({file}) => file)
    console.info(`feedvalidator, ${name}: ${files.length - others.length} of ${files.length}`)
    return [name, files.length - others.length, others] as const
  })
  expect(agreement).toMatchInlineSnapshot(`
    [
      [
        "dates that are right",
        48,
        [],
      ],
      [
        "dates that are wrong",
        83,
        [
          "ext/thr/invalid-updated.xml",
          "rss20/data-types-datetime/invalid_pubdate_differential.xml",
          "rss20/data-types-datetime/invalid_pubdate_dow.xml",
          "rss20/data-types-datetime/pubdate_a.xml",
          "rss20/data-types-datetime/pubdate_pre_y2k.xml",
          "rss20/data-types-datetime/pubdate_with_diff_min.xml",
        ],
      ],
      [
        "titles",
        3,
        [],
      ],
      [
        "links",
        9,
        [],
      ],
      [
        "neither title nor description",
        1,
        [],
      ],
    ]
  `)
})
