import type {Format, Parsed, ParseOptions} from '@copydesk/schema'
import {parseText, type TextHints} from '@copydesk/text'

/** What a reader of raw text may be told. */
export interface TextParseOptions extends ParseOptions, TextHints {}

/** The format of raw text, which is only read. */
export interface TextFormat extends Format {
  parse(source: string, options?: TextParseOptions): Parsed
}

/** A page's raw or flattened text, pasted or scraped: the document is found in it. */
export const text: TextFormat = {
  name: 'text',
  mediaTypes: ['text/plain'],
  extensions: ['.txt'],
  holds: ['article', 'brief'],
  // Anything can be raw text: what is surely another format comes before it.
  detect: (_, {path}) => (path !== undefined && /\.txt$/i.test(path) ? 0.7 : 0.2),
  parse: (source, options) => {
    const {provenance, ...document} = parseText(source, options)
    const isEmpty = !document.ok && document.diagnostics.some(({code}) => code === 'source-empty')
    if (isEmpty) return {documents: [], diagnostics: document.diagnostics, provenance}
    return {documents: [document], diagnostics: [], provenance}
  },
}
