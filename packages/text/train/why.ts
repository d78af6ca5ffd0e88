import {keyOf} from './align.ts'
import {labelSegments} from './labels.ts'
import type {CorpusPage} from './load-pages.ts'
import type {Prediction} from './scores.ts'
import {lineSegments} from './segments.ts'

/** A line of the source that a prediction has and the gold has not, or the other way about. */
export interface WrongLine {
  readonly text: string
  readonly kind: 'lost' | 'foreign'
  /** Where it stands in regard to the gold’s body. */
  readonly place: 'before' | 'inside' | 'after'
}

/** The lines that make a body’s score less than 1, where the gold’s body can be found in the source. */
export function wrongLines(page: CorpusPage, prediction: Prediction): readonly WrongLine[] {
  const segments = lineSegments(page.lines)
  const {body} = labelSegments(page, segments)
  const first = body.indexOf(1)
  const last = body.lastIndexOf(1)
  const told = new Set((prediction.bodyText ?? '').split('\n').map(keyOf))
  return segments.flatMap(({text}, at): readonly WrongLine[] => {
    const inGold = body[at] === 1
    if (body[at] === -1 || told.has(keyOf(text)) === inGold) return []
    const place = at < first ? 'before' : at > last ? 'after' : 'inside'
    return [{text, kind: inGold ? 'lost' : 'foreign', place}]
  })
}

/** What is wrong with a page’s body in a line or three: how much of what kind, and the longest case. */
export function whyWrong(lines: readonly WrongLine[]): readonly string[] {
  const groups = new Map<string, WrongLine[]>()
  for (const line of lines) {
    const key = line.kind === 'lost' ? 'lost' : `foreign ${line.place} the body`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups]
    .map(([key, found]) => ({
      key,
      found,
      size: found.reduce((sum, {text}) => sum + text.length, 0),
    }))
    .sort((a, b) => b.size - a.size)
    .map(({key, found, size}) => {
      const longest = found.reduce((most, line) =>
        line.text.length > most.text.length ? line : most,
      )
      return `${key}: ${found.length} lines, ${size} characters, as “${longest.text.slice(0, 70)}”`
    })
}
