import {byMarkers} from '../lexicon/bylines.ts'
import {anyFunctionWord, connectors} from '../lexicon/function-words.ts'
import {isLikelyName, isName, readCredit} from './credit-line.ts'
import type {Stretch} from './verse-poem.ts'

/** What stands by a poem, in offsets. */
export interface PoemHead {
  readonly title?: Stretch | undefined
  readonly author?: Stretch | undefined
  readonly translator?: Stretch | undefined
  readonly source?: Stretch | undefined
  readonly credits: readonly Stretch[]
}

interface Word extends Stretch {
  readonly text: string
}

const reach = 260
const mostWords = 30

/** Read the title and the poet that stand before a poem in a flattened text. */
export function headBefore(text: string, floor: number, start: number): PoemHead {
  const words = wordsBefore(text, Math.max(floor, start - reach), start)
  const name = nameAtEnd(words)
  if (name) {
    const marked = name > 0 && byMarkers.has(bare(words[name - 1]?.text ?? ''))
    const titleEnd = marked ? name - 1 : name
    const title = titleAtEnd(words.slice(0, titleEnd))
    const author = stretchOf(words, name, words.length)
    if (marked || title) return {title, author, credits: [stretchOf(words, titleEnd, words.length)]}
  }
  return {title: capitalsAtEnd(words) ?? quotedAtEnd(words), credits: []}
}

/** Read `— Name, “Title”` behind a poem in a flattened text. */
export function creditBehind(text: string, end: number, ceiling: number): PoemHead | undefined {
  const tail = text.slice(end, Math.min(ceiling, end + 200))
  const dash = /^\s*[—–-]{1,2}\s*/.exec(tail)?.[0]
  if (dash === undefined) return undefined
  const start = end + dash.length
  const quoted = /^([^“"«„.]{4,60}?),?\s*([“"«„])([^”"»“]{1,140})[”"»“]/.exec(
    text.slice(start, start + 220),
  )
  if (quoted && isName(quoted[1] ?? '')) {
    const author = {start, end: start + (quoted[1] ?? '').length}
    const title = start + quoted[0].length - 1 - (quoted[3] ?? '').length
    return {
      author,
      title: {start: title, end: start + quoted[0].length - 1},
      credits: [{start, end: start + quoted[0].length}],
    }
  }
  const words = wordsBefore(text, start, Math.min(text.length, start + 60))
  for (let count = Math.min(4, words.length); count >= 2; count--) {
    const author = stretchOf(words, 0, count)
    if (isLikelyName(text.slice(author.start, author.end))) return {author, credits: [author]}
  }
  return undefined
}

/** Read the lines before and behind a poem where lines stand. */
export function headOfLines(
  text: string,
  before: readonly Stretch[],
  behind: readonly Stretch[],
): PoemHead {
  const head: {title?: Stretch; author?: Stretch; translator?: Stretch; source?: Stretch} = {}
  const credits: Stretch[] = []
  const take = (line: Stretch, bareNames: boolean): boolean => {
    const told = text.slice(line.start, line.end)
    const credit = readCredit(told)
    if (!credit) return false
    if (credit.author !== undefined && !bareNames && told.startsWith(credit.author)) return false
    for (const key of ['author', 'title', 'translator', 'source'] as const) {
      const at = credit[key] === undefined ? -1 : told.indexOf(credit[key])
      if (at >= 0 && credit[key] !== undefined)
        head[key] ??= {start: line.start + at, end: line.start + at + credit[key].length}
    }
    credits.push(line)
    return true
  }
  for (const line of behind) if (!take(line, false)) break
  let number = before.length - 1
  for (; number >= 0 && before.length - number <= 2; number--) {
    const line = before[number]!
    const above = before[number - 1]
    const likely = isLikelyName(text.slice(line.start, line.end))
    const titled = above !== undefined && isTitle(text.slice(above.start, above.end), true)
    if (!take(line, likely || titled)) break
  }
  const line = before[number]
  if (
    line &&
    !head.title &&
    isTitle(text.slice(line.start, line.end), head.author !== undefined && credits.length > 0)
  )
    head.title = unquoted(text, line)
  return {...head, credits}
}

/** A title is short and does not end like a sentence, or stands over a name, in capitals or in quotes. */
function isTitle(line: string, overName: boolean): boolean {
  if (line.length > 110 || !/^[\p{Lu}\d“"«„'‘¿¡—([]/u.test(line)) return false
  if (line === line.toUpperCase() || /^[“"«„].*[”"»“]$/.test(line)) return true
  if (overName) return line.length < 60 || isTitleCase(line.split(/\s+/))
  return line.length <= 60 && !/[.!?:;,…]["”»’]?$/.test(line)
}

const small = (word: string): boolean => anyFunctionWord.has(word) || connectors.has(word)
const bare = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const isCapital = (word: string): boolean =>
  /^[^\p{L}\p{N}]*[\p{Lu}\d]/u.test(word) || !/[\p{L}\p{N}]/u.test(word)

function isTitleCase(words: readonly string[]): boolean {
  return words.every((word) => isCapital(word) || small(bare(word)))
}

function unquoted(text: string, {start, end}: Stretch): Stretch {
  const quoted = /^[“"«„]/.test(text.charAt(start)) && /[”"»“]$/.test(text.charAt(end - 1))
  return quoted ? {start: start + 1, end: end - 1} : {start, end}
}

function wordsBefore(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = []
  let at = from
  // The first word may be cut: it is left out unless the text begins there.
  if (from > 0 && text.charAt(from - 1) !== ' ') while (at < to && text.charAt(at) !== ' ') at++
  while (at < to) {
    while (at < to && text.charAt(at).trim() === '') at++
    const start = at
    while (at < to && text.charAt(at).trim() !== '') at++
    if (at > start) words.push({start, end: at, text: text.slice(start, at)})
  }
  return words
}

const stretchOf = (words: readonly Word[], from: number, to: number): Stretch => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
})

/** The index of the word that a name at the end begins with: behind a marker, or with a given name. */
function nameAtEnd(words: readonly Word[]): number | undefined {
  const join = (from: number): string =>
    words
      .slice(from)
      .map(({text}) => text)
      .join(' ')
  for (let count = 2; count <= 6 && count <= words.length; count++) {
    const from = words.length - count
    if (byMarkers.has(bare(words[from - 1]?.text ?? '')) && isName(join(from))) return from
  }
  for (let count = Math.min(5, words.length); count >= 2; count--) {
    if (isLikelyName(join(words.length - count))) return words.length - count
  }
  return undefined
}

const endsSentence = (word: string): boolean => /[.!?…]["”»’)]*$/.test(word)

/** The title that ends a run of words: in quotes, or back to a sentence end through words of title case. */
function titleAtEnd(words: readonly Word[]): Stretch | undefined {
  const quoted = quotedAtEnd(words)
  if (quoted) return quoted
  const low = Math.max(0, words.length - mostWords)
  let start: number | undefined
  for (let at = words.length - 1; at >= low; at--) {
    const word = words[at]!.text
    if (!isCapital(word) && !small(bare(word))) break
    const before = words[at - 1]
    if (isCapital(word) && (!before || endsSentence(before.text))) start = at
  }
  return start === undefined ? undefined : stretchOf(words, start, words.length)
}

function quotedAtEnd(words: readonly Word[]): Stretch | undefined {
  const last = words.at(-1)
  if (!last || !/[”"»]$/.test(last.text)) return undefined
  for (let at = words.length - 1; at >= Math.max(0, words.length - mostWords); at--) {
    const {text, start} = words[at]!
    if (/^[“"«„][\p{Lu}\d—]/u.test(text) && (at < words.length - 1 || text.length > 2))
      return {start: start + 1, end: last.end - 1}
  }
  return undefined
}

function capitalsAtEnd(words: readonly Word[]): Stretch | undefined {
  let at = words.length
  let letters = 0
  while (at > 0 && words.length - at < mostWords) {
    const {text} = words[at - 1]!
    if (text !== text.toUpperCase() || /^\d+$/.test(text)) break
    letters += bare(text).length
    at--
  }
  return letters >= 3 && at < words.length ? stretchOf(words, at, words.length) : undefined
}
