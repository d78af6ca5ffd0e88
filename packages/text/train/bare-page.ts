import type {ReadSegment} from '../src/learned/segment.ts'
import {labelSegments} from './labels.ts'
import type {CorpusPage} from './load-pages.ts'
import {hashOf, random} from './random.ts'

/**
 * A page as a reader copies it or a small paper prints it: most of what is neither text nor field is
 * dropped. Pages that teach nothing of their text are left out.
 */
export function bareSegments(
  page: CorpusPage,
  segments: readonly ReadSegment[],
): readonly ReadSegment[] {
  const {body, heading, headline, dek, byline, topics, date, trust} = labelSegments(page, segments)
  if (trust === 0 || !body.includes(1)) return []
  const known = [body, heading, headline, dek, byline, topics, date]
  const next = random(hashOf(`bare ${page.id}`))
  const share = 0.03 + 0.3 * next() ** 2
  const atTop = next() < 0.6 ? 1 + Math.floor(3 * next()) : 0
  const kept: ReadSegment[] = []
  let blanks = 0
  for (const [at, segment] of segments.entries()) {
    blanks = Math.max(blanks, segment.blanks)
    const told = known.some((labels) => labels[at] === 1)
    // A credit or a sign-up box between two paragraphs is what a copy has too.
    const within = at > body.indexOf(1) && at < body.lastIndexOf(1)
    if (!told && at >= atTop && next() >= (within ? 2 * share : share)) continue
    kept.push({...segment, blanks})
    blanks = 0
  }
  return kept
}
