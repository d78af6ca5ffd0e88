import type {FieldContext} from './field-context.ts'

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
 * The likeliest text before the body: its copies in the page speak for it together. Where it only
 * holds another line with something glued to it, a trail of sections mostly, the other one is it.
 */
export function chooseHeadline({
  segments,
  probabilities: {headline: scores},
  start,
  end,
}: FieldContext): ChosenHeadline | undefined {
  const doubt = new Map<string, number>()
  for (const [at, {text}] of segments.entries()) {
    if (text.length > longest || (scores[at] ?? 0) < 0.01) continue
    const score = (scores[at] ?? 0) * (at > start && end > 0 ? 0.5 : 1)
    doubt.set(text, (doubt.get(text) ?? 1) * (1 - score))
  }
  const ranked = [...doubt].sort((a, b) => a[1] - b[1])
  const [best] = ranked
  if (!best || 1 - best[1] < 0.02) return undefined
  const bare = ranked.find(
    ([text, left]) =>
      text !== best[0] &&
      text.length >= 16 &&
      left < 0.75 &&
      (best[0].endsWith(text) || best[0].startsWith(text)),
  )
  const text = bare?.[0] ?? ungluedLine(segments, best[0]) ?? best[0]
  const copies = segments.flatMap((segment, at) => (segment.text === text ? [at] : []))
  return {
    text,
    segments: copies,
    score: 1 - Math.min(bare?.[1] ?? 1, best[1]),
    others: ranked.flatMap(([other]) => (other === text ? [] : [other])).slice(0, 3),
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
