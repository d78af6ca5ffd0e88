import type {Decisions} from '../decide/decisions.ts'
import type {Reading} from '../decide/reading.ts'
import {inlinesOf, part, type Stretch, tellAt, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {hitsWithin} from '../segment/page-ranges.ts'
import {sectionsOf} from './sections.ts'

/** An edition: what stands before its first section, its sections with their items, its farewell. */
export function briefOf(
  reading: Reading,
  decisions: Decisions,
  fields: {readonly [key: string]: Draft},
  taken: Set<number>,
): Draft {
  const {pieces, roles} = reading
  const {edition} = decisions
  const greeting = edition.greeting[0] === undefined ? undefined : pieces[edition.greeting[0]]
  for (const index of edition.greeting) take(index, 'greeting')
  for (const index of edition.highlights) take(index, 'highlights')
  for (const index of edition.signOff) take(index, 'signOff')
  if (edition.number && !taken.has(edition.number.piece)) take(edition.number.piece, 'series')
  const series = edition.series
  for (const index of series?.pieces ?? []) if (!taken.has(index)) take(index, 'series')
  function take(index: number, role: (typeof roles)[number]): void {
    roles[index] = role
    taken.add(index)
  }
  const highlights = edition.highlights[0] === undefined ? undefined : pieces[edition.highlights[0]]
  const parts = sectionsOf(reading, decisions, taken)
  const farewell = edition.signOff.flatMap((index) => pieces[index] ?? [])
  return {
    type: 'brief',
    ...fields,
    series: series && {
      name: textOf([series.name]),
      publisher: series.publisher && textOf([series.publisher]),
      description: series.description && textOf(series.description),
      cadence: series.cadence && tellAt(series.cadence.value, [series.cadence.at]),
      deliveryDay: series.day && tellAt(series.day.value, [series.day.at]),
    },
    edition: edition.number && textOf([edition.number.text]),
    greeting: greeting && inlinesOf([greeting]),
    highlights: highlights && highlightsOf(highlights, leadOf(reading, decisions)),
    lead: parts.lead,
    sections: parts.sections,
    signOff:
      farewell.length > 0
        ? farewell.map((line): Draft => ({type: 'paragraph', children: inlinesOf([line])}))
        : undefined,
  }
}

/** `The highlights this week: one, two, and three.` One entry for each. */
function highlightsOf(line: Stretch, lead: number): readonly Draft[] {
  const colon = line.text.indexOf(':')
  const from = colon >= 0 && colon < 80 ? colon + 1 : lead
  const list = part(line, from, line.text.length)
  const strong = list.text.includes(';')
  const entries: Draft[] = []
  let start = 0
  const push = (end: number): void => {
    const entry = part(list, start, end)
    const lead = /^(?:and|und|et|y|e|en)\s/iu.exec(entry.text)
    const bare = part(entry, lead?.[0].length ?? 0, entry.text.replace(/[\s.]+$/, '').length)
    const inlines = bare.text === '' ? undefined : inlinesOf([bare])
    if (inlines !== undefined) entries.push(inlines)
  }
  for (let at = 0; at < list.text.length; at++) {
    const mark = list.text.charAt(at)
    const next = list.text.slice(at + 1, at + 12)
    if (!(mark === ';' || (!strong && mark === ',' && /^\s/.test(next)))) continue
    push(at)
    start = at + 1
  }
  // Without a serial comma the last two stand joined by a word.
  const rest = list.text.slice(start)
  const joint = entries.length > 0 && !strong ? /\s(?:and|und|et|y|e|en)\s/iu.exec(rest) : undefined
  if (joint && !/^\s?(?:and|und|et|y|e|en)\s/iu.test(rest) && joint.index > 3) {
    push(start + joint.index)
    start += joint.index
  }
  push(list.text.length)
  return entries
}

/** How long the words are that lead into the highlights, where no colon follows them. */
function leadOf({page, pieces}: Reading, {edition}: Decisions): number {
  const piece = pieces[edition.highlights[0] ?? -1]
  if (!piece) return 0
  const hit = hitsWithin(page.hits, piece.from, piece.to).find(({kind}) => kind === 'highlights')
  return hit && hit.end < piece.to ? (page.words.starts[hit.end] ?? piece.start) - piece.start : 0
}
