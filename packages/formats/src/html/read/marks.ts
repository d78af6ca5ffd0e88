import type {Inline} from '@copydesk/schema'

/** A mark to put around running text. */
export type Mark = (children: readonly Inline[]) => Inline

/** Running text with marks around it, the last innermost. */
export const withMarks = (inlines: readonly Inline[], marks: readonly Mark[]): readonly Inline[] =>
  inlines.length === 0
    ? inlines
    : marks.reduceRight<readonly Inline[]>((inside, mark) => [mark(inside)], inlines)

export const strong: Mark = (children) => ({type: 'strong', children})
export const emphasis: Mark = (children) => ({type: 'emphasis', children})
export const struck: Mark = (children) => ({type: 'delete', children})
export const raised: Mark = (children) => ({type: 'superscript', children})
export const lowered: Mark = (children) => ({type: 'subscript', children})
