import {type DigitOrder, digitOrder, findDates, type PrintedDate} from '../dates/printed-date.ts'
import {findPhrases, type PhraseHit, phraseIndex} from '../lexicon/phrase-index.ts'
import {type CleanText, cleanText} from '../page/clean-text.ts'
import {type Words, wordAt, wordsOf} from '../page/words.ts'
import {findGlue, kindOf} from './glue.ts'
import {linesOf, type TextLine} from './lines.ts'
import {findRepeats, type Repeat} from './repeats.ts'

/** All that is known of the page before it is cut: its words and what stands out among them. */
export interface Page {
  readonly clean: CleanText
  readonly text: string
  readonly lines: readonly TextLine[]
  readonly glue: ReadonlySet<number>
  readonly words: Words
  /** The folded word also stands in the page with a small first letter: it is no name. */
  readonly common: Uint8Array
  /** Pairs of capitalised words that stand in the page twice or more: names, mostly. */
  readonly pairs: ReadonlySet<number>
  readonly hits: readonly PhraseHit[]
  readonly repeats: readonly Repeat[]
  readonly dates: readonly PrintedDate[]
  readonly order: DigitOrder
  /** Small words show that the page is in English, whose titles have capitals throughout. */
  readonly english: boolean
}

/** A line shorter than this is looked at as one that stands by itself. */
const longLine = 400

/** Look over a page once. */
export function surveyPage(source: string, languageOf: (words: Words) => string | undefined): Page {
  const clean = cleanText(source)
  const {text} = clean
  const lines = linesOf(text)
  const glue = lines.flatMap(({start, end}) =>
    end - start >= longLine ? findGlue(text, start, end) : [],
  )
  const words = wordsOf(text, glue)
  const language = languageOf(words)?.toLowerCase()
  const english = language === undefined || language.startsWith('en')
  const order = digitOrder(text) ?? (english ? undefined : 'dayFirst')
  return {
    clean,
    text,
    lines,
    glue: new Set(glue),
    words,
    common: commonWords(text, words),
    pairs: repeatedPairs(text, words),
    hits: findPhrases(words, phraseIndex()),
    repeats: findRepeats(words),
    dates: findDates(text, order),
    order,
    english,
  }
}

function commonWords(text: string, words: Words): Uint8Array {
  const common = new Uint8Array(words.folded.length)
  for (let at = 0; at < words.count; at++) {
    if (kindOf(text.charAt(words.starts[at] ?? 0)) === 'lower') common[words.ids[at] ?? 0] = 1
  }
  return common
}

/** The words between two offsets, as indices. */
export function wordRange(words: Words, start: number, end: number): readonly [number, number] {
  return [wordAt(words, start), wordAt(words, end)]
}

/** A number for a word and the one after it. */
export const pairOf = (words: Words, index: number): number =>
  (words.ids[index] ?? 0) * words.folded.length + (words.ids[index + 1] ?? 0)

function repeatedPairs(text: string, words: Words): ReadonlySet<number> {
  const seen = new Set<number>()
  const pairs = new Set<number>()
  let before = false
  for (let at = 0; at < words.count; at++) {
    const upper = kindOf(text.charAt(words.starts[at] ?? 0)) === 'upper'
    if (upper && before) {
      const pair = pairOf(words, at - 1)
      if (seen.has(pair)) pairs.add(pair)
      else seen.add(pair)
    }
    const end = text.charAt((words.ends[at] ?? 0) - 1)
    before = upper && kindOf(end) !== 'other'
  }
  return pairs
}
