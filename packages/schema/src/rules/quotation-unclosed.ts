import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {report} from '../diagnostics/report.ts'
import {gathered, placeOf, type RunningText} from './gathered.ts'
import type {Rule} from './rule.ts'

/**
 * A quotation that begins and does not end, ends and did not begin, or ends with marks of another kind:
 * nobody knows whose words they are. Single marks are apostrophes too and are not counted. Marks are
 * taken by the pairs that a text uses: “ ”, „ “, ” ”, « », » «, 「 」 and the typewriter's.
 */
export const quotationUnclosed: Rule = function* (document, context) {
  const {texts, whole} = gathered(document, context)
  if (!marks.test(whole)) return
  let open: Half | undefined
  for (const [index, running] of texts.entries()) {
    if (running.kind === 'line' || running.kind === 'tableCell') continue
    const {text} = running
    if (!marks.test(text)) continue
    const found = unclosed(text)
    if (found === undefined || goesOn(found, running, texts[index + 1])) continue
    const here: Half = {found, index, running}
    if (open && ends(open, here)) {
      open = undefined
      continue
    }
    if (open) yield tell(open)
    open = here
  }
  if (open) yield tell(open)
}

interface Half {
  readonly found: string
  readonly index: number
  readonly running: RunningText
}

const tell = ({found, running}: Half): Diagnostic =>
  report('quotation-unclosed', found, {at: placeOf(running.spot)})

/** A quotation over several paragraphs that opens only the first: it is closed not far below. */
const ends = (open: Half, {index, running}: Half): boolean =>
  index - open.index <= 12 &&
  marks.test(open.running.text.trimStart().charAt(0)) &&
  marks.test(running.text.trimEnd().slice(-2))

const marks = /["“”„«»「」『』]/

/** What is wrong with the quotation marks of a text. */
function unclosed(text: string): string | undefined {
  const straight = oddStraight(text)
  const curly = bySides(text, '“', '”', '„')
  if (straight && curly !== 0) return 'quotation with marks of two kinds'
  if (straight) return 'quotation that is not closed'
  if (curly !== 0)
    return curly > 0 ? 'quotation that is not closed' : 'quotation that is not opened'
  const angled = Math.abs(countOf(text, '«') - countOf(text, '»'))
  if (angled !== 0) return 'quotation that is not closed'
  for (const [open, close] of [
    ['「', '」'],
    ['『', '』'],
  ] as const) {
    if (countOf(text, open) !== countOf(text, close)) return 'quotation that is not closed'
  }
  return undefined
}

/** An odd number of typewriter's marks. Behind a digit one may be a measure: `6'2"`, `a 27" screen`. */
function oddStraight(text: string): boolean {
  let count = 0
  let measures = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    count++
    if (/[\d'’′½¼¾]/.test(text.charAt(at - 1))) measures++
  }
  return count % 2 === 1 && measures === 0
}

/**
 * How many more begin than end. Where a low mark stands, both high ones end; where only the right one
 * stands, it begins and ends in turn, as in Swedish and Finnish.
 */
function bySides(text: string, left: string, right: string, low: string): number {
  const [lefts, rights, lows] = [left, right, low].map((mark) => countOf(text, mark))
  if (lefts === undefined || rights === undefined || lows === undefined) return 0
  if (lows > 0) return lows - lefts - rights
  if (lefts === 0) return rights % 2 === 0 || opensNothing(text, right) ? rights % 2 : 1
  return lefts - rights
}

/** Whether the only mark is one that ends something: a letter or a sign stands before it. */
const opensNothing = (text: string, mark: string): boolean =>
  countOf(text, mark) === 1 && /[\p{L}\p{N}.,!?…]/u.test(text.charAt(text.indexOf(mark) - 1))

function countOf(text: string, mark: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++
  return count
}

/** A quotation of several paragraphs opens each of them and closes the last. */
function goesOn(found: string, {kind}: RunningText, next: RunningText | undefined): boolean {
  if (found !== 'quotation that is not closed' || next?.kind !== kind) return false
  return marks.test(next.text.charAt(0))
}
