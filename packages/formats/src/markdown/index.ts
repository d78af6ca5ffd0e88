import {type MarkdownParseOptions, parseMarkdown, serializeMarkdown} from '@copydesk/markdown'
import {
  type Document,
  documentTypes,
  type Format,
  fail,
  limits,
  type Parsed,
  type Result,
  report,
  type SerializeOptions,
  succeed,
  type Written,
} from '@copydesk/schema'
import {refuse} from '../refuse.ts'
import {detectMarkdown} from './detect-markdown.ts'

/** The format of markdown with front matter, both ways. */
export interface MarkdownFormat extends Format {
  parse(source: string, options?: MarkdownParseOptions): Parsed
  serialize(documents: readonly Document[], options?: SerializeOptions): Result<Written>
}

/** Markdown with front matter: one document to a file. Nothing is lost. */
export const markdown: MarkdownFormat = {
  name: 'markdown',
  mediaTypes: ['text/markdown'],
  extensions: ['.md', '.markdown'],
  holds: documentTypes,
  detect: detectMarkdown,
  parse: (source, options) => {
    if (source.trim() !== '') return {documents: [parseMarkdown(source, options)], diagnostics: []}
    const span = {start: 0, end: source.length}
    return {documents: [], diagnostics: [report('source-empty', 'empty file', {span})]}
  },
  serialize: (documents) => {
    const refused = refuse(documents, markdown)
    if (refused.length > 0) return fail(refused)
    const [document, ...more] = documents
    if (!document || more.length > 0) {
      const found = document ? `${documents.length} documents` : 'no document'
      const expected = 'one document: a file of markdown holds one'
      return fail([report('document-not-held', found, {at: '', expected})])
    }
    const text = serializeMarkdown(document)
    if (text.length <= limits.markdown) return succeed({text, losses: [], extensions: []})
    const found = `${text.length} characters of markdown`
    const expected = `${limits.markdown} at the most, which is what can be read again`
    return fail([report('limit-exceeded', found, {at: '', expected})])
  },
}
