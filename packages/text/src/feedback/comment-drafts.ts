import {inlinesOf, part, tellAt, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {answers, commentButtons, votesDown, votesUp} from '../lexicon/feedback.ts'
import type {CommentHead} from './comment-heads.ts'
import type {FeedbackLine} from './feedback-line.ts'

/** One draft for each comment of a thread: replies name the comment that they answer. */
export function commentDrafts(
  lines: readonly FeedbackLine[],
  heads: readonly CommentHead[],
): readonly Draft[] {
  const ids = heads.map((_, place) => `comment-${place + 1}`)
  const open: number[] = []
  return heads.map((head, place) => {
    const to = heads[place + 1]?.first ?? lines.length
    const read = bodyOf(lines.slice(head.body, to))
    // The comment over it that stands further out.
    while (open.length > 0 && (heads[open.at(-1) ?? 0]?.indent ?? 0) >= head.indent) open.pop()
    const named = head.answers?.text ?? read.answers
    const above = open.at(-1)
    const answered = named === undefined ? above : (lastBy(heads, place, named) ?? above)
    open.push(place)
    return {
      type: 'feedback',
      kind: 'comment',
      id: ids[place],
      author: {name: textOf([head.author])},
      submittedAt: head.time.timestamp && tellAt(head.time.timestamp, [head.time.at]),
      printed: head.time.timestamp ? undefined : {publishedAt: textOf([head.time.at])},
      replyTo: answered === undefined ? undefined : ids[answered],
      votes: read.votes,
      body: read.body,
    }
  })
}

/** The nearest comment before by a name. */
function lastBy(heads: readonly CommentHead[], before: number, name: string): number | undefined {
  const wanted = name.replace(/^@/, '').toLowerCase()
  for (let place = before - 1; place >= Math.max(0, before - 200); place--)
    if (heads[place]?.author.text.replace(/^@/, '').toLowerCase() === wanted) return place
  return undefined
}

function bodyOf(lines: readonly FeedbackLine[]): {
  readonly body: readonly Draft[]
  readonly votes: Draft
  readonly answers?: string | undefined
} {
  const body: Draft[] = []
  let up: Draft
  let down: Draft
  let named: string | undefined
  for (const line of lines) {
    const whole = part(line, 0, line.text.length)
    const answered = body.length === 0 ? answers.exec(line.text) : null
    const above = votesUp.exec(line.text)
    const below = votesDown.exec(line.text)
    if (answered?.[1] && !line.text.includes('. ')) named = answered[1]
    else if (above) up = tellAt(Number(above[1] ?? above[2]), [whole])
    else if (below) down = tellAt(Number(below[1] ?? below[2]), [whole])
    else if (!commentButtons.test(line.text))
      body.push({type: 'paragraph', children: inlinesOf([whole])})
  }
  const votes = up === undefined && down === undefined ? undefined : {up, down}
  return {body, votes, answers: named}
}
