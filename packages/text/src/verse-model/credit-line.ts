import {byMarkers} from '../lexicon/bylines.ts'
import {anyFunctionWord} from '../lexicon/function-words.ts'
import {givenNames} from './given-names.ts'

/** What a line before or behind a poem says of it. */
export interface Credit {
  readonly author?: string | undefined
  readonly translator?: string | undefined
  readonly title?: string | undefined
  readonly source?: string | undefined
}

const translating: ReadonlySet<string> = new Set(
  'translated translator translation übersetzt übersetzung übertragen deutsch nachgedichtet traduit traduction traducido traducción tradotto traduzione traduzido tradução vertaald vertaling översättning tolkning oversat oversættelse oversatt przekład przełożył przełożyła перевод перевёл перевела'.split(
    ' ',
  ),
)

const sourcing: ReadonlySet<string> = new Set('from aus extrait del dal uit ur fra z из'.split(' '))

/** Read `By Name`, `— Name, “Title”`, `translated by Name`, `From “Book” (1912)`, or a bare name. */
export function readCredit(line: string): Credit | undefined {
  const text = line.trim()
  if (text === '' || text.length > 120) return undefined
  const dashed = /^[—–-]+\s*/.exec(text)?.[0] ?? ''
  const rest = text
    .slice(dashed.length)
    .replace(/^[([]|[)\]]$/g, '')
    .trim()
  const first = wordOf(rest, 0)
  if (translating.has(first)) {
    const name = nameBehind(rest, 1)
    return name === undefined ? undefined : {translator: name}
  }
  if (byMarkers.has(first)) {
    const name = nameBehind(rest, 1)
    if (name !== undefined) return {author: name}
  }
  if (dashed === '') {
    if (sourcing.has(first) && /[“"«„*_]/.test(rest)) return {source: rest}
    return isName(rest) ? {author: rest} : undefined
  }
  const quote = /^([^“"«„]+?),?\s*(?:from\s+)?[“"«„]([^”"»“]+)[”"»“]/.exec(rest)
  if (quote && isName(quote[1] ?? '')) return {author: quote[1], title: quote[2]}
  const translator = rest.split(/\s*[,;]\s*/)
  if (
    translator.length === 2 &&
    translating.has(wordOf(translator[1] ?? '', 0)) &&
    isName(translator[0] ?? '')
  )
    return {translator: translator[0]}
  return isName(rest) ? {author: rest} : undefined
}

const wordOf = (text: string, number: number): string =>
  (text.split(/\s+/, number + 1)[number] ?? '').toLowerCase().replace(/[^\p{L}]/gu, '')

/** The name behind a marker: small words such as `by` or `from the German by` may stand between. */
function nameBehind(text: string, from: number): string | undefined {
  const words = text.split(/\s+/)
  for (let at = words.length - 1; at >= from; at--) {
    if (byMarkers.has(wordOf(text, at))) return nameOrNothing(words.slice(at + 1).join(' '))
  }
  return nameOrNothing(words.slice(from).join(' '))
}

const nameOrNothing = (text: string): string | undefined => (isName(text) ? text : undefined)

const particles: ReadonlySet<string> = new Set(
  'van von de der den del della di da dos du la le af av y bin ibn st st. lord lady sir'.split(' '),
)

/** Two to six words of a name: capitals, initials and particles; a title may stand behind a comma. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 6 || text.length > 60) return false
  const [first = ''] = words
  // `John Clare The`: the first word of what follows.
  if (anyFunctionWord.has((words.at(-1) ?? '').toLowerCase())) return false
  return (
    words.every((word, index) => {
      if (particles.has(word.toLowerCase().replace(/,$/, ''))) return true
      if (word.endsWith(',') && index + 2 > words.length) return false
      return (
        /^\p{Lu}[\p{L}'’.-]*,?$/u.test(word) && (word.length < 3 || word !== word.toUpperCase())
      )
    }) &&
    /^\p{Lu}/u.test(first) &&
    words.filter((word) => word.endsWith(',')).length <= 1
  )
}

/** A name that begins with a given name that is usual, or with an initial. */
export const isLikelyName = (text: string): boolean =>
  isName(text) && (givenNames.has(wordOf(text, 0)) || /^\p{Lu}\./u.test(text))
