import {isInstruction} from '@copydesk/schema'
import type {PrintedDate} from '../dates/printed-date.ts'
import {agencies, byMarkers, weakMarkers} from '../lexicon/bylines.ts'
import {endsSentence, firstLetter, lastMark} from '../page/shapes.ts'
import {fold} from '../page/words.ts'
import {kindOf} from '../segment/glue.ts'
import {hasNoNote} from '../segment/notes.ts'
import type {Page} from '../segment/page.ts'
import {hitsWithin} from '../segment/page-ranges.ts'
import type {Piece} from '../segment/piece.ts'
import {isFileName, shapeOf} from '../segment/shape.ts'
import {isNameShape} from './names.ts'
import {type FeatureName, type FeatureTable, featureTable} from './vector.ts'
import {wordSums} from './word-sums.ts'

/** Measure every piece of a page: by itself first, then by its neighbours. */
export function measure(page: Page, pieces: readonly Piece[]): FeatureTable {
  const {table, set} = featureTable(pieces.length)
  const counts = new Map<string, number>()
  const keys = pieces.map(({text}) => keyOf(text))
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  let date = 0
  for (const [index, piece] of pieces.entries()) {
    while ((page.dates[date]?.end ?? piece.start + 1) <= piece.start && date < page.dates.length)
      date++
    const put = (name: FeatureName, value: number): void => set(index, name, value)
    measureAlone(page, piece, put)
    put('repeated', Math.min(3, (counts.get(keys[index] ?? '') ?? 1) - 1))
    put('position', page.text.length > 0 ? piece.start / page.text.length : 0)
    put('date', dateShare(page.dates[date], piece))
    put('blanksAfter', Math.min(2, pieces[index + 1]?.blanks ?? 2))
  }
  measureNeighbours(table, pieces, set)
  return table
}

/** Long texts are compared by their beginnings, so that the map stays small. */
const keyOf = (text: string): string => text.slice(0, 120).toLowerCase()

function dateShare(date: PrintedDate | undefined, piece: Piece): number {
  if (!date || date.start >= piece.end || date.end <= piece.start) return 0
  return Math.min(1, (date.end - date.start) / (piece.end - piece.start))
}

/** Letters beyond this many are not looked at: a line of a megabyte shows its nature sooner. */
const looked = 600

function measureAlone(
  page: Page,
  piece: Piece,
  put: (name: FeatureName, value: number) => void,
): void {
  const {text} = piece
  const length = text.length
  const upTo = Math.min(piece.to, piece.from + 120)
  const sums = wordSums(page)
  const over = (sum: Int32Array): number => sum[Math.max(piece.from, upTo)]! - sum[piece.from]!
  const lower = over(sums.lowers)
  const functions = over(sums.functions)
  const job = over(sums.jobs) > 0 ? 1 : 0
  const count = Math.max(1, upTo - piece.from)
  const letters = countLetters(text)
  const unspaced = letters.unspaced > 0.3
  const words = unspaced ? length / 2 : count
  const ends = endsSentence(text)
  put('bias', 1)
  put('count', Math.min(1, words / 40))
  put('length', Math.min(1, (unspaced ? length * 2.5 : length) / 240))
  put('tiny', words <= 3 ? 1 : 0)
  put('short', words <= 14 && length <= 100 ? 1 : 0)
  put('sentence', ends ? 1 : 0)
  put('colon', lastMark(text) === ':' ? 1 : 0)
  put('ellipsis', /(?:…|\.\.\.)$/.test(text) ? 1 : 0)
  const first = kindOf(firstLetter(text))
  put('upper', first === 'upper' ? 1 : 0)
  put('lowerStart', first === 'lower' ? 1 : 0)
  put('digitStart', first === 'digit' ? 1 : 0)
  put('lowerShare', unspaced ? 0.7 : lower / count)
  put('functionShare', unspaced ? (letters.commas > 0 || ends ? 0.35 : 0.1) : functions / count)
  put('allCaps', letters.capitals > 3 && letters.smalls === 0 ? 1 : 0)
  put('digits', letters.digits)
  put('commas', Math.min(1, letters.commas / 3))
  put('quote', /^["'“„«‚‘»「]/.test(text) ? 1 : 0)
  put('bars', /\s[|·•/>›»]\s|[|]|^[>›»]/.test(text.slice(0, looked)) ? 1 : 0)
  put('address', /https?:|www\.|\S@\S+\.\S/.test(text.slice(0, looked)) ? 1 : 0)
  put('bullet', /^(?:[•·*‣◦▪–—-]\s|\d{1,2}[.)]\s)/.test(text) ? 1 : 0)
  put('blanksBefore', Math.min(2, piece.blanks))
  put('flat', piece.flat ? 1 : 0)
  put('name', isNameShape(text) ? 1 : 0)
  put('byMarker', opensByline(text) ? 1 : 0)
  put('jobWord', job)
  put('copyright', /[©®]|^\(c\)/i.test(text.slice(0, looked)) ? 1 : 0)
  put('fileName', piece.to - piece.from === 1 && isFileName(shapeOf(page, piece.from)) ? 1 : 0)
  if (/撮影|提供|写真：|^© ?|^\(c\)/iu.test(text.slice(-60)) && length < 300) put('creditMark', 1)
  put(
    'mark',
    letters.capitals + letters.smalls + letters.digits === 0 && letters.unspaced === 0 ? 1 : 0,
  )
  put('instruction', !hasNoNote(page, piece) && isInstruction(text) ? 1 : 0)
  let hits = 0
  const shares = new Map<FeatureName, number>()
  for (const hit of hitsWithin(page.hits, piece.from, upTo)) {
    const covered =
      ((page.words.ends[hit.end - 1] ?? 0) - (page.words.starts[hit.start] ?? 0)) /
      Math.max(1, length)
    // Two words tell something wherever they stand; one word only where it is most of the piece.
    const told = Math.min(1, covered) + (hit.end - hit.start > 1 ? 0.35 : 0)
    if (hit.kind === 'creditLabel' && isMarked(page, hit.start, hit.end)) put('creditMark', 1)
    shares.set(hit.kind, Math.min(1.35, (shares.get(hit.kind) ?? 0) + told))
    hits = Math.max(hits, covered)
  }
  for (const [kind, share] of shares) put(kind, share)
  put('hits', Math.min(1, hits))
  put(
    'prose',
    proseOf(
      length,
      ends,
      unspaced ? 0.35 : functions / count,
      unspaced ? 0.7 : lower / count,
      unspaced,
    ),
  )
}

/** `Photo: …`, `(Photo by …)`: the label is used as one. */
function isMarked({text, words}: Page, start: number, end: number): boolean {
  const from = words.starts[start] ?? 0
  const to = words.ends[end - 1] ?? 0
  const behind = text.slice(to - 1, to + 2).trim()
  return (
    /^[^\s]?[:：/]/.test(behind) ||
    /[(（|©]/.test(text.charAt(from) + text.charAt(from - 1)) ||
    end - start > 1
  )
}

/** How much a piece reads like running prose, 0 to 1, without looking at its words' meaning. */
function proseOf(
  length: number,
  ends: boolean,
  functions: number,
  lower: number,
  unspaced: boolean,
): number {
  const size = Math.min(1, (unspaced ? length * 2.5 : length) / 160)
  if (functions < 0.12 || lower < 0.35) return 0
  return Math.min(1, size * (ends ? 1 : 0.6) + (ends && size > 0.25 ? 0.2 : 0))
}

function opensByline(text: string): boolean {
  const words = text
    .slice(0, 100)
    .split(/[\s:]+/)
    .filter(Boolean)
  const [first = '', second = ''] = words
  const marker = fold(first)
  const upper = (word: string | undefined): boolean => kindOf(word?.charAt(0) ?? '') === 'upper'
  if (byMarkers.has(marker)) {
    // `Text` is a marker only with its colon: else it begins a sentence or a label of the page.
    if (/^te[ksx]/.test(marker) && !/^\S+\s?:/.test(text)) return false
    if (words.length === 1) return text.length < 16
    if (!weakMarkers.has(marker)) return text.length < 80
    return (upper(second) || agencies.has(second.toLowerCase())) && text.length < 240
  }
  // `Kolumne von Ada Lund`: a label before the marker.
  if (words.length > 9 || text.length > 80 || /[.!?:]$/.test(text)) return false
  const at = words.findIndex(
    (word, index) => index > 0 && index < 4 && clearMarkers.has(word.toLowerCase()),
  )
  return (
    at > 0 &&
    upper(words[at + 1]) &&
    upper(words.at(-1)) &&
    isNameShape(
      words
        .slice(at + 1, at + 3)
        .join(' ')
        .replace(/[,.]$/, ''),
    )
  )
}

const clearMarkers: ReadonlySet<string> = new Set(['by', 'von', 'par', 'por', 'door'])

interface Letters {
  readonly capitals: number
  readonly smalls: number
  readonly digits: number
  readonly commas: number
  readonly unspaced: number
}

function countLetters(text: string): Letters {
  const most = Math.min(text.length, looked)
  let capitals = 0
  let smalls = 0
  let digits = 0
  let commas = 0
  let unspaced = 0
  for (let at = 0; at < most; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) smalls++
    else if (code >= 0x41 && code <= 0x5a) capitals++
    else if (code >= 0x30 && code <= 0x39) digits++
    else if (code === 0x2c || code === 0x3001 || code === 0xff0c) commas++
    else if (code >= 0x3040 && code <= 0x9fff) unspaced++
    else if (code >= 0x0e00 && code <= 0x0eff) unspaced++
    else if (code >= 0xc0 && code < 0x2000) {
      const kind = kindOf(text.charAt(at))
      if (kind === 'upper') capitals++
      else smalls++
    } else if (code >= 0xac00 && code <= 0xd7a3) smalls++
  }
  return {
    capitals,
    smalls,
    digits: digits / Math.max(1, most),
    commas,
    unspaced: unspaced / Math.max(1, most),
  }
}

function measureNeighbours(
  table: FeatureTable,
  pieces: readonly Piece[],
  set: (piece: number, name: FeatureName, value: number) => void,
): void {
  const prose = (index: number): number =>
    index >= 0 && index < pieces.length ? table.at(index, 'prose') : 0
  const spaced = isSpaced(table, pieces)
  let run = 0
  for (let index = 0; index < pieces.length; index++) {
    const tight = pieces[index]?.blanks === 0 && (pieces[index + 1]?.blanks ?? 1) === 0
    if (spaced && tight && !pieces[index]?.flat) set(index, 'offStyle', 1)
    set(index, 'proseBefore', prose(index - 1))
    set(index, 'proseAfter', prose(index + 1))
    let near = 0
    for (let step = 1; step <= 3; step++)
      near = Math.max(near, prose(index - step), prose(index + step))
    set(index, 'proseNear', near)
    set(index, 'hitsBefore', index > 0 ? table.at(index - 1, 'hits') : 0)
    set(index, 'hitsAfter', index + 1 < pieces.length ? table.at(index + 1, 'hits') : 0)
    run = prose(index) < 0.3 ? run + 1 : 0
    if ((run > 0 && prose(index + 1) >= 0.3) || (run > 0 && index === pieces.length - 1)) {
      for (let step = 0; step < run; step++) set(index - step, 'shortRun', Math.min(1, run / 12))
    }
  }
}

/** On this page paragraphs stand between blank lines: most of the long ones do. */
function isSpaced(table: FeatureTable, pieces: readonly Piece[]): boolean {
  let all = 0
  let spaced = 0
  for (const [index, piece] of pieces.entries()) {
    if (piece.flat || table.at(index, 'prose') < 0.9) continue
    all++
    if (piece.blanks > 0) spaced++
  }
  return all >= 4 && spaced > all * 0.6
}
