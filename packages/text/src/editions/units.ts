import {firstIndex} from '../page/first-index.ts'
import {wordAt} from '../page/words.ts'
import type {SeamModel} from '../seams/cut-seams.ts'
import {findSeamsOnce} from '../seams/find-seams-once.ts'
import type {TextLine} from '../segment/lines.ts'
import type {Page} from '../segment/page.ts'

/** A stretch that nothing inside of parts: a line, its run-in beginning, or a run between seams. */
export interface Unit {
  readonly start: number
  readonly end: number
  /** Words of the page: from, up to but without. */
  readonly from: number
  readonly to: number
  /** How likely a block begins with it. In lines: 1, and more behind blank lines. */
  readonly before: number
  readonly flat: boolean
}

/** Cut a page to units: at its lines where lines stand, at seams and sentence ends elsewhere. */
export function unitsOf(page: Page, model: () => SeamModel): readonly Unit[] {
  const units: Unit[] = []
  const glue = Int32Array.from(page.glue).sort()
  for (const line of page.lines) {
    if (isRun(page, line, glue)) cutRun(page, line, model(), units)
    else cutLine(page, line, units)
  }
  return units
}

/** A line that holds many blocks: a flattened page, or a long part of one. */
function isRun({lines}: Page, {start, end}: TextLine, glue: Int32Array): boolean {
  const length = end - start
  if (length > 1500 || (lines.length <= 3 && length > 240)) return true
  if (length < 400 || glue.length === 0) return false
  const first = firstIndex(glue.length, (index) => (glue[index] ?? 0) > start)
  return (glue[first + 1] ?? end) < end
}

/** The longest beginning that may be a heading which runs into its paragraph. */
const longestLead = 80

function cutLine(page: Page, line: TextLine, units: Unit[]): void {
  const from = wordAt(page.words, line.start)
  const to = wordAt(page.words, line.end)
  const before = 1 + Math.min(2, line.blanks)
  const lead = leadEnd(page, from, to, line.start)
  if (lead === undefined) units.push(unit(page, from, to, before, false))
  else units.push(unit(page, from, lead, before, false), unit(page, lead, to, 0, false))
}

/** The word behind a few first ones that end in a mark: `Trade talks. The minister …`, `THE COUNT — It is`. */
function leadEnd(page: Page, from: number, to: number, start: number): number | undefined {
  for (let word = from; word < to - 2; word++) {
    const end = page.words.ends[word] ?? 0
    if (end - start > longestLead) return undefined
    if (!leadMark.test(page.text.slice(end - 2, end))) continue
    if (word === from && /^(?:[•·*‣◦▪–—→»>-]+|\d{1,2}[.)])$/.test(page.text.slice(start, end)))
      continue
    return word + 1
  }
  return undefined
}

const leadMark = /[.:!?—–-]$|[.:!?][”"’*»)]$/

function cutRun(page: Page, line: TextLine, model: SeamModel, units: Unit[]): void {
  const {offsets, probabilities} = findSeamsOnce(page.text, line.start, line.end, model)
  const from = wordAt(page.words, line.start)
  const to = wordAt(page.words, line.end)
  let seam = 0
  let begin = from
  let before = 1 + Math.min(2, line.blanks)
  for (let word = from + 1; word < to; word++) {
    const start = page.words.starts[word] ?? 0
    while (seam < offsets.length && (offsets[seam] ?? 0) < start) seam++
    const likely = offsets[seam] === start ? (probabilities[seam] ?? 0) : 0
    const glued = page.glue.has(start)
    if (likely === 0 && !glued && !opens(page, word)) continue
    // A sign leads in what follows it.
    if (word === begin + 1 && isSign(page, begin)) continue
    units.push(unit(page, begin, word, before, true))
    begin = word
    before = glued ? 1 : likely
  }
  units.push(unit(page, begin, to, before, true))
}

/** A sentence or a label ended before this word, or it is a sign that headings begin with. */
function opens({text, words}: Page, word: number): boolean {
  const end = words.ends[word - 1] ?? 0
  const start = words.starts[word] ?? 0
  if (/[.:!?…—–][”"’»)]?$/.test(text.slice(end - 2, end))) return true
  return /^[^\p{L}\p{N}("'“„«¿¡$€£&+%/‘(]/u.test(text.slice(start, start + 2))
}

/** A bullet or a pictograph that leads in the next word: no rule, and no part of one. */
const isSign = ({text, words}: Page, word: number): boolean => {
  const said = (index: number): string =>
    text.slice(
      words.starts[index] ?? 0,
      Math.min(words.ends[index] ?? 0, (words.starts[index] ?? 0) + 5),
    )
  const sign = said(word)
  if (!/^[^\p{L}\p{N}]{1,4}$/u.test(sign) || /^(?:[-*_=–—]{2}|⁂)/.test(sign)) return false
  return said(word - 1) !== sign && /[\p{L}\p{N}]/u.test(said(word + 1))
}

const unit = ({words}: Page, from: number, to: number, before: number, flat: boolean): Unit => ({
  start: words.starts[from] ?? 0,
  end: words.ends[to - 1] ?? words.starts[from] ?? 0,
  from,
  to,
  before,
  flat,
})
