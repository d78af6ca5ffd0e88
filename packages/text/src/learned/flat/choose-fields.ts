import {bestCount} from '../fields/best-count.ts'
import type {Candidate, SpanQuestion} from './candidates.ts'

/** A candidate with how likely it is the field. */
export interface Rated extends Candidate {
  readonly confidence: number
}

/** The fields of a flattened page. */
export interface RunFields {
  readonly headline?: Rated | undefined
  /** The places where the headline stands. */
  readonly copies: readonly Rated[]
  readonly dek?: Rated | undefined
  readonly authors: readonly Rated[]
  readonly date?: Rated | undefined
  readonly topics: readonly Rated[]
}

/** Below these a field is absent. */
const headlineFrom = 0.03
const dekFrom = 0.12
const authorFrom = 0.1
/** Names that are less likely do not count among those that are expected. */
const leastName = 0.02
const dateFrom = 0.03
const topicFrom = 0.3

/** Choose each field among its rated candidates. */
export function chooseFields(rated: Readonly<Record<SpanQuestion, readonly Rated[]>>): RunFields {
  const headline = together(rated.headline.map(once))
  const [first] = headline
  return {
    headline: first && first.confidence >= headlineFrom ? first : undefined,
    copies: first ? rated.headline.map(once).filter(({text}) => text === first.text) : [],
    dek: best(rated.dek, dekFrom),
    authors: authors(rated.name),
    date: best(rated.date, dateFrom),
    topics: apart(rated.topic.filter(({confidence}) => confidence >= topicFrom)),
  }
}

/** A text that the page says twice in a row, without its copy. */
function once(rated: Rated): Rated {
  const half = rated.text.length >> 1
  const text = rated.text.slice(0, half).trim()
  if (text.length < shortestTwice || text !== rated.text.slice(-half).trim()) return rated
  return {...rated, text, end: rated.start + text.length}
}

const shortestTwice = 12

function best(rated: readonly Rated[], from: number): Rated | undefined {
  let found: Rated | undefined
  for (const candidate of rated)
    if (candidate.confidence >= from && candidate.confidence > (found?.confidence ?? 0))
      found = candidate
  return found
}

/** Equal texts speak for one another: each stands once, at its likeliest place. */
function together(rated: readonly Rated[]): readonly Rated[] {
  const groups = new Map<string, {best: Rated; doubt: number}>()
  for (const candidate of rated) {
    const known = groups.get(candidate.text)
    if (!known) groups.set(candidate.text, {best: candidate, doubt: 1 - candidate.confidence})
    else {
      known.doubt *= 1 - candidate.confidence
      if (candidate.confidence > known.best.confidence) known.best = candidate
    }
  }
  return [...groups.values()]
    .sort((a, b) => a.doubt - b.doubt || a.best.start - b.best.start)
    .map(({best: candidate, doubt}) => ({...candidate, confidence: 1 - doubt}))
}

/** As many of the likeliest names as promise most, but for those that another one holds. */
function authors(rated: readonly Rated[]): readonly Rated[] {
  const apart: Rated[] = []
  const ranked = [...rated].sort((a, b) => b.confidence - a.confidence || a.start - b.start)
  if ((ranked[0]?.confidence ?? 0) < authorFrom) return []
  for (const candidate of ranked) {
    if (candidate.confidence < leastName) break
    const key = candidate.text.toLowerCase()
    const known = apart.some(
      ({text, start, end}) =>
        text.toLowerCase().includes(key) ||
        key.includes(text.toLowerCase()) ||
        (candidate.start < end && candidate.end > start),
    )
    if (!known) apart.push(candidate)
  }
  const count = bestCount(apart.map(({confidence}) => confidence))
  return apart.slice(0, count).sort((a, b) => a.start - b.start)
}

/** The likeliest of those that overlap, each text once, in the order of the page. */
function apart(rated: readonly Rated[]): readonly Rated[] {
  const taken: Rated[] = []
  const texts = new Set<string>()
  const runs = new Set<number>()
  for (const candidate of [...rated].sort(
    (a, b) => b.confidence - a.confidence || a.start - b.start,
  )) {
    const key = candidate.text.toLowerCase()
    let free = !texts.has(key)
    for (let at = candidate.from; at <= candidate.to; at++) if (runs.has(at)) free = false
    if (!free) continue
    texts.add(key)
    for (let at = candidate.from; at <= candidate.to; at++) runs.add(at)
    taken.push(candidate)
    if (taken.length === 30) break
  }
  return taken.sort((a, b) => a.start - b.start)
}
