import {wordSums} from '../features/word-sums.ts'
import {anyEditionSection} from '../lexicon/edition-sections.ts'
import {firstLetter} from '../page/shapes.ts'
import {fold} from '../page/words.ts'
import {kindOf} from '../segment/glue.ts'
import type {Page} from '../segment/page.ts'

/** How a heading is set off. */
export const decors = {plain: 0, pictograph: 1, capitals: 2, number: 3, bullet: 4, sign: 5} as const

/** What is measured of a few words by themselves. */
export interface Measures {
  readonly chars: number
  readonly words: number
  /** The last mark: 0 none, 1 full stop, 2 colon, 3 question or call, 4 dash, 5 comma, 6 bracket or quote. */
  readonly end: number
  readonly decor: number
  /** The number that leads it in, or 0. */
  readonly number: number
  readonly upperShare: number
  readonly lowerStart: number
  readonly functionShare: number
  readonly digits: number
  readonly quoted: number
  readonly brackets: number
  readonly address: number
  /** 1 it is the name of a section, 0.5 it begins or ends with one. */
  readonly named: number
  readonly commas: number
  /** Sentences that end inside. */
  readonly stops: number
}

const counted = /^(?:#|No\.?\s?)?(\d{1,2})[.):]?(?=\s)/
const mayCount: ReadonlySet<string> = new Set('0123456789#N')

/** No heading is looked at beyond so many words. */
const looked = 24

/** Measure the words of a page from one to another. */
export function measureWords(page: Page, from: number, to: number): Measures {
  const {words, text} = page
  const start = words.starts[from] ?? 0
  const end = words.ends[to - 1] ?? start
  const stop = Math.min(to, from + looked)
  const sums = wordSums(page)
  const over = (sum: Int32Array, last: number): number => sum[Math.max(from, last)]! - sum[from]!
  const uppers = over(sums.uppers, stop)
  const letters = over(sums.letters, stop)
  const functions = over(sums.functions, stop)
  const digits = over(sums.digits, stop)
  const brackets = over(sums.brackets, stop)
  const address = over(sums.addresses, stop) > 0 ? 1 : 0
  const commas = over(sums.commas, stop)
  const stops = over(sums.stops, Math.min(stop, to - 1))
  const count = Math.max(1, stop - from)
  const head = text.slice(start, Math.min(end, start + 160))
  const number = mayCount.has(head.charAt(0)) ? Number(counted.exec(head)?.[1] ?? 0) : 0
  return {
    chars: end - start,
    words: to - from,
    end: endOf(text.slice(Math.max(start, end - 3), end)),
    decor: decorOf(head, number, end - start),
    number,
    upperShare: letters === 0 ? 0.5 : uppers / letters,
    lowerStart: kindOf(firstLetter(head)) === 'lower' ? 1 : 0,
    functionShare: functions / count,
    digits: digits / count,
    quoted: /["“„«”»]/.test(head) ? 1 : 0,
    brackets: brackets / count,
    address,
    named: namedBy(page, from, to, head, end - start),
    commas,
    stops,
  }
}

function endOf(tail: string): number {
  const last = tail.charAt(tail.length - 1)
  if (last === '.' || last === '…') return 1
  if (last === ':' || last === '：') return 2
  if (last === '?' || last === '!') return 3
  if (last === '—' || last === '–' || last === '-') return 4
  if (last === ',' || last === ';') return 5
  if (/[.!?…]["”’»)*]$/.test(tail)) return 1
  return /[)\]"”’»]/.test(last) ? 6 : 0
}

function decorOf(head: string, number: number, chars: number): number {
  const first = head.charCodeAt(0) | 0x20
  if (first >= 0x61 && first <= 0x7a) {
    if (number > 0) return decors.number
    return chars < 120 && isInCapitals(head) ? decors.capitals : decors.plain
  }
  if (/^\p{Extended_Pictographic}/u.test(head) && !/^\d/.test(head)) return decors.pictograph
  if (number > 0) return decors.number
  if (/^(?:[•·*‣◦▪▶►+]|[–—-](?=\s))/u.test(head)) return decors.bullet
  if (chars < 120 && isInCapitals(head)) return decors.capitals
  return /^[^\p{L}\p{N}("'“„«¿¡$€£‘]/u.test(head) ? decors.sign : decors.plain
}

/** Two capitals stand together, and no small letter anywhere. */
function isInCapitals(head: string): boolean {
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) return false
  }
  return /\p{Lu}{2}/u.test(head) && head === head.toUpperCase()
}

function namedBy(page: Page, from: number, to: number, head: string, chars: number): number {
  if (chars > 60 || !mayBeNamed(page, from, to)) return 0
  const said = head.split(/\s+/).map(fold).filter(Boolean)
  if (said.length === 0) return 0
  const bare = /^\d+$/.test(said[0] ?? '') ? said.slice(1) : said
  if (anyEditionSection.has(bare.join(' '))) return 1
  for (let length = Math.min(3, bare.length - 1); length > 0; length--) {
    if (anyEditionSection.has(bare.slice(0, length).join(' '))) return 0.5
    if (anyEditionSection.has(bare.slice(-length).join(' '))) return 0.5
  }
  return 0
}

/** The words that section names begin and end with. */
const namesBegin: ReadonlySet<string> = new Set(
  [...anyEditionSection].map((name) => name.split(' ')[0] ?? ''),
)
const namesEnd: ReadonlySet<string> = new Set(
  [...anyEditionSection].map((name) => name.split(' ').at(-1) ?? ''),
)

/** A name of a section begins with these words or ends with them; joined words are looked at whole. */
function mayBeNamed({words, glue}: Page, from: number, to: number): boolean {
  let last = ''
  let number = true
  for (let word = from; word < to; word++) {
    if (word > from && glue.has(words.starts[word]!)) return true
    const folded = words.folded[words.ids[word]!]!
    if (folded === '') continue
    if (number && namesBegin.has(folded)) return true
    // A number may stand before the name.
    number &&= last === '' && /^\d+$/.test(folded)
    last = folded
  }
  return namesEnd.has(last)
}
