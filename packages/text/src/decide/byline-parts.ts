import {part, type Stretch} from '../draft/text-of.ts'
import {
  agencies,
  byMarkers,
  jobWords,
  nameJoiners,
  nameParticles,
  notInNames,
} from '../lexicon/bylines.ts'
import {kindOf} from '../segment/glue.ts'

/** One name of a byline with what is printed of the person. */
export interface CreditParts {
  /** What the words before the name say that the person did. */
  readonly lead?: string | undefined
  readonly name: Stretch
  readonly agency: boolean
  readonly jobTitle?: Stretch | undefined
  readonly organization?: Stretch | undefined
  readonly location?: Stretch | undefined
}

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly folded: string
  /** A comma, a bar or another mark behind it. */
  readonly stop: boolean
}

/** Longer lines are no bylines. */
const longest = 320

/** The names in a byline: `By Jane Doe, a reporter at The Post` or `Von Ada Lund und Jan Ruiz, Bern`. */
export function readCredits(line: Stretch): readonly CreditParts[] {
  if (line.text.length > longest) return []
  const words = splitWords(line.text)
  const credits: CreditParts[] = []
  let at = Math.max(
    0,
    words.findIndex(({text}, index) => index < 4 && clearMarkers.has(text)),
  )
  while (at < words.length && isLead(words[at], words[at + 1])) at++
  while (at < words.length && credits.length < 12) {
    const end = nameEnd(words, at)
    if (end === at) {
      if (credits.length === 0) return []
      break
    }
    const first = words[at]
    const last = words[end - 1]
    if (!first || !last) break
    const name = trimmed(line, first.start, last.end)
    const agency = end - at === 1 && (agencies.has(first.folded) || first.text.length <= 4)
    at = end
    while (words[at] && (words[at]?.folded === '' || nameJoiners.has(words[at]?.folded ?? ''))) at++
    const details =
      last.stop || /[,(|–—-]/.test(line.text.slice(last.end, words[at]?.start))
        ? detailsEnd(words, at)
        : at
    const lead = line.text.slice(0, first.start).toLowerCase()
    credits.push({
      name,
      lead,
      agency,
      ...(details > at ? readDetails(line, words, at, details) : {}),
    })
    at = details
    while (words[at] && (words[at]?.folded === '' || nameJoiners.has(words[at]?.folded ?? ''))) at++
  }
  return credits
}

/** Small, these words stand before a name and never begin one. */
const clearMarkers: ReadonlySet<string> = new Set(['by', 'von', 'par', 'por', 'door'])

function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(/[^\s,;|·•/()]+|[,;|·•/()]/gu)].map((match): Word => {
    const start = match.index
    const raw = match[0]
    const core = raw.replace(/[.:]+$/, '')
    return {
      start,
      end: start + raw.length,
      text: raw,
      folded: /^[,;|·•/()]$/.test(raw) ? '' : core.toLowerCase(),
      stop: /^[,;|·•/(]/.test(text.slice(start + raw.length).trimStart()),
    }
  })
}

/** Markers and what may stand round them: `Written by`, `Text:`, `Von`. */
function isLead(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next) return false
  return (
    word.folded === '' ||
    byMarkers.has(word.folded) ||
    (word.text.endsWith(':') && word.text.length < 16)
  )
}

function nameEnd(words: readonly Word[], at: number): number {
  let end = at
  let capitals = 0
  while (end < words.length && end - at < 6) {
    const word = words[end]
    if (!word || word.folded === '' || nameJoiners.has(word.folded)) break
    const kind = kindOf(word.text.charAt(0))
    if (kind === 'upper') {
      if (/\d|@/.test(word.text) || notInNames.has(word.folded)) break
      if (jobWords.has(word.folded) && capitals >= 2) break
      capitals++
    } else if (capitals === 0 && agencies.has(word.folded)) return end + 1
    else if (!nameParticles.has(word.folded)) break
    end++
    if (/[^.]\.$/.test(word.text) && word.text.length > 3) break
  }
  while (
    end > at &&
    nameParticles.has(words[end - 1]?.folded ?? '') &&
    kindOf(words[end - 1]?.text.charAt(0) ?? '') === 'lower'
  )
    end--
  const lone = end - at === 1 && byMarkers.has(words[at]?.folded ?? '')
  return capitals === 0 || lone ? at : end
}

/** What follows a comma belongs to the name before it unless it is a name itself. */
function detailsEnd(words: readonly Word[], at: number): number {
  const end = nameEnd(words, at)
  const upper = end - at
  const job = words.slice(at, at + 10).some(({folded}) => jobWords.has(folded))
  if (upper >= 2 && !words.slice(at, end).some(({folded}) => jobWords.has(folded))) return at
  if (!job && upper !== 1) return at
  let stop = at
  while (stop < words.length && stop - at < 14) {
    const word = words[stop]
    if (!word || /^[|·•;]$/.test(word.text) || /^\d/.test(word.text)) break
    if (word.text === ',' && stop > at && nameEnd(words, stop + 1) - stop - 1 >= 2) break
    if (nameJoiners.has(word.folded) && nameEnd(words, stop + 1) - stop - 1 >= 2) break
    stop++
  }
  return stop
}

const places: ReadonlySet<string> = new Set(
  'at for of with bei beim der des von für chez au à de du en del di presso da do no na bij van'.split(
    ' ',
  ),
)
const articles: ReadonlySet<string> = new Set(
  'a an the ein eine der die das un une le la el los il lo uma um een de het'.split(' '),
)

function readDetails(
  line: Stretch,
  words: readonly Word[],
  from: number,
  to: number,
): Partial<CreditParts> {
  let start = from
  while (start < to && (articles.has(words[start]?.folded ?? '') || words[start]?.folded === ''))
    start++
  let end = to
  while (end > start && words[end - 1]?.folded === '') end--
  const inside = words.slice(start, end)
  const stretch = (a: number, b: number): Stretch =>
    trimmed(line, words[a]?.start ?? 0, words[b - 1]?.end ?? 0)
  if (inside.length === 0) return {}
  if (!inside.some(({folded}) => jobWords.has(folded)))
    return inside.length <= 3 ? {location: stretch(start, end)} : {}
  const place = inside.findIndex(
    ({folded}, index) =>
      index > 0 &&
      places.has(folded) &&
      kindOf(inside[index + 1]?.text.charAt(0) ?? '') === 'upper',
  )
  if (place < 0) return {jobTitle: stretch(start, end)}
  const organization = stretch(start + place + 1, end)
  return {jobTitle: stretch(start, start + place), organization}
}

/** Without the marks that end a line. */
function trimmed(line: Stretch, from: number, to: number): Stretch {
  let high = to
  while (
    high > from &&
    /[\s.,:;]/.test(line.text.charAt(high - 1)) &&
    !/(?:^|[\s.])\p{Lu}\.$/u.test(line.text.slice(from, high))
  )
    high--
  return part(line, from, high)
}
