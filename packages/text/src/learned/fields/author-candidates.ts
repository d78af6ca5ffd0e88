import {agencies, jobWords, nameJoiners, nameParticles} from '../../lexicon/bylines.ts'
import {givenNames} from '../../lexicon/given-names.ts'
import {type Candidates, candidatesOf, type FieldContext, signedLog} from './field-context.ts'
import {isGiven, lineMarks} from './line-marks.ts'
import {nameMarks, noPlaces, placesOfNames} from './name-marks.ts'
import {bylineRest, isMarker, namesIn, type PrintedName} from './names-in.ts'

/** A name that may be an author’s, and the likeliest line that prints it. */
export interface AuthorCandidate extends PrintedName {
  readonly segment: number
  readonly at: number
  /** How it was cut out of its line: by the rules for names, at marks, as a whole, at given names. */
  readonly cut: 0 | 1 | 2 | 3
  readonly confidence: number
  readonly announced: boolean
  readonly marked: boolean
  /** Likely lines of the page that print it. */
  readonly lines: number
}

const least = 0.02
const mostLines = 24
const longestLine = 240

/** The names that may be authors’, with what is known of each. */
export function authorCandidates(
  context: FieldContext,
  headline: readonly number[],
): Candidates<AuthorCandidate> {
  const {segments, features, probabilities, body, start, end} = context
  const {columns, words} = features
  const items = collect(context)
  const top = items.reduce((sum, {confidence}) => Math.max(sum, confidence), 0)
  const from = headline.findLast((at) => at < start) ?? headline[0] ?? start
  const names = [
    'length',
    'words',
    'digit',
    'year',
    'clock',
    'byFirst',
    'job',
    'nameLike',
    'times',
    'creditFirst',
    'creditLast',
    'creditLabel',
    'separators',
    'commas',
    'joins',
    'shortRun',
    'furniture',
    'blanksBefore',
    'blanksAfter',
    'upper',
    'known',
    'address',
  ].map((name) => columns.get(name))
  const small = new Uint8Array(words.different)
  const inBody = new Uint16Array(words.different)
  for (let row = 0; row < segments.length; row++) {
    const text = (body[row] ?? 0) > 0.5
    for (let at = words.first[row] ?? 0; at < (words.first[row + 1] ?? 0); at++) {
      const id = words.ids[at] ?? 0
      if (words.capital[at] === 0) small[id] = 1
      if (text) inBody[id] = Math.min(999, (inBody[id] ?? 0) + 1)
    }
  }
  const perLine = new Map<number, number>()
  for (const {segment, cut} of items)
    if (cut === 0) perLine.set(segment, (perLine.get(segment) ?? 0) + 1)
  const marks = new Map<number, readonly number[]>()
  for (const {segment} of items)
    if (!marks.has(segment)) marks.set(segment, lineMarks(segments[segment]?.text ?? ''))
  const spelled = items.map((item) => wordsOf(item, context))
  const places = placesOfNames(spelled, words, segments, {start, end})
  const rank = new Map(items.map((item, index) => [item, index]))
  return candidatesOf(items, (item) => {
    const {segment, name, at} = item
    const printed = places[rank.get(item) ?? -1] ?? noPlaces
    const line = segments[segment]?.text ?? ''
    let lower = 0
    let told = 0
    let count = 0
    for (let word = words.first[segment] ?? 0; word < (words.first[segment + 1] ?? 0); word++) {
      const begin = words.starts[word] ?? 0
      if (begin < at || begin >= at + name.length) continue
      count++
      const id = words.ids[word] ?? 0
      if (small[id] === 1) lower++
      told += Math.min(9, inBody[id] ?? 0)
    }
    const spoken = name.split(/\s+/)
    let capitals = 0
    let given = 0
    let jobs = 0
    let shouted = 0
    for (const [index, word] of spoken.entries()) {
      const bare = word.toLowerCase().replace(/[^\p{L}-]/gu, '')
      const first = word.charAt(0)
      if (first !== first.toLowerCase()) capitals++
      if (word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()) shouted++
      if (isGiven(word)) given += index === 0 ? 2 : 1
      if (jobWords.has(bare)) jobs++
    }
    const p = (question: keyof typeof probabilities, row: number): number =>
      probabilities[question][row] ?? 0
    return [
      item.confidence,
      item.confidence / Math.max(0.01, top),
      items.filter(({confidence}) => confidence > item.confidence).length,
      item.announced ? 1 : 0,
      item.marked ? 1 : 0,
      item.cut,
      item.lines,
      signedLog(segment - from),
      signedLog(segment - start),
      signedLog(segment - end),
      at,
      line.length - at - name.length,
      name.length / Math.max(1, line.length),
      name.length,
      spoken.length,
      capitals / spoken.length,
      shouted,
      given,
      jobs,
      lower / Math.max(1, count),
      told / Math.max(1, count),
      agencies.has(name.toLowerCase()) ? 1 : 0,
      asianName(name),
      perLine.get(segment) ?? 0,
      items.some(
        (other) => other !== item && other.segment === segment && other.name.includes(name),
      )
        ? 1
        : 0,
      items.some(
        (other) => other !== item && other.segment === segment && name.includes(other.name),
      )
        ? 1
        : 0,
      body[segment] ?? 0,
      p('byline', segment),
      p('byline', segment - 1),
      p('byline', segment + 1),
      p('date', segment),
      Math.max(p('date', segment - 1), p('date', segment + 1)),
      p('headline', segment),
      p('dek', segment),
      p('heading', segment),
      ...nameMarks(name),
      printed.all,
      printed.before,
      printed.inside,
      printed.behind,
      printed.alone,
      printed.opened,
      printed.openedBehind,
      printed.atTop,
      printed.inClaim,
      ...names.map((column) => column[segment] ?? 0),
      ...(marks.get(segment) ?? []),
    ]
  })
}

/** The words of a candidate, as the page numbers them. */
function wordsOf(
  {segment, at, name}: AuthorCandidate,
  {features: {words}}: FieldContext,
): Int32Array {
  let from = words.first[segment] ?? 0
  let to = words.first[segment + 1] ?? 0
  while (from < to && (words.starts[from] ?? 0) < at) from++
  while (to > from && (words.starts[to - 1] ?? 0) >= at + name.length) to--
  return words.ids.slice(from, to)
}

/** 1 where a surname of a script without capitals begins the name, 2 where it has such a script only. */
function asianName(name: string): number {
  const code = name.charCodeAt(0)
  if (!(code >= 0x3400 && code <= 0x9fff) && !(code >= 0xac00 && code <= 0xd7a3)) return 0
  return givenNames.has(name.slice(0, 2)) || givenNames.has(name.charAt(0)) ? 1 : 2
}

function collect({segments, probabilities}: FieldContext): readonly AuthorCandidate[] {
  const scores = probabilities.byline
  const lines = segments
    .flatMap(({text}, segment) => {
      if (text.length > longestLine) return []
      if ((scores[segment] ?? 0) < least && (scores[segment - 1] ?? 0) < least) return []
      const before = segments[segment - 1]?.text
      const announced = before !== undefined && isMarker(before)
      // A marker alone on its line is the likelier one of the two: its opinion counts for the name.
      const confidence = Math.max(scores[segment] ?? 0, announced ? (scores[segment - 1] ?? 0) : 0)
      return confidence < least ? [] : [{segment, text, before, announced, confidence}]
    })
    .sort((a, b) => b.confidence - a.confidence || a.segment - b.segment)
    .slice(0, mostLines)
  const found = new Map<string, AuthorCandidate>()
  for (const {segment, text, before, announced, confidence} of lines) {
    const {rest, marked} = bylineRest(text)
    const add = (name: string, cut: 0 | 1 | 2 | 3, role?: string): void => {
      const at = text.indexOf(name)
      if (name.length < 2 || name.length > 60 || at < 0) return
      const key = name.toLowerCase()
      const known = found.get(key)
      if (known) {
        found.set(key, {...known, lines: known.lines + (known.segment === segment ? 0 : 1)})
        return
      }
      const told = role === undefined ? {name} : {name, role}
      found.set(key, {...told, segment, at, cut, confidence, announced, marked, lines: 1})
    }
    for (const {name, role} of namesIn(text, before)) add(name, 0, role)
    if (rest.length <= 60) add(rest, 2)
    for (const part of rest.split(/[,;|/·•()–—:\d]|\s{2,}|\s-\s/)) {
      const trimmed = part.trim()
      const spoken = trimmed.split(/\s+/)
      if (spoken.length > 8 || trimmed === '') continue
      const joined = spoken.findIndex((word) => nameJoiners.has(word.toLowerCase()))
      if (joined > 0) {
        add(spoken.slice(0, joined).join(' '), 1)
        add(spoken.slice(joined + 1).join(' '), 1)
      } else add(trimmed, 1)
      if (spoken.length >= 4) for (const name of atGivenNames(spoken)) add(name, 3)
    }
  }
  return [...found.values()].slice(0, 40)
}

/** `Ann Roe Jan Low`: a given name begins another name. */
function atGivenNames(words: readonly string[]): readonly string[] {
  const names: string[] = []
  let from = -1
  for (let at = 0; at <= words.length; at++) {
    const given = isGiven(words[at] ?? '')
    const before = (words[at - 1] ?? '').toLowerCase()
    if (at < words.length && !(given && (at - from >= 2 || from < 0) && !nameParticles.has(before)))
      continue
    if (from >= 0 && at - from >= 2) names.push(words.slice(from, at).join(' '))
    from = at
  }
  return names
}
