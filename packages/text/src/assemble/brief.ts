import {readCredits} from '../decide/byline-parts.ts'
import type {Decisions} from '../decide/decisions.ts'
import type {Reading} from '../decide/reading.ts'
import {inlinesOf, part, type Stretch, tellAt, textOf} from '../draft/text-of.ts'
import type {Draft} from '../draft/told.ts'
import {byMarkers} from '../lexicon/bylines.ts'
import {bodyPieces} from './article.ts'
import {blocksOf} from './blocks.ts'

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
    highlights: highlights && highlightsOf(highlights),
    lead: parts.lead,
    sections: parts.sections,
    signOff:
      farewell.length > 0
        ? farewell.map((line): Draft => ({type: 'paragraph', children: inlinesOf([line])}))
        : undefined,
  }
}

/** `The highlights this week: one, two, and three.` One entry for each. */
function highlightsOf(line: Stretch): readonly Draft[] {
  const colon = line.text.indexOf(':')
  const from = colon >= 0 && colon < 80 ? colon + 1 : 0
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

interface Sections {
  readonly lead: readonly Draft[]
  readonly sections: readonly Draft[]
}

function sectionsOf(
  reading: Reading,
  {body, edition}: Decisions,
  taken: ReadonlySet<number>,
): Sections {
  const {roles, table, pieces} = reading
  const runIn = new Map(edition.runIns.map((found) => [found.piece, found] as const))
  for (let index = body.from; index < body.to; index++) {
    if (
      !taken.has(index) &&
      table.at(index, 'linkListHeading') > 0.5 &&
      (pieces[index]?.text.length ?? 99) < 60
    )
      roles[index] = 'heading'
  }
  markLinkLists(reading, body.from, body.to, taken)
  for (const [index, found] of runIn) roles[index] = found.rest ? 'paragraph' : 'runIn'
  const rest = new Map(
    [...runIn].flatMap(([index, found]) => (found.rest ? [[index, found.rest] as const] : [])),
  )
  const indices: number[] = []
  const textual = new Set(bodyPieces(reading, body.from, body.to, taken))
  for (let index = body.from; index < body.to; index++) {
    if (
      textual.has(index) ||
      (!taken.has(index) && (roles[index] === 'runIn' || roles[index] === 'linkList'))
    )
      indices.push(index)
  }
  const blocks = (list: readonly number[]): readonly Draft[] => blocksWithLinks(reading, list, rest)
  const sections: Draft[] = []
  const starts = indices.filter((index) => roles[index] === 'heading')
  const lead = indices.filter((index) => index < (starts[0] ?? Number.POSITIVE_INFINITY))
  for (const [number, start] of starts.entries()) {
    const end = starts[number + 1] ?? Number.POSITIVE_INFINITY
    const inside = indices.filter((index) => index > start && index < end)
    const heading = pieces[start]
    const opens = inside.filter((index) => runIn.has(index))
    const before = inside.filter((index) => index < (opens[0] ?? Number.POSITIVE_INFINITY))
    const items = opens.map((open, place): Draft => {
      const stop = opens[place + 1] ?? Number.POSITIVE_INFINITY
      const found = runIn.get(open)
      const own = inside.filter(
        (index) => (found?.rest ? index >= open : index > open) && index < stop,
      )
      return {
        type: 'item',
        heading: found && inlinesOf([found.heading]),
        runIn: true,
        children: blocks(own),
      }
    })
    sections.push({
      type: 'section',
      heading: heading && inlinesOf([heading]),
      lead: blocks(before),
      items,
    })
  }
  return {lead: blocks(lead), sections}
}

/** The entries behind a heading such as *Most read*: short lines, or titles with a name behind `by`. */
function markLinkLists(
  {pieces, roles, table}: Reading,
  from: number,
  to: number,
  taken: ReadonlySet<number>,
): void {
  for (let index = from; index < to; index++) {
    if (roles[index] !== 'heading' || table.at(index, 'linkListHeading') < 0.3) continue
    for (let next = index + 1; next < to; next++) {
      const piece = pieces[next]
      if (!piece || taken.has(next) || piece.text.length > 160 || table.at(next, 'hits') > 0.6)
        break
      const named = titleAndName(piece) !== undefined
      if (
        !named &&
        (table.at(next, 'sentence') === 1 ||
          (roles[next] === 'heading' && table.at(next, 'proseAfter') > 0.5))
      )
        break
      if (!named && piece.blanks > 0 && next > index + 1) break
      roles[next] = 'linkList'
    }
  }
}

function titleAndName(
  entry: Stretch,
): {readonly title: Stretch; readonly name: Stretch} | undefined {
  const words = [...entry.text.matchAll(/\S+/g)]
  for (let place = words.length - 2; place >= 2 && place >= words.length - 6; place--) {
    const word = words[place]
    if (!word || !byMarkers.has(word[0].toLowerCase()) || word[0] !== word[0].toLowerCase())
      continue
    const name = part(entry, word.index + word[0].length, entry.text.length)
    if (!/^(?:\p{Lu}[\p{L}’'.-]*\s?|(?:van|von|de|der|del|da|di)\s){1,5}$/u.test(name.text))
      continue
    const title = part(entry, 0, word.index)
    return {title: part(title, 0, title.text.replace(/[,\s–—-]+$/, '').length), name}
  }
  return undefined
}

function blocksWithLinks(
  reading: Reading,
  indices: readonly number[],
  rest: ReadonlyMap<number, Stretch>,
): readonly Draft[] {
  const blocks: Draft[] = []
  for (let place = 0; place < indices.length; ) {
    const links = reading.roles[indices[place] ?? 0] === 'linkList'
    let end = place
    while (end < indices.length && (reading.roles[indices[end] ?? 0] === 'linkList') === links)
      end++
    const run = indices.slice(place, end)
    if (links)
      blocks.push({type: 'linkList', items: run.flatMap((index) => linkOf(reading.pieces[index]))})
    else blocks.push(...blocksOf(reading, run, {depth: 4, rest}))
    place = end
  }
  return blocks
}

function linkOf(piece: Stretch | undefined): readonly Draft[] {
  if (!piece) return []
  const bullet = /^(?:[•·*▪–—-]|\d{1,2}[.)])\s+/.exec(piece.text)
  const entry = part(piece, bullet?.[0].length ?? 0, piece.text.length)
  const named = titleAndName(entry)
  if (!named) return [{title: textOf([entry])}]
  const credits = readCredits(named.name)
  return [
    {
      title: textOf([named.title]),
      byline: {contributors: credits.map(({name}): Draft => ({name: textOf([name])}))},
    },
  ]
}
