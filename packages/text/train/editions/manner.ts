import type {Draw} from './draw.ts'

/** How one made-up series looks: drawn once an edition. */
export interface Manner {
  readonly decor: 'plain' | 'emoji' | 'capitals' | 'number' | 'colon' | 'rule' | 'bracket'
  readonly itemDecor: 'plain' | 'number' | 'emoji' | 'arrow' | 'capitals'
  readonly runInEnd: string
  readonly bullet: string
  /** Blank lines: between all blocks, round headings, before headings, nowhere. */
  readonly blanks: 'all' | 'round' | 'before' | 'none'
  /** Blank lines stand behind headings too. */
  readonly spaced: boolean
  readonly headline: 'title' | 'series' | 'none'
  readonly namedSections: number
  readonly kinds: readonly PartKind[]
  readonly sections: number
  /** How long its paragraphs are. */
  readonly length: 'short' | 'long' | 'mixed'
  readonly rule: string
  readonly source: 'none' | 'brackets' | 'line' | 'by'
}

/** What a section holds. */
export type PartKind =
  | 'text'
  | 'items'
  | 'runIns'
  | 'links'
  | 'listRunIns'
  | 'blurbs'
  | 'lone'
  | 'parts'
  | 'questions'
  | 'labelled'
  | 'lines'

const kinds: readonly PartKind[] = [
  'text', 'items', 'runIns', 'links',
  'text', 'items', 'runIns', 'links', 'listRunIns', 'blurbs', 'lone', 'parts', 'questions', 'labelled', 'lines',
] // biome-ignore format: a table

/** Draw a manner. */
export function drawManner({one, chance, between}: Draw): Manner {
  const blanks = one(['all', 'all', 'all', 'round', 'before', 'none', 'none'] as const)
  return {
    decor: one([
      'plain', 'plain', 'plain', 'plain', 'plain', 'plain', 'emoji', 'emoji', 'capitals', 'capitals', 'number',
      'colon', 'rule', 'bracket',
    ] as const), // biome-ignore format: a table
    itemDecor: one([
      'plain', 'plain', 'plain', 'plain', 'plain', 'number', 'number', 'emoji', 'arrow', 'capitals',
    ] as const), // biome-ignore format: a table
    runInEnd: one(['.', '.', ':', ':', ' —', ' –', '?', '!', '.']),
    bullet: one(['- ', '• ', '* ', '', '', '– ', '‣ ', '· ']),
    blanks,
    spaced: chance(0.6),
    headline: one(['title', 'title', 'title', 'series', 'series', 'none']),
    namedSections: one([0.2, 0.5, 0.8, 1]),
    kinds: chance(0.3) ? [one(kinds)] : chance(0.6) ? [one(kinds), one(kinds)] : [...kinds],
    sections: chance(0.2) ? between(1, 2) : between(2, 9),
    length: one(['short', 'short', 'long', 'mixed', 'mixed'] as const),
    rule: one(['', '', '', '', '---', '***', '• • •', '* * *', '⁂', '___', '–––']),
    source: one(['none', 'none', 'none', 'brackets', 'line', 'by']),
  }
}
