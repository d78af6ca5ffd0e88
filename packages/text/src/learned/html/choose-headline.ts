import type {Columns} from '../features/columns.ts'
import {titleParts} from './claim-columns.ts'
import type {MarkedView} from './marked-lines.ts'

/** A text that may be the headline: a line, or the part of one that the page claims. */
export interface HeadlineCandidate {
  readonly text: string
  readonly segments: readonly number[]
  readonly features: readonly number[]
}

/** What the features of a headline are, in order. */
export const headlineFeatures: readonly string[] = [
  'most',
  'together',
  'data',
  'meta',
  'title',
  'level',
  'lines',
  'part',
  'share',
  'named',
  'beforeBody',
  'fromBody',
  'length',
  'rank',
  'otherMost',
  'sameAsData',
  'sameAsMeta',
  'sameAsTitle',
  'dataKnown',
  'listed',
  'linked',
  'inNavigation',
  'inSide',
  'hidden',
  'inHeader',
  'linesOfParent',
  'verbatimData',
  'verbatimMeta',
  'site',
]

/** Longer lines are no headlines, whatever the models say. */
const longest = 260

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Every text that may be the headline. */
export function headlineCandidates(
  {lines, page}: MarkedView,
  columns: Columns,
  scores: Float32Array,
  bodyStart: number,
): readonly HeadlineCandidate[] {
  const {claims, elements} = page
  const claimed = claims.filter(({field}) => field === 'headline')
  const of = (from: string): readonly string[] =>
    claimed.filter((claim) => claim.from === from).map(({value}) => value)
  const data = new Set(of('data').map(fold))
  const meta = new Set(of('meta').map(fold))
  const titles = new Set(titleParts(of('title')).map(fold))
  const verbatim = (from: string): ReadonlySet<string> =>
    new Set(of(from).map((value) => value.replace(/\s+/g, ' ').trim()))
  const verbatimData = verbatim('data')
  const verbatimMeta = verbatim('meta')
  const sites = new Set(claims.flatMap(({field, value}) => (field === 'site' ? fold(value) : [])))
  const parts = [...new Set([...of('data'), ...of('meta')])]
    .map((value) => value.replace(/\s+/g, ' ').trim())
    .filter((value) => value.length >= 12)
    .slice(0, 12)
  interface Place {
    text: string
    readonly segments: number[]
    most: number
    doubt: number
    part: number
    share: number
  }
  const found = new Map<string, Place>()
  const add = (text: string, row: number, part: number, share: number): void => {
    const score = scores[row] ?? 0
    const known = found.get(`${part} ${text}`)
    if (!known)
      found.set(`${part} ${text}`, {
        text,
        segments: [row],
        most: score,
        doubt: 1 - score,
        part,
        share,
      })
    else {
      known.segments.push(row)
      known.most = Math.max(known.most, score)
      known.doubt *= 1 - score
      known.share = Math.max(known.share, share)
    }
  }
  const [sData, sMeta, sTitle, level, named] = [
    'dataHeadline',
    'metaHeadline',
    'title',
    'headingLevel',
    'named:headline',
  ].map((name) => columns.get(name))
  for (const [row, line] of lines.entries()) {
    const {text} = line
    if (text.length > longest || text.length < 3) continue
    const like = Math.max(sData?.[row] ?? 0, sMeta?.[row] ?? 0, sTitle?.[row] ?? 0)
    if ((scores[row] ?? 0) < 0.02 && like < 0.6) continue
    add(text, row, 0, 1)
    for (let at = line.firstInside; at < line.lastInside; at++) {
      const element = elements[at]
      if (!element || element.end > line.to || element.start < line.from) continue
      const own = page.text.slice(element.start, element.end).trim()
      if (own.length >= 12 && own.length < text.length) add(own, row, 3, own.length / text.length)
    }
    const low = text.toLowerCase()
    for (const value of parts) {
      if (value.length >= text.length) continue
      const at = low.indexOf(value.toLowerCase())
      if (at < 0) continue
      const before = text.charAt(at - 1)
      const behind = text.charAt(at + value.length)
      if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(behind)) continue
      add(text.slice(at, at + value.length), row, at === 0 ? 1 : 2, value.length / text.length)
    }
  }
  const further = [
    'in:li',
    'linked',
    'named:nav',
    'named:related',
    'hidden',
    'in:header',
    'lines:parent',
  ].map((name) => columns.get(name))
  const places = [...found.values()].sort((a, b) => a.doubt - b.doubt).slice(0, 40)
  const max = (column: Float32Array | undefined, rows: readonly number[]): number =>
    Math.max(...rows.map((row) => column?.[row] ?? 0))
  return places.map((place, rank) => {
    const {segments} = place
    const key = fold(place.text)
    const levels = segments.map((row) => level?.[row] ?? 0).filter((value) => value > 0)
    const ahead = segments.findLast((row) => row <= bodyStart)
    const other = places.find((one) => one !== place && one.text !== place.text)
    return {
      text: place.text,
      segments,
      features: [
        place.most,
        1 - place.doubt,
        max(sData, segments),
        max(sMeta, segments),
        max(sTitle, segments),
        levels.length > 0 ? Math.min(...levels) : 0,
        Math.min(9, segments.length),
        place.part,
        place.share,
        max(named, segments),
        ahead === undefined ? 0 : 1,
        ahead === undefined ? 60 : Math.min(59, bodyStart - ahead),
        place.text.length,
        rank,
        other ? 1 - other.doubt : 0,
        data.has(key) ? 1 : 0,
        meta.has(key) ? 1 : 0,
        titles.has(key) ? 1 : 0,
        data.size > 0 ? 1 : 0,
        ...further.map((column) => Math.min(...segments.map((row) => column[row] ?? 0))),
        verbatimData.has(place.text) ? 1 : verbatimData.size > 0 ? 0 : -1,
        verbatimMeta.has(place.text) ? 1 : verbatimMeta.size > 0 ? 0 : -1,
        sites.has(key) ? 1 : 0,
      ],
    }
  })
}
