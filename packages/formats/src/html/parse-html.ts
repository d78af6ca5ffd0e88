import {
  type Document,
  limits as defaults,
  type Limits,
  type Origin,
  type Parsed,
  type ParseOptions,
  type Result,
  report,
} from '@copydesk/schema'
import {readDocuments, type Settings} from './read-documents.ts'
import {PlacesWanted, parseTree} from './tree.ts'

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
  return readQuickly(source, most, rules) ?? readWithPlaces(source, most, rules)
}

/**
 * Places cost more than all other reading. Where nothing is to be told, none is needed: they are found
 * when someone asks the origin.
 */
function readQuickly(source: string, limits: Limits, rules: Rules): Parsed | undefined {
  try {
    const parsed = readTree({source, limits, rules, places: false})
    const located = once(() => readWithPlaces(source, limits, rules))
    return {
      ...parsed,
      documents: parsed.documents.map((result, index): Result<Document> => {
        const origin: Origin = {
          spans: (at, part) => located().documents[index]?.origin?.spans(at, part) ?? [],
        }
        return {...result, origin}
      }),
    }
  } catch (error) {
    if (error instanceof PlacesWanted) return undefined
    throw error
  }
}

type Rules = ParseOptions['rules']

const readWithPlaces = (source: string, limits: Limits, rules: Rules): Parsed =>
  readTree({source, limits, rules, places: true})

function readTree(settings: Settings): Parsed {
  const {source, limits, places} = settings
  const tree = parseTree(source, limits.htmlDepth, places)
  if ('tooDeep' in tree) return refused('htmlDepth', limits.htmlDepth, 'depth of elements')
  return readDocuments(tree.children, settings)
}

function refused(limit: string, most: number, found: string): Parsed {
  const details = {expected: `at the most ${most}`, data: {limit, most}}
  return {documents: [], diagnostics: [report('limit-exceeded', found, details)]}
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
