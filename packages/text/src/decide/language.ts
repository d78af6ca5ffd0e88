import {functionWords} from '../lexicon/function-words.ts'
import type {Words} from '../page/words.ts'

const languages: readonly string[] = Object.keys(functionWords)

/** The languages that have a small word, by their places. */
const speakers: ReadonlyMap<string, readonly number[]> = speakersOf()

function speakersOf(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [place, language] of languages.entries()) {
    for (const word of new Set(functionWords[language])) {
      const places = found.get(word)
      if (places) places.push(place)
      else found.set(word, [place])
    }
  }
  return found
}

/** Several stages ask about the same words. */
const answers = new WeakMap<Words, {readonly language: string | undefined}>()

/** The language of most of the words, where small words show it clearly; else nothing. */
export function languageOf(words: Words): string | undefined {
  const known = answers.get(words)
  if (known) return known.language
  const language = mostSpoken(words)
  answers.set(words, {language})
  return language
}

function mostSpoken(words: Words): string | undefined {
  const uses = new Float64Array(words.folded.length)
  const step = Math.max(1, Math.floor(words.count / 20_000))
  for (let at = 0; at < words.count; at += step) {
    const id = words.ids[at] ?? 0
    uses[id] = (uses[id] ?? 0) + 1
  }
  const hits = new Float64Array(languages.length)
  for (const [id, word] of words.folded.entries()) {
    for (const place of speakers.get(word) ?? []) hits[place] = hits[place]! + uses[id]!
  }
  const [first, second] = languages
    .map((language, place) => ({language, hits: hits[place]!}))
    .sort((a, b) => b.hits - a.hits || (a.language < b.language ? -1 : 1))
  if (!first || first.hits < 12 || first.hits < 1.15 * (second?.hits ?? 0)) return undefined
  return first.language
}
