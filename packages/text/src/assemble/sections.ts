import type {Decisions} from '../decide/decisions.ts'
import type {Reading} from '../decide/reading.ts'
import type {RunIn} from '../decide/run-ins.ts'
import {inlinesOf, part, type Stretch} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {bodyPieces} from './article.ts'
import {headingStyle, itemStyles, markHeadings, numberMark} from './edition-headings.ts'
import {joinLists} from './join-lists.ts'
import {blocksWithLinks, markLinkLists} from './link-lists.ts'

/** What stands before the first section, and the sections. */
export interface Sections {
  readonly lead: readonly Draft[]
  readonly sections: readonly Draft[]
}

interface OpenItem {
  readonly heading: Stretch
  readonly runIn: boolean
  readonly pieces: number[]
}

interface OpenSection {
  readonly heading?: Stretch | undefined
  readonly lead: number[]
  readonly items: OpenItem[]
}

/** Part an edition's body at its headings: into sections, and those into items. */
export function sectionsOf(
  reading: Reading,
  {body, edition, levels}: Decisions,
  taken: ReadonlySet<number>,
): Sections {
  const {roles, pieces} = reading
  const runIns = new Map(edition.runIns.map((found) => [found.piece, found] as const))
  if (!levels) markHeadings(reading, body, taken)
  joinLists(reading, body)
  markLinkLists(reading, body.from, body.to, taken)
  for (const [index, found] of runIns) roles[index] = found.rest ? 'paragraph' : 'runIn'
  const textual = new Set(bodyPieces(reading, body.from, body.to, taken))
  const styles = levels ? undefined : itemStyles(reading, body, textual)
  const opensItem = (index: number, text: string): boolean =>
    levels ? levels.get(index) === 'item' : styles?.has(headingStyle(text)) === true
  const lead: number[] = []
  const sections: OpenSection[] = []
  function openSection(): OpenSection {
    const last = sections.at(-1)
    if (last) return last
    const unnamed = {lead: [], items: []}
    sections.push(unnamed)
    return unnamed
  }
  for (let index = body.from; index < body.to; index++) {
    const piece = pieces[index]
    const special = !taken.has(index) && (roles[index] === 'runIn' || roles[index] === 'linkList')
    if (!piece || !(textual.has(index) || special)) continue
    const section = sections.at(-1)
    const found = runIns.get(index)
    if (roles[index] === 'heading') {
      const number = numberMark(piece.text)
      if (opensItem(index, piece.text) && (section || levels)) {
        const heading = part(piece, number, piece.text.length)
        openSection().items.push({heading, runIn: false, pieces: []})
      } else sections.push({heading: piece, lead: [], items: []})
    } else if (found && (section || levels)) {
      const pieces = found.rest ? [index] : []
      openSection().items.push({heading: found.heading, runIn: true, pieces})
    } else {
      // Before the first section a run-in is an ordinary short sentence.
      if (roles[index] === 'runIn') roles[index] = 'paragraph'
      ;(section?.items.at(-1)?.pieces ?? section?.lead ?? lead).push(index)
    }
  }
  return made(reading, lead, sections, runIns)
}

function made(
  reading: Reading,
  lead: readonly number[],
  sections: readonly OpenSection[],
  runIns: ReadonlyMap<number, RunIn>,
): Sections {
  const rest = new Map(
    [...runIns].flatMap(([index, found]) => (found.rest ? [[index, found.rest] as const] : [])),
  )
  // A run-in before the first section is an ordinary beginning: its words stay in the paragraph.
  for (const index of lead) rest.delete(index)
  const blocks = (list: readonly number[]): readonly Draft[] => blocksWithLinks(reading, list, rest)
  return {
    lead: blocks(lead),
    sections: sections.map(
      (section): Draft => ({
        type: 'section',
        heading: section.heading && inlinesOf([section.heading]),
        lead: blocks(section.lead),
        items: section.items.map(
          (item): Draft => ({
            type: 'item',
            heading: inlinesOf([item.heading]),
            runIn: item.runIn ? true : undefined,
            children: blocks(item.pieces),
          }),
        ),
      }),
    ),
  }
}
