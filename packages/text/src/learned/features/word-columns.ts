import {agencies, byMarkers, jobWords, nameJoiners, nameParticles} from '../../lexicon/bylines.ts'
import {functionWords} from '../../lexicon/function-words.ts'
import {months} from '../../lexicon/months.ts'
import {phrases} from '../../lexicon/phrases.ts'
import {sectionNames} from '../../lexicon/sections.ts'
import type {Columns} from './columns.ts'
import {type PageWords, wordHash} from './page-words.ts'
import {phraseCover, phraseKinds} from './phrase-table.ts'

const hashes = (words: Iterable<string>): ReadonlySet<number> => new Set([...words].map(wordHash))
const functional = hashes(Object.values(functionWords).flat())
const monthWords = hashes(months.keys())
const byWords = hashes(byMarkers)
const jobs = hashes(jobWords.keys())
const particles = hashes([...nameParticles, ...nameJoiners])
const sections = hashes([...sectionNames].filter((name) => !name.includes(' ')))

/** Single words that credit a picture, and the agencies and archives that sell them. Source: general knowledge. */
const credits = hashes([
  ...phrases.creditLabel.split(/[|\n]/).filter((phrase) => !phrase.includes(' ')),
  ...agencies,
  ...'getty imago alamy keystone shutterstock scanpix newscom zuma bloomberg pixabay unsplash'.split(
    ' ',
  ),
])

/** Kinds of phrase that stand around an article, not in it. */
const furniture: readonly number[] = phraseKinds.flatMap((name, index) =>
  ['creditLabel', 'updatedLabel', 'publishedLabel', 'readingTime'].includes(name) ? [] : [index],
)

/** What the words of each segment are: their case, their repeats in the page, lexicon hits. */
export function wordColumns(columns: Columns, words: PageWords): void {
  const total = columns.add('words')
  const capitals = columns.add('capitals')
  const meanLength = columns.add('meanLength')
  const longest = columns.add('longest')
  const small = columns.add('functionWords')
  const month = columns.add('month')
  const by = columns.add('byMarker')
  const byFirst = columns.add('byFirst')
  const job = columns.add('job')
  const section = columns.add('section')
  const nameLike = columns.add('nameLike')
  const often = columns.add('often')
  const creditFirst = columns.add('creditFirst')
  const creditLast = columns.add('creditLast')
  const cover = phraseCover(words)
  const kinds = phraseKinds.length
  const kindColumns = phraseKinds.map((name) => columns.add(name))
  const junk = columns.add('furniture')
  const counts = new Uint16Array(words.different)
  for (let at = 0; at < words.count; at++) {
    const id = words.ids[at] ?? 0
    counts[id] = Math.min(65535, (counts[id] ?? 0) + 1)
  }
  const tellings = tellingsOf(words)
  const logs = Float64Array.from(counts, Math.log2)
  for (let row = 0; row < columns.count; row++) {
    const from = words.first[row] ?? 0
    const to = words.first[row + 1] ?? 0
    const count = to - from
    let capital = 0
    let letters = 0
    let longestWord = 0
    let functionCount = 0
    let monthCount = 0
    let byCount = 0
    let jobCount = 0
    let sectionCount = 0
    let oddSmall = 0
    let repeats = 0
    for (let at = from; at < to; at++) {
      const wordLength = words.lengths[at] ?? 0
      letters += wordLength
      if (wordLength > longestWord) longestWord = wordLength
      const id = words.ids[at]!
      const told = tellings[id]!
      if (words.capital[at] === 1) capital++
      else if ((told & 1) === 0) oddSmall++
      functionCount += (told >> 1) & 1
      monthCount += (told >> 2) & 1
      byCount += (told >> 3) & 1
      jobCount += (told >> 4) & 1
      sectionCount += (told >> 5) & 1
      repeats += logs[id]!
    }
    const share = 1 / Math.max(1, count)
    total[row] = count
    capitals[row] = capital * share
    meanLength[row] = letters * share
    longest[row] = longestWord
    small[row] = functionCount * share
    month[row] = Math.min(monthCount, 3)
    by[row] = Math.min(byCount, 3)
    byFirst[row] = count > 0 && byWords.has(words.hashes[from] ?? 0) ? 1 : 0
    job[row] = jobCount
    section[row] = sectionCount * share
    nameLike[row] =
      count >= 2 && count <= 8
        ? capital >= 2 && oddSmall <= byCount
          ? 2
          : oddSmall <= 1
            ? 1
            : 0
        : 0
    often[row] = repeats * share
    for (let index = 0; index < kinds; index++) {
      const column = kindColumns[index]
      if (column) column[row] = (cover[row * kinds + index] ?? 0) * share
    }
    for (let at = from; at < Math.min(to, from + 2); at++)
      if (credits.has(words.hashes[at] ?? 0)) creditFirst[row] = 1
    for (let at = Math.max(from, to - 5); at < to; at++)
      if (credits.has(words.hashes[at] ?? 0)) creditLast[row] = to - at
    let junkShare = 0
    for (const index of furniture) junkShare += (cover[row * kinds + index] ?? 0) * share
    junk[row] = junkShare
  }
}

/** What the lexicons say of each different word, a bit each: a page says most words again and again. */
function tellingsOf({count, different, ids, hashes: hashOf}: PageWords): Uint8Array {
  const tellings = new Uint8Array(different)
  let next = 0
  // A word's number is the next one where it stands for the first time.
  for (let at = 0; at < count && next < different; at++) {
    if (ids[at] !== next) continue
    const hash = hashOf[at]!
    let told = 0
    for (const [bit, list] of lexicons.entries()) if (list.has(hash)) told |= 1 << bit
    tellings[next++] = told
  }
  return tellings
}

const lexicons = [particles, functional, monthWords, byWords, jobs, sections]
