import type {Reading} from '../decide/reading.ts'
import {inlinesOf, part, type Stretch, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {hitsWithin} from '../segment/page-ranges.ts'

/** A caption and a credit as a figure: in two pieces, or in one with a label or a sign between. */
export function figureOf(reading: Reading, indices: readonly number[]): Draft {
  const parts = indices.map((index) => splitCredit(reading, index))
  const caption = parts.flatMap((found) => found.caption ?? [])
  const credit = parts.flatMap((found) => found.credit ?? [])
  if (caption.length === 0 && credit.length === 0) return undefined
  return {
    type: 'figure',
    media: {kind: 'image'},
    caption: inlinesOf(caption),
    credit: textOf(credit.slice(0, 1)),
  }
}

interface CaptionParts {
  readonly caption?: Stretch | undefined
  readonly credit?: Stretch | undefined
}

/** The words of a label alone are no credit. */
export function splitCredit(reading: Reading, index: number): CaptionParts {
  const {page, pieces, roles} = reading
  const piece = pieces[index]
  if (!piece) return {}
  if (roles[index] === 'credit') return {credit: withoutLabel(piece)}
  for (const hit of hitsWithin(page.hits, piece.from, piece.to)) {
    if (hit.kind !== 'creditLabel') continue
    const end = page.words.ends[hit.end - 1] ?? piece.start
    if (!/[:©]$/.test(page.text.slice(0, end).slice(-1)) && page.text.charAt(end) !== ':') continue
    const from = (page.words.starts[hit.start] ?? piece.start) - piece.start
    const labelled = from === 0 ? captionWithName(withoutLabel(piece)) : undefined
    if (labelled) return labelled
    return {
      caption: optional(part(piece, 0, trimEnd(piece.text, from))),
      credit: optional(withoutLabel(part(piece, from, piece.text.length))),
    }
  }
  const sign = piece.text.slice(0, 2000).lastIndexOf('©')
  if (sign > 0)
    return {
      caption: optional(part(piece, 0, trimEnd(piece.text, sign))),
      credit: optional(part(piece, sign + 1, piece.text.length)),
    }
  return {caption: piece}
}

/** `Photo: The boat at the slip (Ada Lund/Agency)`: the label leads in the caption. */
function captionWithName(stretch: Stretch): CaptionParts | undefined {
  const match = /^(.{12,400}?)\s?\(([^()]{3,80})\)\.?$/u.exec(stretch.text)
  if (!match?.[1] || !match[2]) return undefined
  const from = stretch.text.lastIndexOf('(') + 1
  return {
    caption: part(stretch, 0, match[1].length),
    credit: part(stretch, from, from + match[2].length),
  }
}

const optional = (stretch: Stretch): Stretch | undefined =>
  stretch.text === '' ? undefined : stretch

const trimEnd = (text: string, end: number): number => {
  let high = end
  while (high > 0 && /[\s(|/–—-]/.test(text.charAt(high - 1))) high--
  return high
}

/** `Photo: Ada Lund` without the label. */
function withoutLabel(stretch: Stretch): Stretch {
  const label =
    /^(?:[©®]\s?|[\p{L}]{3,16}(?:\s(?:by|credit|source|de|van|von|d’illustration|di|por))?\s?:\s?)/u.exec(
      stretch.text,
    )
  const end =
    /[)\]]$/.test(stretch.text) && !/[([]/.test(stretch.text)
      ? stretch.text.length - 1
      : stretch.text.length
  return part(stretch, label?.[0].length ?? 0, end)
}
