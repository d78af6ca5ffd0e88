import {
  type Document,
  documentTypes,
  type Format,
  type Parsed,
  type ParseOptions,
  type Result,
  type Written,
} from '@copydesk/schema'
import {detectHtml} from './detect-html.ts'
import {parseHtml} from './parse-html.ts'
import {type HtmlOptions, serializeHtml} from './serialize-html.ts'

export type {HtmlOptions} from './serialize-html.ts'

/** The format of HTML fragments, both ways. */
export interface HtmlFormat extends Format {
  parse(source: string, options?: ParseOptions): Parsed
  serialize(documents: readonly Document[], options?: HtmlOptions): Result<Written>
}

/** Semantic HTML, both ways: fragments of anybody, and our own, which come back whole. */
export const html: HtmlFormat = {
  name: 'html',
  mediaTypes: ['text/html'],
  extensions: ['.html', '.htm'],
  holds: documentTypes,
  detect: detectHtml,
  parse: parseHtml,
  serialize: serializeHtml,
}
