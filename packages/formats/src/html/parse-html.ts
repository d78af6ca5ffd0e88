import {
  check,
  cutDiagnostics,
  type Diagnostic,
  type Document,
  limits as defaults,
  documentTypes,
  type Origin,
  type Parsed,
  type ParseOptions,
  type Pointer,
  type Result,
  report,
  type Span,
  sortDiagnostics,
  steps,
} from '@copydesk/schema'
import {shapeOf} from './documents.ts'
import {type OpenReader, openReader} from './read/open-reader.ts'
import {readShape} from './shape.ts'
import {attribute, type HtmlElement, type HtmlNode, isElement, isText, parseTree} from './tree.ts'

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
  const roots = findRoots(tree.children)
  const settings = {source, limits: most, rules}
  if (roots.length === 0)
    return {documents: [readArticle(tree.children, settings)], diagnostics: []}
  return {
    documents: roots.map((root) => readDocument(root, settings)),
    diagnostics: tellOutside(source, tree.children, new Set(roots)),
  }
}

interface Settings {
  readonly source: string
  readonly limits: typeof defaults
  readonly rules: ParseOptions['rules']
}

function refused(limit: string, most: number, found: string): Parsed {
  const details = {expected: `at the most ${most}`, data: {limit, most}}
  return {documents: [], diagnostics: [report('limit-exceeded', found, details)]}
}

const types: ReadonlySet<string> = new Set(documentTypes)

/** The elements that say which document they are. */
function findRoots(nodes: readonly HtmlNode[]): readonly HtmlElement[] {
  const roots: HtmlElement[] = []
  const open = nodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (!isElement(node)) continue
    if (types.has(attribute(node, 'data-document') ?? '')) roots.push(node)
    else for (const child of node.childNodes.toReversed()) open.push(child)
  }
  return roots
}

function readDocument(root: HtmlElement, settings: Settings): Result<Document> {
  const opened = openReader(settings.source, [root])
  const type = attribute(root, 'data-document') as Document['type'] // one of them
  const draft = {type, ...readShape(shapeOf(type), root, opened.reader)}
  return conclude(opened.reader.place(draft, root), opened, settings)
}

function readArticle(nodes: readonly HtmlNode[], settings: Settings): Result<Document> {
  const opened = openReader(settings.source, nodes)
  let headline: string | undefined
  let body: readonly object[] = []
  const place: {element?: HtmlElement} = {}
  const context = {
    marks: [],
    headingDepth: 2 as const,
    get headline() {
      return headline === undefined
        ? (text: string, element: HtmlElement) => {
            headline = text
            place.element = element
          }
        : undefined
    },
  }
  body = opened.reader.blocks(nodes, context)
  const draft = {type: 'article', ...(headline ? {headline} : {}), body}
  const end = settings.source.length
  return conclude(opened.reader.place(draft, {start: 0, end}), opened, settings, place.element)
}

function conclude(
  draft: object,
  {reader, places, tellRest}: OpenReader,
  {source, limits, rules}: Settings,
  headline?: HtmlElement,
): Result<Document> {
  tellRest()
  const origin = originOf(draft, places, headline)
  const checked = check(draft, {source, limits, rules, origin})
  const diagnostics = cutDiagnostics(
    sortDiagnostics([...reader.diagnostics, ...checked.diagnostics]),
    limits.diagnostics,
  )
  return {...checked, diagnostics, origin}
}

/** Where values were read: nodes have places of their own, and what is in them has theirs. */
function originOf(
  draft: object,
  places: WeakMap<object, Span>,
  headline: HtmlElement | undefined,
): Origin {
  return {
    spans(at: Pointer) {
      if (at === '/headline' && headline?.sourceCodeLocation) {
        const {startOffset, endOffset} = headline.sourceCodeLocation
        return [{start: startOffset, end: endOffset}]
      }
      let value: unknown = draft
      for (const step of steps(at)) {
        if (typeof value !== 'object' || value === null) return []
        value = Reflect.get(value, step)
      }
      const span = typeof value === 'object' && value !== null ? places.get(value) : undefined
      return span ? [span] : []
    },
  }
}

/** What is shown beside the documents is no part of any. */
function tellOutside(
  source: string,
  nodes: readonly HtmlNode[],
  roots: ReadonlySet<HtmlNode>,
): readonly Diagnostic[] {
  const {reader} = openReader(source, [])
  const open = nodes.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (isText(node)) {
      if (node.value.trim() !== '') {
        reader.report('block-misplaced', 'text beside the documents', node, {
          expected: 'all text in a document',
        })
      }
    } else if (isElement(node) && !roots.has(node) && node.tagName !== 'title') {
      for (const child of node.childNodes.toReversed()) open.push(child)
    }
  }
  return reader.diagnostics
}
