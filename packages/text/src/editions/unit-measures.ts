import {anyEditionSection} from '../lexicon/edition-sections.ts'
import {anyFunctionWord} from '../lexicon/function-words.ts'
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

/** No heading is looked at beyond so many words. */
const looked = 24

/** Measure the words of a page from one to another. */
export function measureWords(page: Page, from: number, to: number): Measures {
  const {words, text} = page
  const start = words.starts[from] ?? 0
  const end = words.ends[to - 1] ?? start
  const stop = Math.min(to, from + looked)
  let uppers = 0
  let letters = 0
  let functions = 0
  let digits = 0
  let brackets = 0
  let address = 0
  let commas = 0
  let stops = 0
  for (let word = from; word < stop; word++) {
    const said = text.slice(
      words.starts[word] ?? 0,
      Math.min(words.ends[word] ?? 0, (words.starts[word] ?? 0) + 60),
    )
    const first = kindOf(firstLetter(said))
    const folded = words.folded[words.ids[word] ?? 0] ?? ''
    if (first === 'digit') digits++
    if (anyFunctionWord.has(folded)) functions++
    else if (first === 'upper' || first === 'lower') {
      letters++
      if (first === 'upper') uppers++
    }
    if (/[()[\]]/.test(said)) brackets++
    if (/:\/\/|www\.|@/.test(said)) address = 1
    if (/[,;]$/.test(said)) commas++
    if (word < to - 1 && /[.!?…][”"’»)]?$/.test(said) && said.length > 3) stops++
  }
  const count = Math.max(1, stop - from)
  const head = text.slice(start, Math.min(end, start + 160))
  const number = Number(/^(?:#|No\.?\s?)?(\d{1,2})[.):]?(?=\s)/.exec(head)?.[1] ?? 0)
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
    named: namedBy(head, end - start),
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
  if (/^\p{Extended_Pictographic}/u.test(head) && !/^\d/.test(head)) return decors.pictograph
  if (number > 0) return decors.number
  if (/^(?:[•·*‣◦▪▶►+]|[–—-](?=\s))/u.test(head)) return decors.bullet
  if (chars < 120 && /\p{Lu}{2}/u.test(head) && head === head.toUpperCase()) return decors.capitals
  return /^[^\p{L}\p{N}("'“„«¿¡$€£‘]/u.test(head) ? decors.sign : decors.plain
}

function namedBy(head: string, chars: number): number {
  if (chars > 60) return 0
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
