import {functionWords} from '../lexicon/function-words.ts'
import type {Words} from '../page/words.ts'

const lists: readonly (readonly [language: string, words: readonly string[]])[] = Object.entries(
  functionWords,
).map(([language, words]) => [language, [...new Set(words)]])

/** The language of most of the words, where small words show it clearly; else nothing. */
export function languageOf(words: Words): string | undefined {
  const uses = new Float64Array(words.folded.length)
  const step = Math.max(1, Math.floor(words.count / 20_000))
  for (let at = 0; at < words.count; at += step) {
    const id = words.ids[at] ?? 0
    uses[id] = (uses[id] ?? 0) + 1
  }
  const place = new Map(words.folded.map((word, id) => [word, id] as const))
  const ranked = lists
    .map(([language, list]) => {
      let hits = 0
      for (const word of list) {
        const id = place.get(word)
        if (id !== undefined) hits += uses[id] ?? 0
      }
      return {language, hits}
    })
    .sort((a, b) => b.hits - a.hits || (a.language < b.language ? -1 : 1))
  const [first, second] = ranked
  if (!first || first.hits < 12 || first.hits < 1.15 * (second?.hits ?? 0)) return undefined
  return first.language
}
