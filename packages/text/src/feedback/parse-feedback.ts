import {
  check,
  type Diagnostic,
  type Feedback,
  fail,
  limits,
  type Result,
  report,
  succeed,
} from '@copydesk/schema'
import {languageOf} from '../decide/language.ts'
import {type Draft, settle} from '../draft/told.ts'
import {originOf} from '../provenance/origin.ts'
import {surveyPage} from '../segment/page.ts'
import type {TextHints} from '../text-result.ts'
import {commentDrafts} from './comment-drafts.ts'
import {commentHeads} from './comment-heads.ts'
import {type FeedbackLine, feedbackLines} from './feedback-line.ts'
import {letterDraft} from './letter-draft.ts'
import {reviewDraft} from './review-draft.ts'

/**
 * Read what readers wrote from its text: each comment of a thread, a letter to the editor, or a
 * review. A time such as *2 hours ago* is kept as printed. What is none of them gives a diagnostic.
 *
 * @example
 * for (const result of parseFeedback(pasted)) if (result.ok) console.log(result.value.author?.name)
 */
export function parseFeedback(
  source: string,
  hints: Pick<TextHints, 'language' | 'limits'> = {},
): readonly Result<Feedback>[] {
  const most = hints.limits?.text ?? limits.text
  if (source.length > most)
    return [
      fail([
        report('limit-exceeded', `text of ${source.length} characters`, {
          expected: `at most ${most}`,
          data: {limit: 'text', most, found: source.length},
        }),
      ]),
    ]
  const page = surveyPage(source, (words) => hints.language ?? languageOf(words))
  const lines = feedbackLines(page)
  if (lines.length === 0) return [fail([report('source-empty', 'text without a word')])]
  const heads = commentHeads(page, lines)
  const drafts = heads.length > 0 ? commentDrafts(lines, heads) : single(lines)
  const language = hints.language ?? languageOf(page.words)
  return drafts.map((draft) => {
    const {value, leaves} = settle(withLanguage(draft, language))
    const origin = originOf(page.clean, leaves)
    const checked = check(value, {origin, source, ...(hints.limits ? {limits: hints.limits} : {})})
    const {diagnostics} = checked
    if (checked.ok && checked.value.type === 'feedback')
      return succeed(checked.value, diagnostics, origin)
    return fail(diagnostics.length > 0 ? diagnostics : [notFeedback()])
  })
}

const notFeedback = (): Diagnostic => report('type-uncertain', 'text that reads as no feedback')

function single(lines: readonly FeedbackLine[]): readonly Draft[] {
  const review = reviewDraft(lines)
  if (review !== undefined) return [review]
  const letter = letterDraft(lines)
  if (letter !== undefined) return [letter]
  return [
    {
      type: 'feedback',
      kind: 'comment',
      body: lines.map(
        (line): Draft => ({
          type: 'paragraph',
          children: [{type: 'text', value: line.text}],
        }),
      ),
    },
  ]
}

const withLanguage = (draft: Draft, language: string | undefined): Draft =>
  typeof draft === 'object' && draft !== null && !Array.isArray(draft) && !('told' in draft)
    ? {...draft, language}
    : draft
