import {inlinesOf, part, type Stretch, tellAt, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {consHeading, prosHeading} from '../lexicon/feedback.ts'
import type {FeedbackLine} from './feedback-line.ts'

/** A review: at least one rating, or both what speaks for a thing and what against it. */
export function reviewDraft(lines: readonly FeedbackLine[]): Draft {
  const ratings: Draft[] = []
  const pros: Draft[] = []
  const cons: Draft[] = []
  const body: Draft[] = []
  let list: Draft[] | undefined
  let name: Stretch | undefined
  let author: Stretch | undefined
  for (const [at, line] of lines.entries()) {
    const rating = ratingOf(line)
    const bullet = /^(?:[•·*+▪✓✔✗✘–—-]|\d{1,2}[.)])\s+/u.exec(line.text)?.[0].length ?? 0
    const by = /^(?:by|von|par|por|di|door|reviewed by|review by|getestet von)\s(?=\p{Lu})/iu.exec(
      line.text,
    )
    if (prosHeading.test(line.text)) list = pros
    else if (consHeading.test(line.text)) list = cons
    else if (rating) ratings.push(rating)
    else if (list && (bullet > 0 || (line.blanks === 0 && line.text.length < 120))) {
      list.push(inlinesOf([part(line, bullet, line.text.length)]))
      continue
    } else if (by && line.text.length < 60 && body.length < 2)
      author = part(line, by[0].length, line.text.length)
    else if (at === 0 && line.text.length < 100 && !/[.!?]$/.test(line.text))
      name = part(line, 0, line.text.length)
    else body.push({type: 'paragraph', children: inlinesOf([part(line, 0, line.text.length)])})
    if (!prosHeading.test(line.text) && !consHeading.test(line.text)) list = undefined
  }
  if (ratings.length === 0 && (pros.length === 0 || cons.length === 0)) return undefined
  return {
    type: 'feedback',
    kind: 'review',
    about: name && {name: textOf([name])},
    author: author && {name: textOf([author])},
    ratings: ratings.length > 0 ? ratings : undefined,
    pros: pros.length > 0 ? pros : undefined,
    cons: cons.length > 0 ? cons : undefined,
    body,
  }
}

/** `Price: 4/5`, `Service ★★★☆☆`, `8 out of 10`. */
function ratingOf(line: FeedbackLine): Draft {
  const {text} = line
  if (text.length > 80) return undefined
  const match =
    /^(?:(\p{L}[\p{L} &’'-]{1,40}?)\s?[:–—-]?\s)?(?:(\d{1,3}(?:[.,]\d)?)\s?(?:\/|out of|von|sur|de|su|van|of)\s?(\d{1,3})(?:\s?(?:stars?|sterne?n?|étoiles?|estrellas?|stelle|points?|punkte?n?))?|([★⭐✭✮]{1,10}[☆✩]{0,10}))\.?$/iu.exec(
      text,
    )
  if (!match) return undefined
  const [, criterion, value, best, stars] = match
  const filled = stars ? [...stars].filter((star) => '★⭐✭✮'.includes(star)).length : 0
  const all = stars ? Math.max(5, [...stars].length) : 0
  const whole = part(line, 0, text.length)
  return {
    criterion: criterion && textOf([part(line, 0, criterion.length)]),
    value: tellAt(stars ? filled : Number(value?.replace(',', '.')), [whole]),
    best: tellAt(stars ? all : Number(best), [whole]),
  }
}
