import {anyFunctionWord} from '../lexicon/function-words.ts'
import {interruptions, type PieceRange, type Reading} from './reading.ts'

/** The piece that is the headline, chosen among the candidates round the start of the body. */
export function chooseHeadline(
  reading: Reading,
  body: PieceRange,
  hint?: string,
): number | undefined {
  const {pieces} = reading
  if (hint !== undefined) {
    const wanted = hint.trim().toLowerCase()
    const told = pieces.findIndex(({text}) => text.trim().toLowerCase() === wanted)
    if (told >= 0) return told
  }
  const bodyWords = contentWords(reading, body)
  const limit = Math.min(
    pieces.length,
    body.from + Math.max(3, Math.floor((body.to - body.from) * 0.25)),
  )
  const scores = new Map<number, number>()
  let headings = 0
  for (let index = body.from; index < body.to; index++)
    if (reading.roles[index] === 'heading') headings++
  let between = 0
  let inside = 0
  for (let index = body.from; index < limit; index++)
    if (reading.roles[index] === 'paragraph') inside++
  for (let index = limit - 1; index >= Math.max(0, body.from - reach); index--) {
    if (index < body.from && !interruptions.has(reading.roles[index] ?? '')) between++
    if (index >= body.from && reading.roles[index] === 'paragraph') inside--
    if (!isCandidate(reading, index)) continue
    const crosshead = index === body.from - 1 && headings >= 2 ? 0.6 : 0
    const far =
      crosshead + Math.min(2.2, between / 12) + (index >= body.from ? 0.5 + inside * 0.5 : 0)
    scores.set(index, scoreOf(reading, index, body, bodyWords) - far)
  }
  let best: number | undefined
  let most = 0.8
  for (const [index, own] of scores) {
    const score = own - followsCandidate(reading, scores, index) + contained(reading, index, scores)
    if (score > most) {
      most = score
      best = index
    }
  }
  return best
}

/** Farther before the body no headline is looked for. */
const reach = 400

/** Of two titles close together the second is a dek or a caption. */
function followsCandidate(
  {pieces}: Reading,
  scores: ReadonlyMap<number, number>,
  index: number,
): number {
  const length = pieces[index]?.text.length ?? 0
  const own = scores.get(index) ?? 0
  for (let step = 1; step <= 3; step++) {
    const before = scores.get(index - step)
    const shorter = length > 1.2 * (pieces[index - step]?.text.length ?? length)
    if (before === undefined || before < 0.9 || before < own - (shorter ? 0.9 : 0.3)) continue
    return shorter ? 1 : 0.3
  }
  return 0
}

/** A line near it holds the whole candidate and more: a trail of sections, or a name of the page. */
function contained({pieces}: Reading, index: number, scores: ReadonlyMap<number, number>): number {
  const text = pieces[index]?.text ?? ''
  let sum = 0
  for (let step = -60; step <= 60; step++) {
    const other = step === 0 ? undefined : pieces[index + step]?.text
    if (other === undefined || other.length > 400 || other === text) continue
    if (text.length > 24 && other.length > text.length && other.includes(text))
      sum = Math.max(sum, 0.8)
    if (
      Math.abs(step) <= 10 &&
      other.length > 24 &&
      text.length > other.length &&
      scores.has(index + step) &&
      text.includes(other)
    )
      return -1
  }
  return sum
}

function isCandidate({pieces, table, roles}: Reading, index: number): boolean {
  const piece = pieces[index]
  if (!piece || piece.verse) return false
  const {text} = piece
  if (text.length < 10 || text.length > 220 || table.at(index, 'hits') > 0.4) return false
  if (
    ['date', 'instruction', 'fileName', 'separator', 'credit', 'byline', 'legal'].includes(
      roles[index] ?? '',
    )
  )
    return false
  if (table.at(index, 'tiny') === 1 && table.at(index, 'repeated') === 0) return false
  return (
    table.at(index, 'lowerStart') === 0 &&
    table.at(index, 'date') < 0.4 &&
    table.at(index, 'bullet') === 0
  )
}

function scoreOf(
  reading: Reading,
  index: number,
  body: PieceRange,
  bodyWords: ReadonlySet<number>,
): number {
  const {pieces, table, roles} = reading
  const piece = pieces[index]
  if (!piece) return -1
  const at = table.at
  let score = 0
  const length = piece.text.length
  if (roles[index] === 'paragraph' && (reading.margins[index] ?? 0) > 1) score -= 0.5
  if (length >= 24 && length <= 130) score += 0.6
  if (length > 150) score -= 0.6
  if (length < 18) score -= 0.5
  if (at(index, 'sentence') === 1 && /[.。]$/.test(piece.text)) score -= 1.1
  score += Math.min(1, at(index, 'repeated')) * 1.2
  score += overlap(reading, index, bodyWords) * 1.6
  score += at(index, 'blanksBefore') > 0 ? 0.2 : 0
  score -=
    at(index, 'bars') * 0.8 +
    at(index, 'name') * 0.7 +
    at(index, 'colon') * 0.6 +
    at(index, 'ellipsis') * 0.8
  score -=
    at(index, 'creditMark') * 1.6 +
    at(index, 'creditLabel') +
    at(index, 'address') * 1 +
    at(index, 'promo') +
    at(index, 'shortRun') * 0.3
  for (let step = 1; step <= 5; step++) {
    const role = index + step < pieces.length ? roles[index + step] : undefined
    if (role === 'byline' || role === 'date') {
      score += 0.7 - step * 0.08
      break
    }
  }
  const next = table.at(index + 1 < pieces.length ? index + 1 : index, 'prose')
  if (index + 1 < pieces.length && next > 0.3) score += 0.35
  // Between two paragraphs of a body stands a crosshead.
  if (index > body.from && roles[index - 1] === 'paragraph' && index - body.from > 3) score -= 0.8
  return score
}

function contentWords({page, pieces, roles}: Reading, {from, to}: PieceRange): ReadonlySet<number> {
  const words = new Set<number>()
  for (let index = from; index < to; index++) {
    const piece = pieces[index]
    if (!piece || roles[index] !== 'paragraph') continue
    for (let word = piece.from; word < piece.to; word++) words.add(page.words.ids[word] ?? 0)
  }
  return words
}

/** The share of the candidate's telling words that the body has too. */
function overlap({page, pieces}: Reading, index: number, bodyWords: ReadonlySet<number>): number {
  const piece = pieces[index]
  if (!piece) return 0
  let all = 0
  let shared = 0
  for (let word = piece.from; word < piece.to; word++) {
    const id = page.words.ids[word] ?? 0
    const folded = page.words.folded[id] ?? ''
    if (folded.length < 3 || anyFunctionWord.has(folded)) continue
    all++
    if (bodyWords.has(id)) shared++
  }
  return all === 0 ? 0.3 : shared / all
}
