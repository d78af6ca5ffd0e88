import {
  agencies,
  byMarkers,
  jobWords,
  nameJoiners,
  nameParticles,
  notInNames,
} from '../../lexicon/bylines.ts'
import {months} from '../../lexicon/months.ts'
import {phrases} from '../../lexicon/phrases.ts'
import {kind, kindOf} from '../features/character-kinds.ts'

/** A name as a byline prints it, with the role beside it. */
export interface PrintedName {
  readonly name: string
  readonly role?: string | undefined
}

/**
 * The names in a byline: markers, dates, roles, places and addresses are no part of them. They are
 * known by shape (two to five words with capitals, particles between), never by a list of people.
 */
export function namesIn(line: string, before: string | undefined): readonly PrintedName[] {
  if (isMarker(line) || isCredit(line)) return []
  const {rest, marked} = withoutMarker(line)
  const announced = marked || (before !== undefined && isMarker(before))
  const names: PrintedName[] = []
  for (const part of partsOf(rest)) {
    const words = part.split(' ')
    if (words.length === 1 && agencies.has(bare(part)) && (announced || names.length > 0)) {
      names.push({name: part})
      continue
    }
    if (
      words.length > 1 &&
      houseWords.has(bare(words.at(-1) ?? '')) &&
      (names.length > 0 || bare(words.at(-1) ?? '') === 'images')
    )
      continue
    const role = roleOf(words)
    if (role !== undefined && names.length > 0 && !shaped(withoutRole(words))) {
      const last = names.pop()
      if (last) names.push({...last, role: last.role ?? role})
      continue
    }
    const name = withoutRole(words)
    if (shaped(name))
      names.push(role === undefined ? {name: name.join(' ')} : {name: name.join(' '), role})
    else if (announced && names.length === 0 && single(name)) names.push({name: name.join(' ')})
  }
  if (names.length === 0 && (single([rest]) || agencies.has(bare(rest)))) return [{name: rest}]
  return names
}

const bare = (word: string): string =>
  isPlain(word.charCodeAt(0)) && isPlain(word.charCodeAt(word.length - 1))
    ? word.toLowerCase()
    : word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase()

/** A letter without marks: nothing before or behind it is left out. */
const isPlain = (code: number): boolean => {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

/** The line only announces a name, which then stands in the next one. */
export const isMarker = (text: string): boolean => text.length < 30 && byMarkers.has(bare(text))

const creditWords: ReadonlySet<string> = new Set(
  phrases.creditLabel.split(/[|\n]/).filter((phrase) => !phrase.includes(' ')),
)

/** A picture's credit names a photographer, not the author. */
const isCredit = (line: string): boolean =>
  /^[©(]/.test(line) || creditWords.has(bare(line.split(/[\s:/]/, 1)[0] ?? ''))

/** Words that end the name of a house, not of a person. Source: general knowledge of the trade. */
const houseWords: ReadonlySet<string> = new Set(
  'news press agency radio tv times post images media redaktion daily photo'.split(' '),
)

/** Words before a job that belong to it, and jobs that the lexicon leaves out. */
const rankWords: ReadonlySet<string> = new Set(
  'deputy senior chief director head assistant associate staff special political'.split(' '),
)

/** What a piece is called before the marker: `Column by`. Source: general knowledge. */
const pieceWords: ReadonlySet<string> = new Set(
  'beitrag gastbeitrag kolumne kommentar analyse essay interview reportage ein eine bericht story words report analysis opinion column review commentary chronique tribune analisis columna articolo articulo article artikel'.split(
    ' ',
  ),
)

/** The line begins with a word that says who wrote. */
export const startsWithMarker = (text: string): boolean => withoutMarker(text).marked

/** A byline without the words that announce it, and whether there were any. */
export const bylineRest = (line: string): {readonly rest: string; readonly marked: boolean} =>
  withoutMarker(line)

function withoutMarker(line: string): {readonly rest: string; readonly marked: boolean} {
  const words = [...unglueMarker(line).matchAll(/\S+/g)]
  const word = (index: number): string => bare(words[index]?.[0] ?? '')
  let at = 0
  while (at < 3 && pieceWords.has(word(at)) && words.length > at + 2) at++
  if (at > 0 && !byMarkers.has(word(at))) at = 0
  while (at < 6 && at < words.length - 1) {
    const spoken =
      byMarkers.has(word(at)) ||
      (at < 2 && word(at) === 'written') ||
      (at > 0 && nameJoiners.has(word(at)) && byMarkers.has(word(at + 1)))
    if (!spoken) break
    at++
  }
  return {
    rest: unglueMarker(line)
      .slice(words[at]?.index ?? 0)
      .trimEnd(),
    marked: at > 0,
  }
}

/** `ByAnn Roe`: where line breaks were lost, the marker is glued to the name. */
const unglueMarker = (line: string): string =>
  line.replace(/^\s*((?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)(?=\p{Lu}))/u, '$1 ')

/** Cut where names part: commas, slashes, bars, joiners, digits, and a capital glued to a small letter and a date. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let words: string[] = []
  const close = (): void => {
    if (words.length > 0) parts.push(words.join(' '))
    words = []
  }
  for (const piece of unglued(text).split(/[,;|/·•()–—:&+\d]|\s-\s/)) {
    for (const word of piece.split(/\s+/)) {
      const plain = bare(word)
      if (plain === '') continue
      const joins =
        nameJoiners.has(plain) &&
        !(
          words.length > 0 &&
          (plain === 'y' || plain === 'e' || plain === 'i') &&
          kindOf(word.charCodeAt(0)) === kind.upper
        )
      if (
        joins ||
        (byMarkers.has(plain) && !nameParticles.has(plain) && !jobWords.has(plain)) ||
        (months.has(plain) && plain.length > 3) ||
        plain === 'for'
      )
        close()
      else
        words.push(
          word.replace(/^["“„»«]+|["”“«».]+$/gu, (mark) =>
            mark === '.' && word.length <= 3 ? '.' : '',
          ),
        )
    }
    close()
  }
  return parts
}

/** `MackenzieLifestyle`: a capital glued to a small letter begins something else, but not in `McLeod`. */
const unglued = (text: string): string =>
  text
    .replace(/(\p{L}{3,12})\.?\s(?=\d)/gu, (whole, word: string) =>
      months.has(word.toLowerCase()) ? ' | ' : whole,
    )
    .replace(/\s{2,}/g, ' | ')
    .replace(/(\p{Ll}{4})(?=\p{Lu}\p{Ll}{2})/gu, '$1 | ')

const roleOf = (words: readonly string[]): string | undefined => {
  for (const word of words) {
    const role = jobWords.get(bare(word))
    if (role !== undefined) return role
  }
  return undefined
}

/** The words before the first that names a job. */
function withoutRole(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) => jobWords.has(bare(word)) || (index > 1 && rankWords.has(bare(word))),
  )
  if (at < 0) return words
  // What stands between a name of two words and the job tells of the job: `Political Correspondent`.
  const name = words.slice(0, at)
  let end = 2
  while (end < name.length && nameParticles.has(bare(name[end - 1] ?? ''))) end++
  return name.length > 2 ? name.slice(0, end) : name
}

/** Two to five words, each with a capital or a particle; or the characters of a name without case. */
function shaped(words: readonly string[]): boolean {
  if (words.length === 1) return asian(words[0] ?? '')
  if (words.length < 2 || words.length > 5) return false
  let capitals = 0
  for (const word of words) {
    if (notInNames.has(bare(word))) return false
    const found = kindOf(word.charCodeAt(0))
    if (found === kind.upper || found === kind.letter || found === kind.hangul) capitals++
    else if (!nameParticles.has(bare(word)) && !/^[a-zà-ÿ]{1,2}[’'-]?\p{Lu}/u.test(word))
      return false
  }
  return (
    capitals >= 2 ||
    (capitals === 1 && words.length === 2 && nameParticles.has(bare(words[0] ?? '')))
  )
}

const asian = (word: string): boolean => {
  if (word.length < 2 || word.length > 8) return false
  for (let at = 0; at < word.length; at++) {
    const found = kindOf(word.charCodeAt(at))
    if (found !== kind.han && found !== kind.hangul) return false
  }
  return true
}

/** One word that may be an agency or a short name. */
function single(words: readonly string[]): boolean {
  const [word] = words
  if (words.length !== 1 || word === undefined || word.length > 40) return false
  return (
    kindOf(word.charCodeAt(0)) === kind.upper && !/\d/.test(word) && word.split(' ').length <= 4
  )
}
