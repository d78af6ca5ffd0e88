import {parsePrintedDate} from '../dates/parse-printed-date.ts'
import type {Columns} from '../features/columns.ts'
import {type PageWords, pageWords} from '../features/page-words.ts'
import {claimedNames} from './claimed-names.ts'
import type {MarkedView} from './marked-lines.ts'
import type {ClaimField, PageClaim} from './marked-page.ts'

/** How the lines agree with what the page says of itself. */
export function claimColumns(
  columns: Columns,
  view: MarkedView,
  words: PageWords,
  language: string | undefined,
): void {
  const {claims} = view.page
  const of = (field: ClaimField, from?: PageClaim['from']): readonly string[] =>
    claims
      .filter((claim) => claim.field === field && (from === undefined || claim.from === from))
      .map(({value}) => value)
  likeness(columns, words, 'dataHeadline', of('headline', 'data'))
  likeness(columns, words, 'metaHeadline', of('headline', 'meta'))
  likeness(columns, words, 'title', titleParts(of('headline', 'title')))
  likeness(columns, words, 'dekClaim', of('dek'))
  likeness(columns, words, 'topicClaim', of('topic').slice(0, 100))
  likeness(columns, words, 'sectionClaim', [...of('section'), ...of('site')])
  const site = new Set(of('site').map((name) => name.toLowerCase()))
  const names = of('author')
    .flatMap((name) => claimedNames(name))
    .filter((name) => !site.has(name.toLowerCase()) && !/^\S+\.\p{L}{2,4}$/u.test(name))
  likeness(columns, words, 'authorClaim', names)
  countIn(columns, words, 'authorsIn', names)
  countIn(columns, words, 'topicsIn', of('topic').slice(0, 100))
  shared(columns, words, 'bodyClaim', of('body'))
  shared(columns, words, 'dekPart', of('dek'))
  days(columns, view, of('publishedAt'), of('updatedAt'), language)
}

/** `Headline - Section | Site`: the whole and every beginning and end at a mark. */
export function titleParts(titles: readonly string[]): readonly string[] {
  const parts = new Set<string>(titles)
  for (const title of titles) {
    const cuts = [...title.slice(0, 600).matchAll(/\s+[-–—|•·»«:/]+\s+|[|:]\s+/g)]
    for (const cut of cuts.slice(0, 12)) {
      parts.add(title.slice(0, cut.index))
      parts.add(title.slice(cut.index + cut[0].length))
    }
  }
  return [...parts]
}

/** The best F1 of a line’s words with one of the claims’, in order or not; 2 where all are the same. */
function likeness(
  columns: Columns,
  words: PageWords,
  name: string,
  claims: readonly string[],
): void {
  const column = columns.add(name)
  if (claims.length === 0) {
    column.fill(-1)
    return
  }
  const told = pageWords(claims)
  const owners = new Map<number, number[]>()
  for (let claim = 0; claim < claims.length; claim++) {
    for (let at = told.first[claim] ?? 0; at < (told.first[claim + 1] ?? 0); at++) {
      const hash = told.hashes[at] ?? 0
      const list = owners.get(hash)
      if (!list) owners.set(hash, [claim])
      else if (list.length < 200) list.push(claim)
    }
  }
  const hits = new Int32Array(claims.length)
  for (let row = 0; row < columns.count; row++) {
    const from = words.first[row] ?? 0
    const to = words.first[row + 1] ?? 0
    const size = to - from
    if (size === 0 || size > 400) continue
    const touched: number[] = []
    const seen = new Map<number, number>()
    for (let at = from; at < to; at++) {
      const hash = words.hashes[at] ?? 0
      const list = owners.get(hash)
      if (!list) continue
      const times = seen.get(hash) ?? 0
      seen.set(hash, times + 1)
      // The claims that hold the word more often than the line has had it so far.
      let last = -1
      let same = 0
      for (const claim of list) {
        same = claim === last ? same + 1 : 0
        last = claim
        if (same !== times) continue
        if (hits[claim] === 0) touched.push(claim)
        hits[claim] = (hits[claim] ?? 0) + 1
      }
    }
    let best = 0
    for (const claim of touched) {
      const begin = told.first[claim] ?? 0
      const length = (told.first[claim + 1] ?? 0) - begin
      const f1 = (2 * (hits[claim] ?? 0)) / (size + length)
      hits[claim] = 0
      const exact = length === size && f1 === 1 && sameOrder(words, from, told, begin, size)
      best = Math.max(best, exact ? 2 : f1)
    }
    column[row] = best
  }
}

function sameOrder(a: PageWords, from: number, b: PageWords, begin: number, size: number): boolean {
  for (let step = 0; step < size; step++)
    if (a.hashes[from + step] !== b.hashes[begin + step]) return false
  return true
}

/** How many different claims stand whole in a line, and the share of its words that they are. */
function countIn(
  columns: Columns,
  words: PageWords,
  name: string,
  claims: readonly string[],
): void {
  const column = columns.add(name)
  const cover = columns.add(`${name}Share`)
  const told = pageWords(claims)
  const starts = new Map<number, number[]>()
  for (let claim = 0; claim < claims.length; claim++) {
    const begin = told.first[claim] ?? 0
    if (begin === told.first[claim + 1]) continue
    const hash = told.hashes[begin] ?? 0
    const list = starts.get(hash)
    if (!list) starts.set(hash, [claim])
    else if (list.length < 20) list.push(claim)
  }
  for (let row = 0; row < columns.count; row++) {
    const to = words.first[row + 1] ?? 0
    const from = words.first[row] ?? 0
    const found = new Set<number>()
    let covered = 0
    for (let at = from; at < to; at++) {
      for (const claim of starts.get(words.hashes[at] ?? 0) ?? []) {
        const begin = told.first[claim] ?? 0
        const length = (told.first[claim + 1] ?? 0) - begin
        if (at + length > to || !sameOrder(words, at, told, begin, length)) continue
        if (!found.has(claim)) covered += length
        found.add(claim)
      }
    }
    column[row] = Math.min(20, found.size)
    cover[row] = covered / Math.max(1, to - from)
  }
}

/** The share of a line’s runs of three words that stand in the claims. */
function shared(columns: Columns, words: PageWords, name: string, claims: readonly string[]): void {
  const column = columns.add(name)
  const text = claims.map((claim) => claim.slice(0, 200_000))
  if (text.length === 0) {
    column.fill(-1)
    return
  }
  const told = pageWords(text)
  const runs = new Set<number>()
  for (let at = 0; at + 2 < told.count; at++) runs.add(runAt(told, at))
  for (let row = 0; row < columns.count; row++) {
    const from = words.first[row] ?? 0
    const to = words.first[row + 1] ?? 0
    let hits = 0
    for (let at = from; at + 2 < to; at++) if (runs.has(runAt(words, at))) hits++
    column[row] = to - from < 3 ? -0.5 : hits / (to - from - 2)
  }
}

const runAt = ({hashes}: PageWords, at: number): number =>
  (Math.imul((hashes[at] ?? 0) ^ 0x5bd1e995, 0x01000193) ^
    Math.imul((hashes[at + 1] ?? 0) + 0x3c6ef372, 0x85ebca6b) ^
    Math.imul((hashes[at + 2] ?? 0) + 0x27d4eb2f, 0xc2b2ae35)) |
  0

/** The day of an ISO time as written, and a day off in UTC: pages print the reader’s or the house’s day. */
export function dayOf(value: string): string | undefined {
  return /^\s*(\d{4}-\d\d-\d\d)/.exec(value)?.[1]
}

function days(
  columns: Columns,
  {lines, page: {elements}}: MarkedView,
  published: readonly string[],
  updated: readonly string[],
  language: string | undefined,
): void {
  const printed = columns.add('printsDay')
  const first = columns.add('publishedDay')
  const later = columns.add('updatedDay')
  const machine = columns.add('timeDay')
  const publishedDays = new Set(published.flatMap((value) => dayOf(value) ?? []))
  const updatedDays = new Set(updated.flatMap((value) => dayOf(value) ?? []))
  const digits = columns.get('digit')
  for (const [row, line] of lines.entries()) {
    for (let at = line.firstInside; at < line.lastInside; at++) {
      const element = elements[at]
      if (element?.tag !== 'time' || element.value === undefined || element.end < line.from)
        continue
      const day = dayOf(element.value)
      if (day === undefined) continue
      machine[row] = publishedDays.has(day) ? 3 : updatedDays.has(day) ? 2 : 1
      break
    }
    if ((digits[row] ?? 0) === 0 || line.text.length > 400) continue
    const date = parsePrintedDate(line.text, language)
    if (!date) continue
    printed[row] = 1
    const readings = [date.timestamp, date.ambiguous ?? ''].map((value) => value.slice(0, 10))
    first[row] =
      publishedDays.size === 0 ? -1 : readings.some((day) => publishedDays.has(day)) ? 1 : 0
    later[row] = updatedDays.size === 0 ? -1 : readings.some((day) => updatedDays.has(day)) ? 1 : 0
  }
}
