import {part, type Stretch} from '../draft/text-of.ts'
import {relativeTime} from '../lexicon/feedback.ts'
import {within} from '../page/first-index.ts'
import type {Page} from '../segment/page.ts'
import type {FeedbackLine} from './feedback-line.ts'

/** Who wrote a comment and when, as the line over it says. */
export interface CommentHead {
  readonly first: number
  /** The line behind the head. */
  readonly body: number
  readonly indent: number
  readonly author: Stretch
  readonly answers?: Stretch | undefined
  readonly time: {readonly at: Stretch; readonly timestamp?: string | undefined}
}

/** The heads of comments: a name with a time behind it, on one line or on two. */
export function commentHeads(page: Page, lines: readonly FeedbackLine[]): readonly CommentHead[] {
  const heads: CommentHead[] = []
  for (let at = 0; at < lines.length; at++) {
    const head = headOnLine(page, lines, at) ?? headOnTwo(page, lines, at)
    if (!head) continue
    heads.push(head)
    at = head.body - 1
  }
  return heads
}

const parting = /\s*(?:[·•|,—–-]|\s{2,})\s*/u

function headOnLine(
  page: Page,
  lines: readonly FeedbackLine[],
  at: number,
): CommentHead | undefined {
  const line = lines[at]
  if (!line || line.text.length > 110) return undefined
  for (let cut = 2; cut < Math.min(line.text.length, 60); cut++) {
    const gap = parting.exec(line.text.slice(cut, cut + 4))
    const blank = line.text.charAt(cut) === ' '
    if (!blank && gap?.index !== 0) continue
    const behind = cut + (gap?.index === 0 ? gap[0].length : 1)
    const time = timeOf(page, part(line, behind, line.text.length))
    const name = part(line, 0, cut)
    if (time && isName(name.text))
      return {first: at, body: at + 1, indent: line.indent, time, ...named(name)}
  }
  return undefined
}

function headOnTwo(
  page: Page,
  lines: readonly FeedbackLine[],
  at: number,
): CommentHead | undefined {
  const line = lines[at]
  const next = lines[at + 1]
  if (!line || !next || next.blanks > 0 || line.text.length > 48) return undefined
  const time = timeOf(page, part(next, 0, next.text.length))
  if (!time || !isName(line.text)) return undefined
  return {
    first: at,
    body: at + 2,
    indent: line.indent,
    time,
    ...named(part(line, 0, line.text.length)),
  }
}

/** `Ada, replying to Tom` and `Ada → Tom`. */
function named(name: Stretch): {readonly author: Stretch; readonly answers?: Stretch | undefined} {
  const match =
    /^(.{2,40}?),?\s(?:(?:in )?reply(?:ing)? to|→|▸|>|antwortet(?: auf)?|en réponse à|répond à|en respuesta a|in risposta a|em resposta a|in antwoord op)\s@?(.{2,40})$/iu.exec(
      name.text,
    )
  if (!match?.[1] || !match[2]) return {author: name}
  return {
    author: part(name, 0, match[1].length),
    answers: part(name, name.text.length - match[2].length, name.text.length),
  }
}

const isName = (text: string): boolean =>
  text.length <= 90 &&
  /^[@\p{L}\d]/u.test(text) &&
  (!/[.!?:;"“”]$/.test(text) || /(?:^|\s)\p{Lu}\.$/u.test(text)) &&
  text.split(' ').length <= 9

function timeOf(page: Page, text: Stretch): CommentHead['time'] | undefined {
  if (text.text.length < 2 || text.text.length > 48) return undefined
  const bare = text.text.replace(/^(?:posted|am|le|el|il|op|on)\s/iu, '').replace(/^\(|\)$/g, '')
  if (relativeTime.test(bare.replaceAll("'", '’'))) return {at: text}
  const [date] = within(
    page.dates,
    (found) => found.end > text.start,
    (found) => found.start < text.end,
  )
  if (!date || date.start < text.start || date.start > text.start + 10 || date.end < text.end - 6)
    return undefined
  return {at: text, timestamp: date.timestamp}
}
