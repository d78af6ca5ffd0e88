import {directiveFromMarkdown} from 'mdast-util-directive'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {directive} from 'micromark-extension-directive'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Engine, EngineLimits} from './engine.ts'

/** Measured: at each of these ceilings it takes about a second. */
export const referenceLimits: EngineLimits = {
  characters: 200_000,
  lines: 4_500,
  blankLines: 50_000,
  underlines: 1_000,
  prefixes: 8_000,
  delimiters: 40_000,
  bars: 30_000,
  footnotes: 1_000,
  rescans: Number.POSITIVE_INFINITY,
}

/**
 * The reference engine: remark-parse with tables, strikethrough, footnotes, task lists, and leaf and
 * container directives. Left out on purpose: literal autolinks and text directives, which would take
 * `a@b.example` and `16:30` for markup, and strikethrough by one tilde, which would take `~5 to ~10`.
 * `limits` raises what it takes: `remarkEngine({limits: {characters: 1_000_000}})`.
 */
export function remarkEngine({
  limits = {},
}: {
  readonly limits?: Partial<EngineLimits> | undefined
} = {}): Engine {
  const {flow} = directive()
  const processor = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [
      flow ? {flow} : {},
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({singleTilde: false}),
      gfmTaskListItem(),
    ])
    .data('fromMarkdownExtensions', [
      directiveFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ])
    .freeze()
  return {
    name: 'remark',
    version: '11.0.0',
    limits: {...referenceLimits, ...limits},
    parse: (source) => processor.parse(source),
  }
}
