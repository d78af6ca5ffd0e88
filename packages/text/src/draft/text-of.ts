import type {Span} from '@copydesk/schema'
import {oneSpaced} from '../page/shapes.ts'
import {type Draft, type Told, tell} from './told.ts'

/** A stretch of clean text with its place. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One line of text made of these stretches, mended, or nothing where no word is left. */
export function textOf(stretches: readonly Stretch[]): Told | undefined {
  const value = mend(
    stretches
      .map(({text}) => oneSpaced(text))
      .filter(Boolean)
      .join(' '),
  )
  if (value === '') return undefined
  return tell(value, joined(stretches))
}

/** The same as running text. */
export function inlinesOf(stretches: readonly Stretch[]): Draft {
  const text = textOf(stretches)
  return text && [{type: 'text', value: text}]
}

/** A part of a stretch, without the blanks at its ends. */
export function part({start, text}: Stretch, from: number, to: number): Stretch {
  let low = from
  let high = Math.min(to, text.length)
  while (low < high && text.charCodeAt(low) <= 0x20) low++
  while (high > low && text.charCodeAt(high - 1) <= 0x20) high--
  return {start: start + low, end: start + high, text: text.slice(low, high)}
}

/** Touching spans become one; white space between two is taken in. */
function joined(stretches: readonly Stretch[]): readonly Span[] {
  const spans: {start: number; end: number}[] = []
  for (const {start, end} of stretches) {
    const last = spans.at(-1)
    if (last && start >= last.end && start - last.end <= 1) last.end = end
    else spans.push({start, end})
  }
  return spans
}

/**
 * What a stripped link leaves: a space before a possessive, a comma or a full stop, and inside
 * curly quotes. The spans stay verbatim.
 */
function mend(text: string): string {
  return text
    .replace(/ (?=[’']s(?![\p{L}]))/gu, '')
    .replace(/ (?=[,.](?: |$|[”’"]))/g, '')
    .replace(/“ (?=\S)/g, '“')
    .replace(/(?<=\S) ”/g, '”')
    .replace(/ (?=;(?: |$))/g, /[«»]| [!?:](?: |$)/.test(text.slice(0, 4000)) ? ' ' : '')
}

/** A value that is not the text itself, with the stretches that say it. */
export const tellAt = <T extends string | number | boolean>(
  value: T,
  stretches: readonly Stretch[],
): Told<T> => tell(value, joined(stretches))

/** Where these words stand in a stretch, the first time. */
export function stretchIn(stretch: Stretch, text: string): Stretch | undefined {
  const at = stretch.text.indexOf(text)
  return at < 0 ? undefined : part(stretch, at, at + text.length)
}
