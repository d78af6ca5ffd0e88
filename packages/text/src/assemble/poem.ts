import {readCredits} from '../decide/byline-parts.ts'
import type {Reading} from '../decide/reading.ts'
import {part, type Stretch, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'

/** A poem of its pieces: title, poet, stanzas and lines; the translator and the source from the text before. */
export function poemOf(reading: Reading, indices: readonly number[]): Draft {
  const {pieces} = reading
  const of = (kind: string): readonly number[] =>
    indices.filter((index) => pieces[index]?.verse?.part === kind)
  const title = of('title').flatMap((index) => pieces[index] ?? [])
  const known = of('poet').flatMap((index) => (pieces[index] ? [unquoted(pieces[index])] : []))
  const poets =
    known.length > 0
      ? known
      : of('credit').flatMap((index) =>
          pieces[index] ? readCredits(withoutMarker(pieces[index])).map(({name}) => name) : [],
        )
  const before = textBefore(reading, indices[0] ?? 0)
  const translator = before.flatMap((stretch) => translatorIn(stretch) ?? []).slice(-1)
  const source = before.flatMap((stretch) => sourceIn(stretch) ?? []).slice(-1)
  const credits: Draft[] = [
    ...poets.slice(0, 1).map((name): Draft => ({name: textOf([name]), role: 'poet'})),
    ...translator.map((name): Draft => ({name: textOf([name]), role: 'translator'})),
  ]
  return {
    type: 'poem',
    title: title[0] && textOf([unquoted(title[0])]),
    credits: credits.length > 0 ? credits : undefined,
    source: source[0] && {text: textOf([source[0]])},
    children: stanzasOf(reading, of('line')),
  }
}

/** `By Ada Lund` without its first word: here a small one is no part of the name. */
function withoutMarker(line: Stretch): Stretch {
  const marker = /^(?:by|von|par|de|por|di|van|door)\s/iu.exec(line.text)
  return part(line, marker?.[0].length ?? 0, line.text.length)
}

function stanzasOf({pieces}: Reading, lines: readonly number[]): readonly Draft[] {
  const stanzas = new Map<number, Draft[]>()
  const indents = lines.map((index) => pieces[index]?.indent ?? 0)
  const least = indents.reduce((low, indent) => Math.min(low, indent), indents[0] ?? 0)
  for (const [place, index] of lines.entries()) {
    const piece = pieces[index]
    const text = piece && textOf([piece])
    if (!piece || !text) continue
    const stanza = stanzas.get(piece.verse?.stanza ?? 0) ?? []
    const indent = Math.min(200, (indents[place] ?? 0) - least)
    stanza.push({
      type: 'line',
      ...(indent > 0 ? {indent} : {}),
      children: [{type: 'text', value: text}],
    })
    stanzas.set(piece.verse?.stanza ?? 0, stanza)
  }
  return [...stanzas.values()].map((children) => ({type: 'stanza', children}))
}

const opening = '“„«"‘‹「『—–-'
const closing = '”“»"’›」』,'

function unquoted(stretch: Stretch): Stretch {
  let from = 0
  let to = stretch.text.length
  while (from < to && opening.includes(stretch.text.charAt(from))) from++
  while (to > from && closing.includes(stretch.text.charAt(to - 1))) to--
  return part(stretch, from, to)
}

/** The pieces shortly before, where a poem is introduced. */
function textBefore({pieces, roles}: Reading, first: number): readonly Stretch[] {
  const before: Stretch[] = []
  for (let index = first - 1; index >= 0 && index >= first - 4; index--) {
    const piece = pieces[index]
    if (!piece || roles[index] === 'heading') break
    if (piece.text.length < 1200) before.unshift(piece)
  }
  return before
}

const name = "\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){1,3}"
const behind = new RegExp(
  `(${name}),\\s(?:translator|übersetzer(?:in)?|traducteur|traductrice|traductora?|traduttore|tradutora?|vertaler)\\b`,
  'u',
)
const marked = new RegExp(
  `(?:translated by|übersetzt von|aus dem \\p{L}+ von|traduit par|traducido por|traducción de|traduzione di|traduzido por|tradução de|vertaald door|vertaling:?)\\s(${name})`,
  'iu',
)

/** `Ada Lund, translator` or `translated by Ada Lund`. */
function translatorIn(stretch: Stretch): Stretch | undefined {
  const match = behind.exec(stretch.text) ?? marked.exec(stretch.text)
  if (!match?.[1]) return undefined
  const from = match.index + match[0].indexOf(match[1])
  return part(stretch, from, from + match[1].length)
}

const titleWords =
  "\\p{Lu}[\\p{L}'’-]*(?:\\s(?:of|the|and|de|du|des|von|der|la|le|\\p{Lu}[\\p{L}'’-]*)){0,6}"
const quotedWork = new RegExp(
  `(?:from|aus|de|da|uit|dal|del)\\s(?:the\\s|der\\s|den\\s|dem\\s|les\\s|las\\s|los\\s)?(${titleWords}\\s\\([\\d.:,\\s–-]{1,16}\\))`,
  'u',
)

/** A work with its chapter in brackets that the text before quotes: `from the Book of Songs (4.2)`. */
function sourceIn(stretch: Stretch): Stretch | undefined {
  const match = quotedWork.exec(stretch.text)
  if (!match?.[1]) return undefined
  const from = match.index + match[0].length - match[1].length
  return part(stretch, from, from + match[1].length)
}
