import {type Forest, scoreRow} from '../learned/trees/forest.ts'
import type {TextLine} from '../segment/lines.ts'
import {fillGroup, groupsOf, type LineGroup, linedFeatures, placesOf} from './lined-features.ts'
import type {VerseView} from './verse-view.ts'

/** A poem by its stanzas, each from a line up to another. */
export type LinedPoem = readonly {readonly from: number; readonly to: number}[]

/** Log odds that a group of lines must reach, one next to verse, and all groups of a poem together. */
const leastGroup = -1
const leastNext = -3
const leastPoem = -0.5
const leastLines = 3
/** Blank lines inside a poem, at most. */
const mostBlanks = 2

/** Poems where lines stand: groups of lines that are verse, one behind the other. */
export function cutLinedVerse(
  view: VerseView,
  lines: readonly TextLine[],
  forest: Forest,
): readonly LinedPoem[] {
  const groups = groupsOf(lines)
  if (groups.every(isSingle)) return []
  const places = placesOf(view.atoms, lines)
  const row = new Float32Array(linedFeatures.length)
  const odds = groups.map((group, number) => {
    if (group.to - group.from < 2) return Number.NEGATIVE_INFINITY
    fillGroup(row, view, lines, places, groups, number)
    return scoreRow(forest, row, 0)
  })
  const poems: LinedPoem[] = []
  let floor = 0
  for (let number = 0; number < groups.length; ) {
    if (odds[number]! <= leastGroup) {
      number++
      continue
    }
    let end = number + 1
    let sum = odds[number]!
    while (end < groups.length && groups[end]!.blanks <= mostBlanks) {
      // One line between two stanzas is a stanza, a refrain or a speaker's name.
      const between = isSingle(groups[end]!) && isInside(groups, odds, lines, end)
      if (odds[end]! <= leastNext && !between) break
      if (!between) sum += odds[end]!
      end++
    }
    // Back too, for a first stanza that alone would not be taken.
    let first = number
    while (first > floor && groups[first]!.blanks <= mostBlanks && odds[first - 1]! > leastNext)
      sum += odds[--first]!
    const from = speakerBefore(groups, lines, view.text, first, end)
    const stanzas = groups.slice(from, end).map((group) => ({from: group.from, to: group.to}))
    const count = stanzas.reduce((total, stanza) => total + stanza.to - stanza.from, 0)
    if (sum >= leastPoem && count >= leastLines) poems.push(stanzas)
    number = end
    floor = end
  }
  return poems
}

const isSingle = ({from, to}: LineGroup): boolean => to - from === 1

function isInside(
  groups: readonly LineGroup[],
  odds: readonly number[],
  lines: readonly TextLine[],
  at: number,
): boolean {
  const {start, end} = lines[groups[at]!.from]!
  const next = groups[at + 1]
  return (
    next !== undefined &&
    next.blanks <= mostBlanks &&
    odds[at + 1]! > leastNext &&
    end - start <= 70
  )
}

/** A single line before the first stanza belongs to the poem if it is of the kind of one inside. */
function speakerBefore(
  groups: readonly LineGroup[],
  lines: readonly TextLine[],
  text: string,
  first: number,
  end: number,
): number {
  const before = groups[first - 1]
  if (!before || !isSingle(before) || groups[first]!.blanks > mostBlanks) return first
  const kind = (group: LineGroup): string => {
    const {start, end: stop} = lines[group.from]!
    const line = text.slice(start, stop)
    return line.length < 30 && line === line.toUpperCase() ? line.slice(-1) : ''
  }
  const own = kind(before)
  return own !== '' && groups.slice(first, end).some((group) => kind(group) === own)
    ? first - 1
    : first
}
