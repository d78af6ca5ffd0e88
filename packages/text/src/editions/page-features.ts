import {type EditionMark, editionMarks} from '../lexicon/edition-marks.ts'
import type {PhraseKind} from '../lexicon/phrase-index.ts'
import type {Page} from '../segment/page.ts'
import {countMarks} from './count-marks.ts'
import type {Heading} from './read-headings.ts'
import type {UnitView} from './span-features.ts'
import {decors} from './unit-measures.ts'

const marks = Object.keys(editionMarks) as EditionMark[] // its own keys
const kinds: readonly PhraseKind[] = [
  'greeting', 'highlights', 'signOff', 'linkListHeading', 'signUp', 'subscribe', 'comments', 'share', 'cookie', 'navigation',
  'legal', 'promo', 'access', 'creditLabel', 'topicsLabel', 'publishedLabel', 'readingTime', 'advertisement',
] // biome-ignore format: a table

/** What is asked of a whole page, in this order. */
export const pageFeatureNames: readonly string[] = [
  ...marks,
  ...kinds.map((kind) => `${kind}Hits`),
  'greetingEarly', 'signOffLate', 'numbered', 'titled', 'seriesEarly',
  'sections', 'items', 'headings', 'likely', 'headingShare', 'headingGap', 'longestGap', 'named', 'headline', 'headlineAt',
  'pictographs', 'capitals', 'numbers', 'bullets', 'shorts', 'blanks', 'meanChars', 'words', 'lines', 'flat', 'dates',
  'headingsBefore', 'runIns', 'bulletTextShare', 'brackets',
] // biome-ignore format: a table

/** The features of a page: how much in it speaks for an edition. */
export function pageFeatures(view: UnitView, headings: readonly Heading[]): Float32Array {
  const {page, units, measures, totals} = view
  const row = new Float32Array(pageFeatureNames.length)
  let at = 0
  const put = (value: number): void => {
    row[at++] = value
  }
  const text = page.text.toLowerCase().replaceAll("'", '’')
  const {length} = text
  for (const count of countMarks(text)) put(count)
  const hits = new Map<PhraseKind, number>()
  for (const {kind} of page.hits) hits.set(kind, (hits.get(kind) ?? 0) + 1)
  for (const kind of kinds) put(Math.min(30, hits.get(kind) ?? 0))
  const place = (word: number): number => (page.words.starts[word] ?? 0) / Math.max(1, length)
  put(page.hits.some(({kind, start}) => kind === 'greeting' && place(start) < 0.3) ? 1 : 0)
  put(page.hits.some(({kind, start}) => kind === 'signOff' && place(start) > 0.6) ? 1 : 0)
  const opening = text.slice(0, 700)
  put(
    /(?:^|[\s#(])(?:issue|edition|ausgabe|numéro|número|edizione|edição|editie|no\.|nr\.|n°|nº|#)\s?#?\d{1,4}(?!\d)/u.test(
      opening,
    )
      ? 1
      : 0,
  )
  put(/^\S+(?: \S+){0,5} (?:#?\d{1,4})(?:$|\n|\s)/u.test(text.slice(0, 90)) ? 1 : 0)
  put(
    /(?<!\p{L})(?:newsletter|digest|weekly|briefing|brief|roundup|dispatch|gazette|wochenbrief|rundbrief|infolettre|lettre|hebdo|boletín|semanal|boletim|rassegna|nieuwsbrief|bulletin)(?!\p{L})/u.test(
      opening,
    )
      ? 1
      : 0,
  )
  const sections = headings.filter(({kind}) => kind === 'section')
  const items = headings.filter(({kind}) => kind === 'item')
  const heads = headings.filter(({kind}) => kind !== 'headline')
  const perThousand = 1000 / Math.max(300, length)
  put(sections.length)
  put(items.length)
  put(heads.length * perThousand)
  put(heads.reduce((sum, {likely}) => sum + likely, 0) / Math.max(1, heads.length))
  put(heads.length / Math.max(1, totals['blocks'] ?? 1))
  const starts = heads.map(({first}) => units[first]?.start ?? 0)
  const gaps = starts.map((start, index) => (starts[index + 1] ?? length) - start)
  put((starts.at(-1) ?? 0) - (starts[0] ?? 0))
  put(Math.max(0, ...gaps) / Math.max(1, length))
  put(heads.filter(({first}) => (measures[first]?.named ?? 0) > 0).length)
  const headline = headings.find(({kind}) => kind === 'headline')
  put(headline?.likely ?? 0)
  put(headline ? (units[headline.first]?.start ?? 0) / Math.max(1, length) : 1)
  const blocks = Math.max(1, totals['blocks'] ?? 1)
  put(totals['pictograph'] ?? 0)
  put(totals['capitals'] ?? 0)
  put(totals['number'] ?? 0)
  put(totals['bullet'] ?? 0)
  put((totals['shorts'] ?? 0) / blocks)
  put((totals['blanks'] ?? 0) / blocks)
  put((totals['chars'] ?? 0) / blocks)
  put(page.words.count)
  put(Math.min(400, page.lines.length))
  put(units.filter(({flat}) => flat).length / Math.max(1, units.length))
  put(Math.min(20, page.dates.length))
  put((starts[0] ?? length) / Math.max(1, length))
  put(items.filter(({last}) => units[last]?.before === 0).length)
  let bulletChars = 0
  for (const told of measures) if (told.decor === decors.bullet) bulletChars += told.chars
  put(bulletChars / Math.max(1, length))
  put(measures.filter(({end}) => end === 6).length / Math.max(1, units.length))
  return row
}

/** The page of a view, for those who only have that. */
export const pageOf = ({page}: UnitView): Page => page
