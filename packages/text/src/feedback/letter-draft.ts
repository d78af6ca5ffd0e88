import {inlinesOf, part, type Stretch, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {isNameShape} from '../features/names.ts'
import {closings, salutations} from '../lexicon/feedback.ts'
import type {FeedbackLine} from './feedback-line.ts'

/** A letter to the editor: it begins with a salutation or ends with a closing and a name. */
export function letterDraft(lines: readonly FeedbackLine[]): Draft {
  const opens = lines.findIndex(
    ({text}, at) => at < 5 && text.length < 120 && salutations.test(text),
  )
  const closes = lines.findLastIndex(({text}) => closings.test(text))
  if (opens < 0 && closes < 0) return undefined
  const first = lines[opens]
  const salutation = first && salutationOf(first)
  const signed = closes >= 0 ? closes + 1 : signatureAt(lines)
  const end = closes >= 0 ? closes : signed
  const names = lines.slice(signed, signed + 3)
  const {name, location} = signatureOf(names)
  const body = lines.slice(opens + 1, end).map((line): Draft => paragraph(line))
  const rest =
    first && salutation ? part(first, salutation.end - first.start, first.text.length) : undefined
  if (rest && rest.text.length > 30) body.unshift(paragraph(rest))
  const closing = closes >= 0 ? lines.slice(closes, signed + names.length) : names
  return {
    type: 'feedback',
    kind: 'letter',
    salutation: salutation && textOf([salutation]),
    author:
      name || location
        ? {name: name && textOf([name]), location: location && textOf([location])}
        : undefined,
    signature:
      closing.length > 0
        ? textOf(closing.map((line) => part(line, 0, line.text.length)))
        : undefined,
    body,
  }
}

const paragraph = (line: Stretch): Draft => ({
  type: 'paragraph',
  children: inlinesOf([part(line, 0, line.text.length)]),
})

/** The line, or its first words before a dash where the letter runs on. */
function salutationOf(line: FeedbackLine): Stretch {
  const dash = /^.{2,60}?\s?[–—-](?=\s)/u.exec(line.text)
  if (dash && line.text.length > 80) return part(line, 0, dash[0].length)
  const comma = /^.{4,60}?[,:](?=\s)/u.exec(line.text)
  return comma && line.text.length > 80
    ? part(line, 0, comma[0].length)
    : part(line, 0, line.text.length)
}

/** Without a closing the name stands in the last short lines. */
function signatureAt(lines: readonly FeedbackLine[]): number {
  let at = lines.length
  while (at > 0 && at > lines.length - 3) {
    const text = lines[at - 1]?.text ?? ''
    if (text.length > 60 || /[.!?]$/.test(text)) break
    at--
  }
  return at
}

function signatureOf(lines: readonly FeedbackLine[]): {
  readonly name?: Stretch | undefined
  readonly location?: Stretch | undefined
} {
  const [first, second] = lines
  if (!first) return {}
  const comma = /^([^,]{3,48}),\s?(.{2,60})$/u.exec(first.text)
  if (comma?.[1] && comma[2] && isNameShape(comma[1]))
    return {
      name: part(first, 0, comma[1].length),
      location: part(first, first.text.length - comma[2].length, first.text.length),
    }
  return {
    name: part(first, 0, first.text.length),
    location: second && part(second, 0, second.text.length),
  }
}
