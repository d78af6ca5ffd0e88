import {probability, scoreRow} from '../learned/trees/forest.ts'
import type {Page} from '../segment/page.ts'
import type {EditionModels} from './edition-models.ts'
import {pageFeatures} from './page-features.ts'
import {type Heading, readHeadings} from './read-headings.ts'
import {runsIn} from './settle-levels.ts'
import {viewUnits} from './span-features.ts'
import {unitsOf} from './units.ts'

/** A page read as if it were a newsletter edition, and how likely it is one. */
export interface EditionPage {
  readonly likely: number
  readonly headings: readonly EditionHeading[]
  /** Most of it has no line breaks. */
  readonly flat: boolean
  /** Where the lines begin that were read as runs without line breaks. */
  readonly runs: ReadonlySet<number>
}

/** A heading by the words of the page that it is. */
export interface EditionHeading {
  readonly kind: Heading['kind']
  readonly from: number
  readonly to: number
  /** More stands behind it without a break. */
  readonly runIn: boolean
}

/** Read a page's headings and say how likely it is an edition. */
export function readEditionPage(page: Page, models: EditionModels): EditionPage {
  const units = unitsOf(page, () => models.seams)
  const runs = new Set(
    units.flatMap(({flat, before, start}) => (flat && before >= 1 ? [start] : [])),
  )
  const flat = units.filter((unit) => unit.flat).length * 2 > units.length
  const view = viewUnits(page, units)
  const headings = readHeadings(view, flat ? models.flat : models.lines)
  return {
    flat,
    likely: probability(scoreRow(models.page, pageFeatures(view, headings), 0)),
    headings: headings.map((heading) => ({
      kind: heading.kind,
      from: units[heading.first]!.from,
      to: units[heading.last - 1]!.to,
      runIn: heading.kind === 'item' && runsIn(view, heading),
    })),
    runs,
  }
}
