import type {Format, Parsed, ParseOptions} from '@copydesk/schema'
import type {TextHints} from '@copydesk/text'
import {detectPage} from './detect-page.ts'
import {parsePage} from './parse-page.ts'

/** What a reader of pages may be told. */
export interface PageParseOptions extends ParseOptions, TextHints {}

/** The format of whole HTML pages, which is only read. */
export interface PageFormat extends Format {
  parse(source: string, options?: PageParseOptions): Parsed
}

/** A page of a site, as HTML: the document is found in it, without its menus and promotions. */
export const page: PageFormat = {
  name: 'page',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['.html', '.htm', '.xhtml'],
  holds: ['article', 'brief'],
  detect: detectPage,
  parse: (source, options) => {
    const {provenance, ...document} = parsePage(source, options)
    const isEmpty = !document.ok && document.diagnostics.some(({code}) => code === 'source-empty')
    if (isEmpty) return {documents: [], diagnostics: document.diagnostics, provenance}
    return {documents: [document], diagnostics: [], provenance}
  },
}
