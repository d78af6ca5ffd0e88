import type {Gold} from './gold.ts'

/** What the reader has for one field of the gold, and whether that is right. */
export interface Verdict {
  readonly field: string
  readonly agrees: boolean
  readonly expected: string
  readonly got: string
}

/** How a got text must relate to the gold's: the same, unless a run is told by its ends. */
export type Relation = 'is' | 'starts' | 'ends' | 'holds'

/** A field's answer, where there is one. */
export type Answer = string | number | undefined

/** Collects the verdicts on one page. */
export interface Judge {
  readonly verdicts: readonly Verdict[]
  /** A text as it is compared: white space folded, repairs made. */
  readonly same: (text: string) => string
  /** Compare one field. Nothing is asked where the gold has nothing. */
  readonly ask: (field: string, expected: Answer, got: Answer, relation?: Relation) => void
  /** Compare a list, each entry at its own place, and its length: an entry too many differs too. */
  readonly askEach: (
    field: string,
    expected: readonly string[] | undefined,
    got: readonly (string | undefined)[],
  ) => void
  /** Tell a verdict that needs more than a comparison. */
  readonly tell: (field: string, agrees: boolean, expected: string, got: string) => void
}

/** A judge for one page, who knows its repairs and its other right readings. */
export function makeJudge({
  sourceRepairs = [],
  alternatives = {},
}: Pick<Gold, 'sourceRepairs' | 'alternatives'>): Judge {
  const verdicts: Verdict[] = []
  const same = (text: string): string =>
    sourceRepairs.reduce((mended, [from, to]) => mended.replaceAll(from, to), fold(text))
  const tell: Judge['tell'] = (field, agrees, expected, got) => {
    verdicts.push({field, agrees, expected, got})
  }
  const ask: Judge['ask'] = (field, expected, got, relation = 'is') => {
    if (expected === undefined) return
    const answer = same(String(got ?? ''))
    const right = [String(expected), ...(alternatives[field] ?? [])].map(same)
    const agrees = right.some((text) => relates[relation](answer, text))
    tell(field, agrees, String(expected), answer)
  }
  const askEach: Judge['askEach'] = (field, expected, got) => {
    if (!expected) return
    for (const [index, text] of expected.entries()) ask(`${field}[${index}]`, text, got[index])
    ask(`${field}.length`, expected.length, got.length)
  }
  return {verdicts, same, ask, askEach, tell}
}

const relates: {readonly [K in Relation]: (got: string, expected: string) => boolean} = {
  is: (got, expected) => got === expected,
  starts: (got, expected) => got.startsWith(expected),
  ends: (got, expected) => got.endsWith(expected),
  holds: (got, expected) => got.includes(expected),
}

const fold = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ')
