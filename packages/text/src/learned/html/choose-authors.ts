import {isMarker, namesIn, startsWithMarker} from '../fields/names-in.ts'
import {claimedNames} from './claimed-names.ts'
import type {MarkedView} from './marked-lines.ts'
import {bitOf} from './name-words.ts'

/** A name that a line prints. */
export interface MarkedName {
  readonly name: string
  readonly segment: number
  readonly confidence: number
}

/** What is known of a name before it is chosen. */
export interface NameCandidate extends MarkedName {
  readonly features: readonly number[]
}

/** What the features of a name are, in order. */
export const nameFeatures: readonly string[] = [
  'byline',
  'data',
  'meta',
  'site',
  'shaped',
  'element',
  'alone',
  'marked',
  'lines',
  'claimed',
  'claimedPrinted',
  'words',
  'behindHeadline',
  'beforeBody',
  'bodyProbability',
  'rank',
  'length',
  'bestByline',
  'bestClaimedByline',
  'host',
]

const fold = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Every name that may be an author’s: claimed and printed, in a likely byline, or in an element called so. */
export function nameCandidates(
  view: MarkedView,
  byline: Float32Array,
  body: Float32Array,
  headline: number,
  bodyStart: number,
): readonly NameCandidate[] {
  const {lines, page, kinds} = view
  const {elements, claims} = page
  const data = new Set<string>()
  const meta = new Set<string>()
  const site = new Set<string>()
  const spoken = new Map<string, string>()
  for (const {field, value, from} of claims) {
    if (field === 'site') site.add(fold(value))
    if (field !== 'author') continue
    for (const name of claimedNames(value)) {
      ;(from === 'data' ? data : meta).add(fold(name))
      spoken.set(fold(name), name)
    }
  }
  interface Place {
    name: string
    segment: number
    score: number
    shaped: number
    element: number
    lines: number
  }
  const found = new Map<string, Place>()
  const add = (name: string, segment: number, shaped: number, element: number): void => {
    const key = fold(name)
    if (key.length < 2 || key.length > 80) return
    const score = byline[segment] ?? 0
    const known = found.get(key)
    if (!known) found.set(key, {name, segment, score, shaped, element, lines: 1})
    else {
      known.lines++
      known.shaped = Math.max(known.shaped, shaped)
      known.element = Math.max(known.element, element)
      if (score > known.score) {
        known.score = score
        known.segment = segment
        known.name = name
      }
    }
  }
  const claimed = [...spoken.entries()].slice(0, 60)
  for (const [row, {text}] of lines.entries()) {
    if (claimed.length === 0) break
    if (text.length >= 400) continue
    const low = text.toLowerCase()
    for (const [key] of claimed) {
      const at = low.indexOf(key)
      if (at >= 0) add(text.slice(at, at + key.length), row, 0, 0)
    }
  }
  for (const [row, line] of lines.entries()) {
    if (line.text.length > 240) continue
    const before = lines[row - 1]?.text
    const announced = before !== undefined && isMarker(before)
    const score = Math.max(byline[row] ?? 0, announced ? (byline[row - 1] ?? 0) : 0)
    if (score < 0.05) continue
    for (const {name} of namesIn(line.text, before)) add(name, row, 1, 0)
    for (let at = line.firstInside; at < line.lastInside; at++) {
      const element = elements[at]
      if (!element || element.end <= line.from || element.start >= line.to) continue
      const named = ((kinds[at] ?? 0) & bylineBit) !== 0
      const text = page.text
        .slice(Math.max(element.start, line.from), Math.min(element.end, line.to))
        .trim()
      if (text.length < 3 || text.length > 60 || !/^\p{L}[^\d:|]*$/u.test(text)) continue
      if (startsWithMarker(text) || text.split(/\s+/).length > 5) continue
      if (element.tag === 'a' || named) add(text, row, 0, named ? 2 : 1)
      else if (namesIn(text, undefined)[0]?.name === text) add(text, row, 1, 0)
    }
  }
  const places = [...found.entries()].sort((a, b) => b[1].score - a[1].score)
  const claimedCount = spoken.size
  const printedCount = [...spoken.keys()].filter((key) => found.has(key)).length
  const best = places[0]?.[1].score ?? 0
  const bestClaimed = Math.max(0, ...places.map(([key, {score}]) => (spoken.has(key) ? score : 0)))
  return places.slice(0, 40).map(([key, place], rank) => {
    const line = lines[place.segment]
    const before = lines[place.segment - 1]?.text ?? ''
    return {
      name: place.name,
      segment: place.segment,
      confidence: place.score,
      features: [
        place.score,
        data.has(key) ? 1 : data.size > 0 ? 0 : -1,
        meta.has(key) ? 1 : meta.size > 0 ? 0 : -1,
        site.has(key) ? 1 : 0,
        place.shaped,
        place.element,
        fold(line?.text ?? '') === key ? 1 : 0,
        startsWithMarker(line?.text ?? '') || isMarker(before) ? 1 : 0,
        Math.min(10, place.lines),
        Math.min(10, claimedCount),
        Math.min(10, printedCount),
        key.split(' ').length,
        Math.max(-20, Math.min(20, place.segment - headline)),
        place.segment < bodyStart ? 1 : 0,
        body[place.segment] ?? 0,
        rank,
        line?.text.length ?? 0,
        best,
        bestClaimed,
        /^\S+\.\p{L}{2,4}$/u.test(key) ? 1 : 0,
      ],
    }
  })
}

/** The bit of names that speak of an author. */
const bylineBit = bitOf('byline')
