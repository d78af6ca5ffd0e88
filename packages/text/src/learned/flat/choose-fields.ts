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
const authorFrom = 0.2
/** A further author is at least so likely, and so likely beside the first. */
const furtherFrom = 0.3
const besideFirst = 0.5
const dateFrom = 0.03
const topicFrom = 0.3

/** Choose each field among its rated candidates. */
export function chooseFields(rated: Readonly<Record<SpanQuestion, readonly Rated[]>>): RunFields {
  const headline = together(rated.headline)
  const [first] = headline
  return {
    headline: first && first.confidence >= headlineFrom ? first : undefined,
    copies: first ? rated.headline.filter(({text}) => text === first.text) : [],
    dek: best(rated.dek, dekFrom),
    authors: authors(rated.name),
    date: best(rated.date, dateFrom),
    topics: apart(rated.topic.filter(({confidence}) => confidence >= topicFrom)),
  }
}

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

function authors(rated: readonly Rated[]): readonly Rated[] {
  const found: Rated[] = []
  const ranked = [...rated].sort((a, b) => b.confidence - a.confidence || a.start - b.start)
  const most = ranked[0]?.confidence ?? 0
  if (most < authorFrom) return []
  for (const candidate of ranked) {
    if (
      found.length > 0 &&
      (candidate.confidence < furtherFrom || candidate.confidence < most * besideFirst)
    )
      break
    const key = candidate.text.toLowerCase()
    const known = found.some(
      ({text, start, end}) =>
        text.toLowerCase().includes(key) ||
        key.includes(text.toLowerCase()) ||
        (candidate.start < end && candidate.end > start),
    )
    if (!known) found.push(candidate)
    if (found.length === 8) break
  }
  return found.sort((a, b) => a.start - b.start)
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
