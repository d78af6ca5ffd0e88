import type {FoundByline} from '../decide/byline.ts'
import type {CreditParts} from '../decide/byline-parts.ts'
import type {PieceRange, Reading} from '../decide/reading.ts'
import {inlinesOf, part, type Stretch, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {jobWords} from '../lexicon/bylines.ts'

/** The byline as a value, and the pieces that tell more of its people. */
export interface MadeByline {
  readonly value: Draft
  readonly bios: readonly number[]
}

/** Names with roles, jobs and places from the line, and what lines about them say. */
export function bylineOf(
  reading: Reading,
  {pieces: taken, credits}: FoundByline,
  body: PieceRange,
): MadeByline {
  const bios: number[] = []
  const contributors = credits.map((credit): Draft => {
    const bio = findBio(reading, credit.name.text, body)
    if (bio) bios.push(bio.piece, ...bio.more)
    const told = bio && jobIn(bio.text, credit.name.text)
    const job = credit.jobTitle ?? told?.jobTitle
    return {
      name: textOf([credit.name]),
      role: roleOf(credit, job),
      jobTitle: job && textOf([job]),
      organization: optional(credit.organization ?? told?.organization),
      location: optional(credit.location),
      bio: bio && inlinesOf([bio.text]),
      profiles: bio?.profiles.length ? bio.profiles : undefined,
    }
  })
  const line = taken.length === 1 ? reading.pieces[taken[0] ?? 0] : undefined
  const more = line && credits.some((credit) => credit.jobTitle || credit.location)
  return {value: {text: more ? textOf([line]) : undefined, contributors}, bios}
}

const optional = (stretch: Stretch | undefined): Draft => (stretch ? textOf([stretch]) : undefined)

function roleOf(credit: CreditParts, job: Stretch | undefined): string {
  if (credit.agency) return 'agency'
  const told = leads.find(([pattern]) => pattern.test(credit.lead ?? ''))
  if (told) return told[1]
  for (const word of job?.text.toLowerCase().split(/[^\p{L}]+/u) ?? []) {
    const role = jobWords.get(word)
    if (role === 'photographer' || role === 'translator') return role
  }
  return 'author'
}

/** What stands before a name that did something else than write. */
const leads: readonly (readonly [RegExp, string])[] = [
  [/\bedited by|redigiert von|édité par|editado por|a cura di|redactie:/u, 'editor'],
  [/photos? by|photograph|fotos? von|photos? de|fotos? de|foto di|fotografie/u, 'photographer'],
  [
    /translated by|übersetzt von|übersetzung|traduit par|traducido por|traduzione|vertaald/u,
    'translator',
  ],
]

interface Bio {
  readonly piece: number
  readonly text: Stretch
  readonly more: readonly number[]
  readonly profiles: readonly Draft[]
}

const about =
  /^(?:\s?,[^.]{0,60},)?\s(?:is|was|are|covers|writes|reports|has|joined|works|leads|edits|ist|arbeitet|schreibt|berichtet|war|leitet|est|écrit|couvre|travaille|es|escribe|cubre|è|scrive|lavora|é|escreve|trabalha|schrijft|werkt)\s/u

/** A line that begins with the name and says what the person does, at the end of the piece or beside the byline. */
function findBio({pieces, table}: Reading, name: string, body: PieceRange): Bio | undefined {
  const {length} = pieces
  for (
    let index = Math.max(body.from, body.to - 6);
    index < Math.min(length, body.to + 16);
    index++
  ) {
    const piece = pieces[index]
    if (
      !piece ||
      piece.text.length > 600 ||
      !piece.text.startsWith(name) ||
      !about.test(piece.text.slice(name.length, name.length + 100))
    )
      continue
    const own = profilesIn(piece)
    const next = pieces[index + 1]
    const more =
      next && next.text.length < 90 && table.at(index + 1, 'prose') < 0.4 ? profilesIn(next) : []
    return {
      piece: index,
      text: piece,
      more: more.length > 0 ? [index + 1] : [],
      profiles: [...own, ...more],
    }
  }
  return undefined
}

/** `X: @handle`, `Twitter: @handle`: an account on a site that the line names. */
function profilesIn(stretch: Stretch): readonly Draft[] {
  return [
    ...stretch.text.matchAll(/([\p{L}]{1,12})(?::|\s?[-–—(]|\sat)?\s?@([A-Za-z0-9_.]{2,40})/gu),
  ].flatMap((match): Draft[] => {
    const [whole, site = '', handle = ''] = match
    const at = match.index + whole.indexOf('@') + 1
    if (site.toLowerCase() === 'email' || site.toLowerCase() === 'mail') return []
    return [
      {
        site: site.toLowerCase() === 'twitter' ? 'x' : site.toLowerCase(),
        handle: textOf([part(stretch, at, at + handle.replace(/\.$/, '').length)]),
      },
    ]
  })
}

/** `Name is a deputy editor at Paper.` */
function jobIn(
  bio: Stretch,
  name: string,
): {jobTitle?: Stretch; organization?: Stretch} | undefined {
  const match =
    /^\s(?:is|ist|est|es|è|é)\s(?:(?:an?|the|eine?|une?|una|uno|um|uma|een|de|la|le|el|il|o)\s)?([^.,;]{3,60}?)(?:\s(?:at|for|of|with|bei|beim|der|des|chez|à|au|de|del|en|presso|di|da|do|bij|van)\s(?:(?:the|la|le|el|il|de)\s)?(\p{Lu}[^.,;]{1,60}?))?\s?[.,;]/u.exec(
      bio.text.slice(name.length, name.length + 160),
    )
  const said = match?.[1]?.toLowerCase().split(/[^\p{L}]+/u) ?? []
  if (!match?.[1] || !said.some((word) => jobWords.has(word))) return undefined
  const from = name.length + match[0].indexOf(match[1])
  const jobTitle = part(bio, from, from + match[1].length)
  if (!match[2]) return {jobTitle}
  const at = name.length + match[0].lastIndexOf(match[2])
  return {jobTitle, organization: part(bio, at, at + match[2].length)}
}
