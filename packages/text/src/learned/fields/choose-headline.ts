import {type Forest, scoreRows} from '../trees/forest.ts'
import type {FieldContext} from './field-context.ts'
import {headlineCandidates} from './headline-candidates.ts'

/** The headline that was chosen, with what else it might have been. */
export interface ChosenHeadline {
  readonly text: string
  /** All its copies in the page. */
  readonly segments: readonly number[]
  readonly score: number
  readonly others: readonly string[]
}

/** Longer lines are no headlines, whatever the models say. */
const longest = 260

/**
 * The likeliest text before the body by the labelling models alone: its copies in the page speak for it
 * together. What is looked for near the headline takes this one for it.
 */
export function likeliestHeadline(context: FieldContext): ChosenHeadline | undefined {
  const {
    segments,
    probabilities: {headline: scores},
    start,
    end,
  } = context
  const doubt = new Map<string, number>()
  for (const [at, {text}] of segments.entries()) {
    if (text.length > longest || (scores[at] ?? 0) < 0.01) continue
    const score = (scores[at] ?? 0) * (at > start && end > 0 ? 0.5 : 1)
    doubt.set(text, (doubt.get(text) ?? 1) * (1 - score))
  }
  return pickOf(
    segments,
    [...doubt].map(([text, left]) => ({text, score: 1 - left})).sort((a, b) => b.score - a.score),
  )
}

/** The candidate that the chooser holds likeliest, with all that is known of the page around it. */
export function chooseHeadline(context: FieldContext, forest: Forest): ChosenHeadline | undefined {
  const {items, rows, width} = headlineCandidates(context)
  const scores = scoreRows(forest, rows, width)
  return pickOf(
    context.segments,
    items
      .map(({text}, index) => ({text, score: scores[index] ?? 0}))
      .sort((a, b) => b.score - a.score),
  )
}

interface Ranked {
  readonly text: string
  readonly score: number
}

/**
 * The first of the ranked texts. Where it only holds another line with something glued to it, a trail
 * of sections mostly, the other one is it.
 */
function pickOf(
  segments: FieldContext['segments'],
  ranked: readonly Ranked[],
): ChosenHeadline | undefined {
  const [best] = ranked
  if (!best || best.score < 0.02) return undefined
  const bare = ranked.find(
    ({text, score}) =>
      text !== best.text &&
      text.length >= 16 &&
      score > 0.25 &&
      (best.text.endsWith(text) || best.text.startsWith(text)),
  )
  const text = bare?.text ?? ungluedLine(segments, best.text) ?? best.text
  const copies = segments.flatMap((segment, at) => (segment.text === text ? [at] : []))
  return {
    text,
    segments: copies,
    score: best.score,
    others: ranked.flatMap(({text: other}) => (other === text ? [] : [other])).slice(0, 3),
  }
}

/** A line that the text ends with, behind a letter or a mark that parts the steps of a trail. */
function ungluedLine(segments: FieldContext['segments'], text: string): string | undefined {
  let found: string | undefined
  for (const {text: line} of segments) {
    if (line.length < 12 || line.length >= text.length || !line.includes(' ')) continue
    if (!text.endsWith(line) || (found && found.length >= line.length)) continue
    const before = text.slice(0, text.length - line.length)
    if (/[\p{L}»›>|:-]\s?$/u.test(before) && !/\p{L}\s$/u.test(before)) found = line
  }
  return found
}
