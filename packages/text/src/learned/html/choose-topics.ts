import {topicsIn} from '../fields/topics-in.ts'
import type {MarkedView} from './marked-lines.ts'
import {bitOf} from './name-words.ts'

/** A topic that a line prints, and what is known of it. */
export interface TopicCandidate {
  readonly text: string
  readonly segment: number
  readonly features: readonly number[]
}

/** What the features of a topic are, in order. */
export const topicFeatures: readonly string[] = [
  'topics',
  'claimed',
  'link',
  'whole',
  'named',
  'lines',
  'words',
  'claims',
  'bestTopics',
  'claimedInGroup',
  'groupSize',
  'body',
  'place',
  'inLinks',
  'capital',
  'isSection',
  'told',
  'slug',
  'fromBodyEnd',
  'fromBodyStart',
  'toldInGroup',
  'linesInGroup',
]

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[#\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()

const topicsBit = bitOf('topics')

/** Every text that may be a topic: links and parts of likely lines, and claimed keywords that are printed. */
export function topicCandidates(
  view: MarkedView,
  topics: Float32Array,
  body: Float32Array,
): readonly TopicCandidate[] {
  const {lines, page, kinds} = view
  const {elements, claims} = page
  const claimed = new Set(
    claims.flatMap(({field, value}) => (field === 'topic' ? fold(value) : [])),
  )
  const sections = new Set(
    claims.flatMap(({field, value}) =>
      field === 'section' || field === 'site' ? fold(value) : [],
    ),
  )
  interface Place {
    text: string
    segment: number
    score: number
    link: number
    whole: number
    named: number
    lines: number
    inBody: number
    slug: number
  }
  const found = new Map<string, Place>()
  // Once a line, not once a link in it: a line may hold any number of links.
  let folded = {segment: -1, words: ''}
  const saidBy = (segment: number): string => {
    if (folded.segment !== segment) folded = {segment, words: fold(lines[segment]?.text ?? '')}
    return folded.words
  }
  const add = (text: string, segment: number, link: number, named: number, slug = 0): void => {
    const bare = text.replace(/^[#\s]+/, '').trim()
    const key = fold(bare)
    if (key.length < 2 || key.length > 60) return
    const score = topics[segment] ?? 0
    const whole = saidBy(segment) === key ? 1 : 0
    const known = found.get(key)
    if (!known)
      found.set(key, {
        text: bare,
        segment,
        score,
        link,
        whole,
        named,
        lines: 1,
        inBody: body[segment] ?? 0,
        slug,
      })
    else {
      known.lines++
      known.link = Math.max(known.link, link)
      known.whole = Math.max(known.whole, whole)
      known.named = Math.max(known.named, named)
      known.slug = Math.max(known.slug, slug)
      if (score > known.score) {
        known.score = score
        known.segment = segment
        known.text = bare
        known.inBody = body[segment] ?? 0
      }
    }
  }
  const text = bodyText(view, body)
  for (const [row, line] of lines.entries()) {
    const score = topics[row] ?? 0
    const close = row >= text.to && row < text.to + behind
    const short = line.text.length < 300
    if (claimed.size > 0 && line.text.length < 80 && claimed.has(saidBy(row)))
      add(line.text, row, 0, 0)
    let linked = false
    for (let at = line.firstInside; at < line.lastInside; at++) {
      const element = elements[at]
      if (element?.tag !== 'a' || element.end <= line.from || element.start >= line.to) continue
      const text = page.text
        .slice(Math.max(element.start, line.from), Math.min(element.end, line.to))
        .trim()
      if (text.length > 60) continue
      const named =
        ((kinds[at] ?? 0) & topicsBit) !== 0 ||
        /\/(?:tags?|topics?|themen?|keywords?|stichwort|temas?|subjects?|sujet|noticias\/t)\//.test(
          element.url?.slice(0, 300) ?? '',
        )
          ? 1
          : 0
      if (score < (close ? 0.005 : 0.05) && !claimed.has(fold(text)) && !(named && short)) continue
      linked = true
      add(text, row, 1, named, isSlug(text, element.url) ? 1 : 0)
    }
    if (score >= 0.08 && short && !linked)
      for (const text of topicsIn(line.text)) add(text, row, 0, 0)
  }
  const places = [...found.entries()].sort((a, b) => b[1].score - a[1].score).slice(0, 80)
  const best = places[0]?.[1].score ?? 0
  const near = (segment: number): readonly (readonly [string, Place])[] =>
    places.filter(([, other]) => Math.abs(other.segment - segment) <= 3)
  const told = new Set(places.flatMap(([key]) => (text.said.includes(key) ? key : [])))
  return places.map(([key, place]) => {
    const group = near(place.segment)
    return {
      text: place.text,
      segment: place.segment,
      features: [
        place.score,
        claimed.has(key) ? 1 : claimed.size > 0 ? 0 : -1,
        place.link,
        place.whole,
        place.named,
        Math.min(10, place.lines),
        key.split(' ').length,
        Math.min(40, claimed.size),
        best,
        group.filter(([other]) => claimed.has(other)).length / group.length,
        group.length,
        place.inBody,
        place.segment / Math.max(1, lines.length),
        group.filter(([, other]) => other.link > 0).length / group.length,
        /^\p{Lu}/u.test(place.text) ? 1 : 0,
        sections.has(key) ? 1 : 0,
        told.has(key) ? 1 : 0,
        place.slug,
        signedLog(place.segment - text.to),
        signedLog(place.segment - text.from),
        group.filter(([other]) => told.has(other)).length / group.length,
        new Set(group.map(([, other]) => other.segment)).size,
      ],
    }
  })
}

/** So many lines behind the text are looked at more closely: topics are listed there. */
const behind = 12

/** No more of the text is looked through. */
const looked = 30_000

const signedLog = (steps: number): number => Math.sign(steps) * Math.log2(1 + Math.abs(steps))

/** What the page's likely text says, in small letters, and from which line to which it stands. */
function bodyText(
  {lines}: MarkedView,
  body: Float32Array,
): {readonly said: string; readonly from: number; readonly to: number} {
  const parts: string[] = []
  let size = 0
  let from = -1
  let to = 0
  for (const [row, line] of lines.entries()) {
    if ((body[row] ?? 0) < 0.5) continue
    if (from < 0) from = row
    to = row + 1
    if (size > looked) continue
    parts.push(line.text.slice(0, looked))
    size += line.text.length
  }
  return {said: parts.join('\n').toLowerCase(), from: Math.max(0, from), to}
}

/** Whether a link leads to a page that is called as it says itself. */
function isSlug(text: string, url: string | undefined): boolean {
  const [first] = fold(text).split(' ')
  if (url === undefined || first === undefined || first.length < 3) return false
  const path = url
    .slice(0, 300)
    .toLowerCase()
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
  return path.slice(path.lastIndexOf('/') + 1).startsWith(first)
}
