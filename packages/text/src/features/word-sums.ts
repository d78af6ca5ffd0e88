import {jobWords} from '../lexicon/bylines.ts'
import {anyFunctionWord} from '../lexicon/function-words.ts'
import {firstLetter} from '../page/shapes.ts'
import {kindOf} from '../segment/glue.ts'
import type {Page} from '../segment/page.ts'

/** How many words of each kind stand before a word: stretches that overlap are counted at once. */
export interface WordSums {
  readonly uppers: Int32Array
  /** Words with a case that are no function words. */
  readonly letters: Int32Array
  /** Words that begin with a small letter. */
  readonly lowers: Int32Array
  readonly jobs: Int32Array
  readonly functions: Int32Array
  readonly digits: Int32Array
  readonly brackets: Int32Array
  readonly addresses: Int32Array
  readonly commas: Int32Array
  /** Words that end a sentence. */
  readonly stops: Int32Array
}

const made = new WeakMap<Page, WordSums>()

/** The sums over a page, counted when they are first asked for. */
export function wordSums(page: Page): WordSums {
  let sums = made.get(page)
  if (!sums) {
    sums = sumsOf(page)
    made.set(page, sums)
  }
  return sums
}

function sumsOf({text, words}: Page): WordSums {
  const empty = (): Int32Array => new Int32Array(words.count + 1)
  const sums = {
    uppers: empty(),
    letters: empty(),
    lowers: empty(),
    jobs: empty(),
    functions: empty(),
    digits: empty(),
    brackets: empty(),
    addresses: empty(),
    commas: empty(),
    stops: empty(),
  }
  const functional = words.folded.map((word) => anyFunctionWord.has(word))
  const jobs = words.folded.map((word) => jobWords.has(word))
  for (let word = 0; word < words.count; word++) {
    const start = words.starts[word]!
    const said = text.slice(start, Math.min(words.ends[word]!, start + 60))
    const first = kindOf(firstLetter(said))
    const functions = functional[words.ids[word]!] === true
    const upper = !functions && first === 'upper'
    const add = (sum: Int32Array, has: boolean): void => {
      sum[word + 1] = sum[word]! + (has ? 1 : 0)
    }
    add(sums.digits, first === 'digit')
    add(sums.functions, functions)
    add(sums.lowers, first === 'lower')
    add(sums.jobs, jobs[words.ids[word]!] === true)
    add(sums.uppers, upper)
    add(sums.letters, upper || (!functions && first === 'lower'))
    const plain = isPlain(said)
    add(sums.brackets, !plain && /[()[\]]/.test(said))
    add(sums.addresses, !plain && /:\/\/|www\.|@/.test(said))
    add(sums.commas, !plain && /[,;]$/.test(said))
    add(sums.stops, !plain && said.length > 3 && /[.!?…][”"’»)]?$/.test(said))
  }
  return sums
}

/** Only letters and digits, or marks that tell nothing here: nothing more to look for. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const small = code | 0x20
    if ((small < 0x61 || small > 0x7a) && (code < 0xc0 || code >= 0x2000)) return false
  }
  return true
}
