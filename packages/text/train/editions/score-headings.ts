import type {HeadingQuestion} from '../../src/editions/heading-models.ts'
import type {Heading} from '../../src/editions/read-headings.ts'
import type {Mark, Sample} from './samples.ts'

/** Sums of what was found, wanted and right, by kind; F1 is over pages. */
export interface HeadingScore {
  readonly section: number[]
  readonly item: number[]
  readonly headline: number[]
  /** Sections and items alike, whichever was told. */
  readonly heading: number[]
}

/** An empty score. */
export const noScore = (): HeadingScore => ({section: [], item: [], headline: [], heading: []})

/** Add the F1 of each kind on one page; a kind that the page lacks counts only where one is found. */
export function addScore(
  score: HeadingScore,
  {view, marks}: Pick<Sample, 'view' | 'marks'>,
  found: readonly Heading[],
): void {
  const {units} = view
  const got = found.map(
    (heading): Mark => ({
      start: units[heading.first]!.start,
      end: units[heading.last - 1]!.end,
      kind: heading.kind,
    }),
  )
  const texts = (list: readonly Mark[], kinds: readonly HeadingQuestion[]): readonly string[] =>
    list
      .filter(({kind}) => kinds.includes(kind))
      .map(({start, end}) => keyOf(view.page.text.slice(start, end)))
  for (const kind of ['section', 'item'] as const)
    push(score[kind], texts(marks, [kind]), texts(got, [kind]))
  push(score.heading, texts(marks, ['section', 'item']), texts(got, ['section', 'item']))
  const head = texts(marks, ['headline'])[0]
  if (head !== undefined) score.headline.push(texts(got, ['headline'])[0] === head ? 1 : 0)
}

/** Letters and digits alone: a number or sign before a heading is no other heading. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^\W*\d{1,2}[.)]\s/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function push(list: number[], gold: readonly string[], got: readonly string[]): void {
  if (gold.length === 0 && got.length === 0) return
  const left = new Map<string, number>()
  for (const text of gold) left.set(text, (left.get(text) ?? 0) + 1)
  let right = 0
  for (const text of got) {
    const count = left.get(text) ?? 0
    if (count > 0) right++
    left.set(text, count - 1)
  }
  list.push((2 * right) / (gold.length + got.length))
}

/** The means, printed. */
export function printScore(score: HeadingScore): string {
  return (['section', 'item', 'headline', 'heading'] as const)
    .map((kind) => {
      const list = score[kind]
      return `${kind} ${(list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length)).toFixed(3)}`
    })
    .join('  ')
}
