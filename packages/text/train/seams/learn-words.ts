import {lasts, shapes} from '../../src/seams/atoms.ts'
import {
  closingSlot,
  openingSlot,
  type WordTable,
  wordSlot,
  wordSlots,
} from '../../src/seams/word-table.ts'
import {hashOf} from '../random.ts'
import type {SeamPage} from './seam-pages.ts'

/** Counts of words over the pages of one fold: they add up. */
export interface WordCounts {
  readonly opening: Tally
  readonly closing: Tally
  readonly small: Tally
}

interface Tally {
  readonly yes: Float32Array
  readonly all: Float32Array
  readonly sites: Uint16Array
}

const tally = (): Tally => ({
  yes: new Float32Array(wordSlots),
  all: new Float32Array(wordSlots),
  sites: new Uint16Array(wordSlots),
})

/** Count the words of pages: all pages of a site must stand one behind the other. */
export function countWords(pages: readonly SeamPage[]): WordCounts {
  const counts: WordCounts = {opening: tally(), closing: tally(), small: tally()}
  const lastSite = {
    opening: new Int32Array(wordSlots),
    closing: new Int32Array(wordSlots),
    small: new Int32Array(wordSlots),
  }
  const add = (
    kind: 'opening' | 'closing' | 'small',
    slot: number,
    yes: boolean,
    site: number,
  ): void => {
    const {[kind]: into} = counts
    into.all[slot] = into.all[slot]! + 1
    if (yes) into.yes[slot] = into.yes[slot]! + 1
    if (lastSite[kind][slot] === site) return
    lastSite[kind][slot] = site
    into.sites[slot] = into.sites[slot]! + 1
  }
  const sorted = [...pages].sort((a, b) => siteOf(a) - siteOf(b))
  for (const page of sorted) {
    const {atoms, truth} = page
    const site = siteOf(page) | 1
    for (let at = 1; at < atoms.count; at++) {
      if (atoms.shapes[at] !== shapes.number) {
        const shape = atoms.shapes[at]!
        if (atoms.lasts[at - 1]! < lasts.end)
          add(
            'small',
            wordSlot(atoms, at),
            shape === shapes.lower || shape === shapes.lowerMixed,
            site,
          )
      }
      if (truth[at]! < 0) continue
      add('opening', openingSlot(atoms, at), truth[at] === 1, site)
      add('closing', closingSlot(atoms, at - 1), truth[at] === 1, site)
    }
  }
  return counts
}

const siteOf = ({page}: SeamPage): number => hashOf(page.domain ?? page.id) | 0

/** A word must be known from so many sites, and is trusted more the oftener it was seen. */
const leastSites = 40

/** Turn counts into levels of the log of the odds against what is usual. */
export function learnWords(parts: readonly WordCounts[]): WordTable {
  return {
    after: levels(
      parts.map(({closing}) => closing),
      1.6,
    ),
    before: levels(
      parts.map(({opening}) => opening),
      1.6,
    ),
    small: levels(
      parts.map(({small}) => small),
      1.2,
    ),
  }
}

function levels(parts: readonly Tally[], scale: number): Uint8Array {
  const table = new Uint8Array(wordSlots)
  let yes = 0
  let all = 0
  for (const part of parts) {
    for (let slot = 0; slot < wordSlots; slot++) {
      yes += part.yes[slot]!
      all += part.all[slot]!
    }
  }
  const usual = yes / Math.max(1, all)
  for (let slot = 0; slot < wordSlots; slot++) {
    let here = 0
    let seen = 0
    let sites = 0
    for (const part of parts) {
      here += part.yes[slot]!
      seen += part.all[slot]!
      sites += part.sites[slot]!
    }
    if (sites < leastSites) continue
    const odds =
      Math.log((here + 4 * usual) / (seen - here + 4 * (1 - usual))) - Math.log(usual / (1 - usual))
    table[slot] = Math.max(1, Math.min(15, Math.round(8 + scale * odds)))
  }
  return table
}
