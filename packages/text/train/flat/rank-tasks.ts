import type {Candidate, SpanQuestion} from '../../src/learned/flat/candidates.ts'
import {keyOf} from '../align.ts'
import type {Settings} from '../grow-forest.ts'
import type {CorpusPage, Gold} from '../load-pages.ts'

/** What a candidate is worth: 1 where it is the field, parts where it is a part. Undefined where the page does not tell. */
export type Worth = (candidate: Candidate) => number

/** How candidates of a page are judged for a field, or undefined where its gold is silent. */
export function worthOf(question: SpanQuestion, page: CorpusPage): Worth | undefined {
  const {gold} = page
  if (question === 'headline') {
    const headline = plain(gold.headline ?? '')
    return headline === '' ? undefined : ({text}) => (plain(text) === headline ? 1 : 0)
  }
  if (question === 'dek') {
    const dek = bagOf(gold.dek ?? '')
    return dek.size === 0 ? undefined : ({text}) => partOf(overlap(dek, bagOf(text)))
  }
  if (question === 'name') {
    const names = new Set((gold.authors ?? []).map((name) => plain(name).replace(/^by /, '')))
    return names.size === 0 ? undefined : ({text}) => (names.has(plain(text)) ? 1 : 0)
  }
  if (question === 'date') {
    const {days} = gold
    return days?.length
      ? ({timestamp, ambiguous}) =>
          [timestamp, ambiguous].some((stamp) => days.includes(stamp?.slice(0, 10) ?? '')) ? 1 : 0
      : undefined
  }
  if (question === 'heading') {
    if (!gold.paragraphs || gold.kind !== undefined) return undefined
    const headings = new Set((gold.headings ?? []).map(plain))
    return ({text}) => (headings.has(plain(text)) ? 1 : 0)
  }
  const topics = topicsOf(page.dev, gold)
  return topics.size === 0 ? undefined : ({text}) => (topics.has(plain(text)) ? 1 : 0)
}

const topicsOf = (dev: boolean, {topics = [], topicsListed}: Gold): ReadonlySet<string> =>
  new Set((dev ? topicsListed : topics.length >= 2) ? topics.map(plain) : [])

/** One kind of quotation mark, of dash and of blank, in small letters. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′´`ʼ‹›]/g, "'")
    .replace(/[“”„‟″«»「」『』]|''/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>()
  for (const word of text.split(/[^\p{L}\p{N}\p{M}]+/u)) {
    const key = keyOf(word)
    if (key !== '') bag.set(key, (bag.get(key) ?? 0) + 1)
  }
  return bag
}

/** Only nearly the whole dek counts in full. */
const partOf = (f1: number): number => (f1 > 0.97 ? 1 : 0.6 * f1 ** 4)

/** F1 of two bags of words. */
function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let hit = 0
  let all = 0
  for (const [word, count] of b) {
    hit += Math.min(count, a.get(word) ?? 0)
    all += count
  }
  for (const count of a.values()) all += count
  return all === 0 ? 0 : (2 * hit) / all
}

const base: Settings = {
  trees: 80,
  depth: 4,
  rate: 0.1,
  rowShare: 0.5,
  featureShare: 0.3,
  least: 3,
  l2: 3,
  seed: 7,
}

/** How the forests that choose fields are grown. */
export const rankSettings: Readonly<Record<SpanQuestion, Settings>> = {
  headline: {...base, trees: 180, depth: 5},
  dek: {...base, trees: 90},
  name: {...base, trees: 120},
  date: base,
  topic: base,
  heading: base,
}
