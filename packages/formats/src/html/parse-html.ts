import {limits as defaults, type Parsed, type ParseOptions, report} from '@copydesk/schema'
import {readDocuments} from './read-documents.ts'
import {parseTree} from './tree.ts'

/** Read HTML: the documents that say they are, or else one article of all that is shown. */
export function parseHtml(source: string, {limits, rules}: ParseOptions = {}): Parsed {
  const most = {...defaults, ...limits}
  if (source.length > most.html) {
    return refused('html', most.html, `HTML of ${source.length} characters`)
  }
  if (source.trim() === '') {
    const span = {start: 0, end: source.length}
    return {documents: [], diagnostics: [report('source-empty', 'empty file', {span})]}
  }
  const tree = parseTree(source, most.htmlDepth)
  if ('tooDeep' in tree) return refused('htmlDepth', most.htmlDepth, 'depth of elements')
  return readDocuments(tree.children, {source, limits: most, rules})
}

function refused(limit: string, most: number, found: string): Parsed {
  const details = {expected: `at the most ${most}`, data: {limit, most}}
  return {documents: [], diagnostics: [report('limit-exceeded', found, details)]}
}
