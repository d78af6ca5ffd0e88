import type {Heading} from './read-headings.ts'
import type {UnitView} from './span-features.ts'
import {decors} from './unit-measures.ts'

/**
 * Settle which headings open sections and which items: those that are set alike are alike, one right
 * under another is its item, and where nothing is a section what looks like an item is one.
 */
export function settleLevels(view: UnitView, found: readonly Heading[]): readonly Heading[] {
  const headings = found.map((heading) => ({...heading}))
  const own = headings.filter((heading) => heading.kind !== 'headline' && !runsIn(view, heading))
  const marked = found.filter((heading) => heading.kind !== 'headline' && runsIn(view, heading))
  if (own.length > 0)
    for (const heading of headings)
      if (marked.some(({first}) => first === heading.first)) heading.kind = 'item'
  voteByDecor(view, own)
  for (const [place, heading] of own.entries()) {
    const next = own[place + 1]
    if (!next || next.first !== heading.last || heading.kind !== next.kind) continue
    if (heading.kind === 'item') heading.kind = 'section'
    else next.kind = 'item'
  }
  // Where items run in, headings with a line of their own are sections.
  const items = own.filter(({kind}) => kind === 'item')
  if (marked.length >= 2 && items.length <= own.length - items.length)
    for (const heading of items) heading.kind = 'section'
  if (!own.some(({kind}) => kind === 'section')) for (const heading of own) heading.kind = 'section'
  const first = own.findIndex(({kind}) => kind === 'section')
  // What stands before every section is none of their items, nor is what is set like it.
  const decor = (heading: Heading): number => view.measures[heading.first]!.decor
  const early = new Set(own.slice(0, Math.max(0, first)).map(decor))
  for (const [place, heading] of own.entries())
    if (place < first || (early.has(decor(heading)) && decor(heading) !== decors.plain))
      heading.kind = 'section'
  return headings
}

/** Whether more stands behind a heading without a break, or behind the mark that ends it in a run. */
export function runsIn({units, measures}: UnitView, {last}: Heading): boolean {
  const end = measures[last - 1]!.end
  return units[last - 1]!.flat ? end === 1 || end === 2 || end === 4 : units[last]?.before === 0
}

/** Numbers, pictographs and capitals tell one kind of heading from the others. */
function voteByDecor(
  {measures}: UnitView,
  headings: readonly {first: number; lean: number; kind: Heading['kind']}[],
): void {
  for (const decor of [decors.pictograph, decors.capitals, decors.number, decors.sign]) {
    const alike = headings.filter(({first}) => measures[first]!.decor === decor)
    if (alike.length < 2) continue
    const lean = alike.reduce((sum, heading) => sum + heading.lean, 0)
    for (const heading of alike) heading.kind = lean >= 0 ? 'section' : 'item'
  }
}
